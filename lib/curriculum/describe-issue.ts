// A zod issue in the words of someone who edits a path.
import type { z } from "zod";
import type { ValuePath } from "./problem";

type Described = Readonly<{ at: ValuePath; message: string; mend: string; isAtKey?: boolean }>;
type Issue = z.core.$ZodIssue;

/** Says what is wrong and how to mend it; one issue can name several unknown keys. */
export function describeIssue(issue: Issue): Described[] {
  const at = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const name = nameOf(at);
  const [message = "", mend] = issue.message.split("\n");
  if (mend) return [{ at, message: `${name}: ${message}`, mend }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const what = `The key "${key}" is not part of the format.`;
        return { at: [...at, key], isAtKey: true, message: what, mend: "Mind the spelling, or take the key out." };
      });
    case "invalid_type":
      return [describeType(issue, at, name)];
    case "too_big": {
      const mend = isNumber(issue) ? "Make it smaller." : "Make it shorter.";
      return [{ at, message: `${name}: ${tooMuch(issue)}`, mend }];
    }
    case "too_small": {
      const mend = isNumber(issue) ? "Make it larger." : "Add what is missing.";
      return [{ at, message: `${name}: ${tooLittle(issue)}`, mend }];
    }
    case "invalid_value": {
      const values = issue.values.map(String).join(", ");
      return [{ at, message: `${name}: this is not one of the words that may stand here.`, mend: `Use ${values}.` }];
    }
    default:
      return [{ at, message: `${name}: ${message}.`, mend: "See how its neighbours are written." }];
  }
}

function isNumber(issue: { origin: string }): boolean {
  return issue.origin !== "string" && issue.origin !== "array";
}

function describeType(issue: Extract<Issue, { code: "invalid_type" }>, at: ValuePath, name: string): Described {
  const kind = KINDS[issue.expected] ?? issue.expected;
  if (issue.input === undefined) {
    return { at, message: `${name} is missing.`, mend: `Add it; it is ${kind}.` };
  }
  const quotes = issue.expected === "string" ? ", in quotes if it looks like a number" : "";
  return { at, message: `${name} is not ${kind}.`, mend: `Write ${kind} here${quotes}.` };
}

const KINDS: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  tuple: "a list",
  object: "a set of keys with values",
  boolean: "true or false",
};

function tooMuch(issue: Extract<Issue, { code: "too_big" }>): string {
  if (issue.origin === "string") return `longer than ${issue.maximum} characters.`;
  if (issue.origin === "array") return `more than ${issue.maximum} entries.`;
  return `above ${issue.maximum}.`;
}

function tooLittle(issue: Extract<Issue, { code: "too_small" }>): string {
  if (issue.origin === "string") return "empty.";
  if (issue.origin === "array") return `fewer than ${issue.minimum} entries.`;
  return issue.inclusive ? `below ${issue.minimum}.` : `not above ${issue.minimum}.`;
}

/** The last named key on the way, with the position when it is an entry of a list. */
function nameOf(at: ValuePath): string {
  const last = at.at(-1);
  if (last === undefined) return "The file";
  if (typeof last === "string") return `"${last}"`;
  const list = at.at(-2);
  return typeof list === "string" ? `entry ${last + 1} of "${list}"` : `entry ${last + 1}`;
}
