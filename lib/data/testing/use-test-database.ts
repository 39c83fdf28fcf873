// Runs in each integration test's own process before the file is loaded: whatever reads the settings finds a migrated
// database that no other file uses.
import { createTestDatabase } from "./test-database";

const { databaseUrl } = await createTestDatabase();
process.env.DATABASE_URL = databaseUrl;
process.env.NEXTAUTH_SECRET = "a secret of the tests, long enough to be taken";
process.env.NEXTAUTH_URL = "http://localhost:3000";
