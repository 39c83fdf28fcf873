import { prisma } from "./client";
import { asking } from "./errors";

/** Whether PostgreSQL answers. */
export async function checkDatabase(): Promise<boolean> {
  try {
    await asking(() => prisma().$queryRaw`SELECT 1`);
    return true;
  } catch {
    return false;
  }
}
