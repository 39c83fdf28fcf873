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

/** One to six characters again and again, or a run such as "abcdefghijkl". */
function isDrawnOut(text: string): boolean {
  if (/^(.{1,6}?)\1+.{0,5}$/su.test(text)) {
    const unit = /^(.{1,6}?)\1+/su.exec(text)?.[1] ?? "";
    if (unit.repeat(text.length).startsWith(text)) return true;
  }
  if ([4, 8].some((size) => common?.has(text.slice(0, size + 4)) && text === text.slice(0, size + 4).repeat(2)))
    return true;
  const steps = new Set(
    [...text].slice(1).map((character, index) => character.codePointAt(0)! - text.codePointAt(index)!),
  );
  return steps.size === 1 && Math.abs([...steps][0]!) <= 1;
}

function isPersonal(password: string, { email = "", name = "" }: { email?: string; name?: string }): boolean {
  const plain = password.toLowerCase();
  return [email, email.split("@")[0] ?? "", name].some((own) => own.length >= 4 && plain === own.toLowerCase());
}
