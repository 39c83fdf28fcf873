import { dictionary } from "@zxcvbn-ts/language-common";
import { characterCount, count, isStorableText } from "../shared/text";

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
/** With fewer different characters than this, twelve of them are soon gone through. */
const FEW_DISTINCT = 5;

/** What a finger runs along, in both directions and round again, longer than any password. */
const RUNS = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"]
  .flatMap((row) => [row, Array.from(row).reverse().join("")])
  .map((row) => row.repeat(Math.ceil((2 * PASSWORD_MAX) / row.length)));

let common: Set<string> | undefined;

/** What is wrong with a new password, in words for the person; null when nothing is. No rules of composition. */
export function passwordProblem(password: string, person: { email?: string; name?: string } = {}): string | null {
  const length = characterCount(password);
  if (length === 0) return "Choose a password.";
  if (length < PASSWORD_MIN) return `${count(length, "character")} so far: add ${PASSWORD_MIN - length} more.`;
  if (length > PASSWORD_MAX) return `${length} characters: at most ${PASSWORD_MAX}.`;
  if (!isStorableText(password)) return "This password holds a broken character. Type it again.";
  if (isCommon(password)) return "This password is among the first ones that attackers try. Choose another.";
  if (isPersonal(password, person)) return "This password is your name or address. Choose another.";
  return null;
}

/** Whether a password is on the list of common ones, or such a one drawn out: repeated, or with digits around it. */
function isCommon(password: string): boolean {
  common ??= new Set(dictionary.passwords as string[]);
  const plain = password.normalize("NFKC").toLowerCase();
  const core = plain.replace(/^\P{L}+|\P{L}+$/gu, "");
  return (
    common.has(plain) ||
    isDrawnOut(plain) ||
    new Set(plain).size < FEW_DISTINCT ||
    (core.length < PASSWORD_MIN && common.has(core))
  );
}

/** A few characters or a common password again and again, or a run such as "abcdefghijkl". */
function isDrawnOut(text: string): boolean {
  const unit = repeatedUnit(text);
  return RUNS.some((run) => run.includes(text)) || (unit !== null && (unit.length <= 6 || common?.has(unit) === true));
}

/** The shortest beginning that fills the whole text when repeated; null when there is none. */
function repeatedUnit(text: string): string | null {
  for (let size = 1; size <= text.length / 2; size++) {
    const unit = text.slice(0, size);
    if (unit.repeat(Math.ceil(text.length / size)).startsWith(text)) return unit;
  }
  return null;
}

function isPersonal(password: string, { email = "", name = "" }: { email?: string; name?: string }): boolean {
  const plain = password.toLowerCase();
  return [email, email.split("@")[0] ?? "", name].some((own) => own.length >= 4 && plain === own.toLowerCase());
}
