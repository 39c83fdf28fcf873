// The file of a backup: lines of text, compressed by gzip. A line with a mark says what follows, every other line is a
// row as PostgreSQL writes it in JSON. The last line holds the SHA-256 of all before it, so that a file that was cut or
// altered is never taken for a whole one.
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { PlainError } from "../../scripts/launch/plain-error.mjs";

const MARK = "# ";
const FORMAT = "rungs-backup";
const VERSION = 1;

/**
 * @typedef {{created: string, migrations: string[]}} Head when it was made, and the migrations its tables had
 * @typedef {{name: string, columns: string[]}} Table
 * @typedef {{head: Head} | {table: Table} | {row: string}} Part a row is JSON, never parsed here: its numbers keep all
 *   their digits
 */

/**
 * Writes a backup aside and gives it its name when it is whole and on the disk. Only its owner may read it.
 *
 * @param {string} file
 * @param {AsyncIterable<Part>} parts the head first, a table before its rows
 * @throws {PlainError} when there is such a file already
 */
export async function writeBackupFile(file, parts) {
  if (existsSync(file)) throw new PlainError(`${file} is there already. Name another file, or move that one away.`);
  const draft = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    const handle = await open(draft, "wx", 0o600);
    const sink = handle.createWriteStream({ flush: true });
    await pipeline(Readable.from(sealed(parts)), createGzip(), sink);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function* sealed(parts) {
  const hash = createHash("sha256");
  const write = (line) => {
    hash.update(`${line}\n`);
    return `${line}\n`;
  };
  for await (const part of parts) {
    if ("row" in part) yield write(part.row);
    else if ("head" in part) yield write(MARK + JSON.stringify({ format: FORMAT, version: VERSION, ...part.head }));
    else yield write(MARK + JSON.stringify(part));
  }
  yield `${MARK}${JSON.stringify({ sha256: hash.digest("hex") })}\n`;
}

/**
 * Reads a backup part by part. Whoever takes all parts without an error has the whole, unaltered file.
 *
 * @param {string} file
 * @returns {AsyncGenerator<Part>}
 * @throws {PlainError} when it is no backup, cut, altered, or of a newer version
 */
export async function* readBackupFile(file) {
  const hash = createHash("sha256");
  let isFirst = true;
  let isSealed = false;
  try {
    for await (const line of linesOf(file)) {
      if (isSealed) throw altered(file);
      const marked = line.startsWith(MARK) ? JSON.parse(line.slice(MARK.length)) : null;
      if (isFirst) yield { head: checkHead(file, marked) };
      else if (marked === null) yield { row: line };
      else if (marked.table) yield marked;
      else isSealed = marked.sha256 === hash.digest("hex");
      if (!isFirst && marked?.sha256 && !isSealed) throw altered(file);
      if (!isSealed) hash.update(`${line}\n`);
      isFirst = false;
    }
  } catch (error) {
    throw explain(error, file, isFirst);
  }
  if (!isSealed) throw isFirst ? noBackup(file) : altered(file);
}

/** Split here and not by readline, for which U+2028, which JSON may hold within a row, ends a line, too. */
async function* linesOf(file) {
  const text = createReadStream(file).compose(createGunzip()).setEncoding("utf8");
  let rest = "";
  for await (const chunk of text) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function checkHead(file, head) {
  if (head?.format !== FORMAT) throw noBackup(file);
  if (head.version > VERSION) {
    throw new PlainError(
      `${file} was written by a newer version of Rungs. Restore it with that version or a newer one.`,
    );
  }
  return { created: head.created, migrations: head.migrations };
}

function explain(error, file, isFirst) {
  if (error instanceof PlainError) return error;
  if (error.code === "ENOENT") return new PlainError(`There is no file ${file}.`);
  if (error.code === "EISDIR") return new PlainError(`${file} is a folder.`);
  if (error.code === "EACCES") return new PlainError(`${file} can't be read by this user.`);
  if (error instanceof SyntaxError || String(error.code).startsWith("Z_"))
    return isFirst ? noBackup(file) : altered(file);
  return error;
}

function noBackup(file) {
  return new PlainError(`${file} is no backup of Rungs. Nothing was changed.`);
}

function altered(file) {
  return new PlainError(`${file} was cut short or altered, so none of it is taken. Nothing was changed.`);
}
