import { type Algorithm, hash, verify } from "@node-rs/argon2";

// OWASP's parameters for argon2id: 19 MiB, two passes, one lane.
const PARAMETERS = { algorithm: 2 as Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// The hash of nobody's password: checked where there is no account, so that the time tells nothing.
let decoy: Promise<string> | undefined;

/** The hash of a password in PHC form, about 10 ms. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), PARAMETERS);
}

/** Whether a password fits a hash. Without a hash it takes as long and is always false. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody's password");
  const isRight = await verify(stored ?? (await decoy), password.normalize("NFKC"));
  return isRight && stored !== null;
}

/** Whether a hash was made with weaker parameters than today's. */
export function needsRehash(stored: string): boolean {
  const [, kind, , parameters] = stored.split("$");
  return kind !== "argon2id" || parameters !== "m=19456,t=2,p=1";
}
