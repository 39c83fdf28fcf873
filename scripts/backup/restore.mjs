// npm run restore -- <file> [--replace]: fills the database with what a backup holds. The app must be stopped.
import { resolve } from "node:path";
import { withCheckedNode } from "../launch/check-node.mjs";

const words = process.argv.slice(2);
const isReplacing = words.includes("--replace");
const files = words.filter((word) => word !== "--replace").map((word) => resolve(word));

withCheckedNode(async () => {
  const { say } = await import("../launch/terminal.mjs");
  const [file] = files;
  if (!file || files.length > 1) {
    console.error("Say what to restore: npm run restore -- <file> [--replace]");
    process.exit(2);
  }
  const { withDatabase } = await import("./with-database.mjs");
  withDatabase({ mayRun: false, mustExist: false }, async (databaseUrl) => {
    const { restoreBackup } = await import("../../prisma/backup/restore-backup.mjs");
    const now = Date.now();
    const replacedFile = `${file}.replaced-${now}`;
    const options = { now, ...(isReplacing && { replacedFile }) };
    const { rows, created, replaced } = await restoreBackup(databaseUrl, file, options);
    if (replaced) say(`What was there before is in ${replacedFile}.`);
    say(`${rows} rows are restored, as of ${created}.`);
  });
});
