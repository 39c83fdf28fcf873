import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { explainFileError, PlainError } from "../../scripts/launch/plain-error.mjs";

/**
 * Reads the secrets of a data folder, and makes those that are missing.
 *
 * @param {string} dataDirectory
 * @returns {{nextAuthSecret: string, postgres: {port: number, administratorPassword: string, password: string}}}
 *   the port is 0 as long as none was chosen
 * @throws {PlainError} when the file can't be read or written
 */
export function readSecrets(dataDirectory) {
  const kept = parseSecrets(join(dataDirectory, "secrets.json"));
  const secrets = {
    nextAuthSecret: kept.nextAuthSecret ?? makeSecret(),
    postgres: {
      port: kept.postgres?.port ?? 0,
      administratorPassword: kept.postgres?.administratorPassword ?? makeSecret(),
      password: kept.postgres?.password ?? makeSecret(),
    },
  };
  if (JSON.stringify(secrets) !== JSON.stringify(kept)) writeSecrets(dataDirectory, secrets);
  return secrets;
}

/** Keeps the secrets, readable by the owner only: written aside and renamed, so that no crash leaves half a file. */
export function writeSecrets(dataDirectory, secrets) {
  const file = join(dataDirectory, "secrets.json");
  const draft = `${file}.${process.pid}`;
  try {
    const descriptor = openSync(draft, "w", 0o600);
    try {
      writeSync(descriptor, `${JSON.stringify(secrets, null, 2)}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, file);
  } catch (error) {
    throw explainFileError(error, dataDirectory);
  }
}

function parseSecrets(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
    chmodSync(file, 0o600);
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw explainFileError(error, file);
  }
  try {
    return JSON.parse(text) ?? {};
  } catch {
    throw new PlainError(
      `${file} is damaged. Move it away and start again: new secrets are made, and everybody has to sign in once more.`,
    );
  }
}

function makeSecret() {
  return randomBytes(32).toString("base64url");
}
