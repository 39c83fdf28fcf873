import { dictionary } from "@zxcvbn-ts/language-common";
import { characterCount, isStorableText } from "../shared/text";

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

let common: Set<string> | undefined;

/** What is wrong with a new password, in words for the person; null when nothing is. No rules of composition. */
export function passwordProblem(password: string, person: { email?: string; name?: string } = {}): string | null {
  const length = characterCount(password);
  if (length === 0) return "Choose a password.";
  if (length < PASSWORD_MIN) return `${length} characters so far: add ${PASSWORD_MIN - length} more.`;
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
  const core = plain.replace(/^[\d\W_]+|[\d\W_]+$/g, "");
  return (
    common.has(plain) || isDrawnOut(plain) || core.length === 0 || (core.length < PASSWORD_MIN && common.has(core))
  );
}

/** A few characters or a common password again and again, or a run such as "abcdefghijkl". */
function isDrawnOut(text: string): boolean {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const isRun = [-1, 0, 1].some((step) =>
    points.every((point, at) => at === 0 || point - (points[at - 1] ?? 0) === step),
  );
  const unit = repeatedUnit(text);
  return isRun || (unit !== null && (unit.length <= 6 || common?.has(unit) === true));
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
