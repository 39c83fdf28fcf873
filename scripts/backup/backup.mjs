// npm run backup -- <file>: everything that Rungs keeps in its database, in one file, while the app runs or not.
import { resolve } from "node:path";
import { withCheckedNode } from "../launch/check-node.mjs";

const file = process.argv[2] && resolve(process.argv[2]);

withCheckedNode(async () => {
  const { say } = await import("../launch/terminal.mjs");
  if (!file || process.argv.length > 3) {
    console.error("Say where the backup goes: npm run backup -- <file>");
    process.exit(2);
  }
  const { withDatabase } = await import("./with-database.mjs");
  withDatabase({ mayRun: true, mustExist: true }, async (databaseUrl) => {
    const { writeBackup } = await import("../../prisma/backup/write-backup.mjs");
    const { rows, tables } = await writeBackup(databaseUrl, file, Date.now());
    say(`${rows} rows of ${tables} tables are in ${file}. It holds addresses and password hashes: keep it private.`);
  });
});
