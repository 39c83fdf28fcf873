/** Whether a text can be stored and shown: whole characters, and no NUL, which PostgreSQL can't keep. */
export function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

/** Length as a person counts it: characters, not code units. */
export function characterCount(text: string): number {
  return [...text].length;
}

/** "1 skill", "2 skills". */
export function count(amount: number, one: string, many: string = `${one}s`): string {
  return `${amount.toLocaleString("en")} ${amount === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[], last: "and" | "or" = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${last} ${parts[parts.length - 1]}`;
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}
