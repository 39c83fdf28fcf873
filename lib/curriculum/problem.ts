// A problem in the files of a path, and where in them it stands.
import { type Document, isMap, isNode, isPair, type LineCounter } from "yaml";

/** One file of a path as it was read; `file` is relative to the path's folder, with forward slashes. */
export type SourceFile = Readonly<{ file: string; text: string }>;

/** What is wrong, where (line and column from 1), and how to put it right, in plain words. */
export type Problem = Readonly<{ file: string; line: number; column: number; message: string; mend: string }>;

/** The way from a file's root to a value: keys and list positions. */
export type ValuePath = readonly (string | number)[];

/** What a rule found: at a value of a file, not yet at a line. */
export type Finding = Readonly<{ file: string; at: ValuePath; message: string; mend: string; isAtKey?: boolean }>;

export type ParsedFile = Readonly<{ file: string; document: Document; lineCounter: LineCounter; value: unknown }>;

/** Turns findings into problems with their lines, in the order of the files and of their lines. */
export function toProblems(findings: readonly Finding[], parsed: readonly ParsedFile[]): Problem[] {
  const order = new Map(parsed.map(({ file }, index) => [file, index]));
  const problems = findings.map(({ file, at, message, mend, isAtKey }) => {
    const source = parsed[order.get(file) ?? -1];
    const { line, column } = source ? locate(source, at, isAtKey === true) : { line: 1, column: 1 };
    return { file, line, column, message, mend };
  });
  const rankOf = (problem: Problem) => order.get(problem.file) ?? -1;
  return problems.sort((a, b) => rankOf(a) - rankOf(b) || a.line - b.line || a.column - b.column);
}

/** The place of a value, or of its key; of the nearest value around it when the value is missing. */
export function locate({ document, lineCounter }: ParsedFile, at: ValuePath, isAtKey: boolean) {
  for (let length = at.length; length >= 0; length--) {
    const offset = offsetOf(document, at.slice(0, length), isAtKey && length === at.length);
    if (offset === undefined) continue;
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

function offsetOf(document: Document, at: ValuePath, isAtKey: boolean): number | undefined {
  const key = at.at(-1);
  if (isAtKey && key !== undefined) {
    const parent = document.getIn(at.slice(0, -1), true) ?? document.contents;
    const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === String(key)) : null;
    return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node = at.length === 0 ? document.contents : document.getIn(at, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
