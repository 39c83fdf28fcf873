// From the texts of a path's files to its parsed content, or to what stands in the way of that.
import { type Document, isCollection, LineCounter, parseDocument, visit } from "yaml";
import { describeIssue } from "./describe-issue";
import { findDeepNesting } from "./find-deep-nesting";
import { FORMAT, type FullContent, fileKindOf } from "./format";
import type { GuideFile } from "./format-guide";
import type { PathFile } from "./format-path";
import type { SkillsFile } from "./format-skill";
import type { LastingIds } from "./lasting-ids";
import type { Finding, ParsedFile, Problem, SourceFile } from "./problem";
import { toProblems } from "./problem";

// A path can come from anyone. These bounds keep a hostile one from costing more than an honest one.
const MAX_CHARACTERS = 2_000_000;
const MAX_FILES = 100;
const MAX_DEPTH = 12;
const MAX_ALIASES = 100;

export type ParsedPath = Readonly<{ content: FullContent | null; parsed: readonly ParsedFile[]; problems: Problem[] }>;

/** Reads the files as YAML and checks each against the format. The content is null as long as there are problems. */
export function parsePath(files: readonly SourceFile[]): ParsedPath {
  const refused = refuseTooMuch(files);
  if (refused) return { content: null, parsed: [], problems: [refused] };

  const parsed: ParsedFile[] = [];
  const problems: Problem[] = [];
  const values = new Map<string, unknown>();
  for (const source of files) {
    const kind = fileKindOf(source.file);
    if (!kind) {
      const mend =
        "A path consists of path.yaml, skills/<area>.yaml, guide.yaml and ids.json. Rename the file or take it out.";
      problems.push({ file: source.file, line: 1, column: 1, message: "A path has no place for this file.", mend });
      continue;
    }
    const read = parseFile(source);
    if ("problems" in read) {
      problems.push(...read.problems);
      continue;
    }
    parsed.push(read);
    const result = FORMAT[kind].safeParse(read.value, { reportInput: true });
    if (result.success) values.set(source.file, result.data);
    else
      problems.push(
        ...toProblems(
          result.error.issues.flatMap((issue) => toFindings(source.file, issue)),
          [read],
        ),
      );
  }
  if (!files.some(({ file }) => file === "path.yaml")) {
    const mend = "Add path.yaml with stages, areas, choice groups and milestones.";
    problems.push({ file: "path.yaml", line: 1, column: 1, message: "This file is missing.", mend });
  }
  return { content: problems.length === 0 ? toContent(values) : null, parsed, problems };
}

function refuseTooMuch(files: readonly SourceFile[]): Problem | null {
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  if (files.length <= MAX_FILES && characters <= MAX_CHARACTERS) return null;
  const message = `The path has ${files.length} files with ${characters} characters together.`;
  const mend = `Keep it to ${MAX_FILES} files and ${MAX_CHARACTERS} characters.`;
  return { file: files[0]?.file ?? "path.yaml", line: 1, column: 1, message, mend };
}

function parseFile({ file, text }: SourceFile): ParsedFile | { problems: Problem[] } {
  const lineCounter = new LineCounter();
  const problemAt = (offset: number, message: string, mend: string): Problem => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message, mend };
  };
  const tooDeep = (offset: number) =>
    problemAt(offset, "Lists and keys are nested too deeply here.", `Nothing in a path is deeper than ${MAX_DEPTH}.`);
  const unsafe = findDeepNesting(text);
  if (unsafe !== null) return { problems: [{ ...tooDeep(0), ...placeIn(text, unsafe) }] };
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      const mend = "Mind the indentation, and put quotes around text that holds a colon, # or quotes.";
      return { problems: faults.slice(0, 20).map((fault) => problemAt(fault.pos[0], `${fault.message}.`, mend)) };
    }
    const deep = findTooDeep(document);
    if (deep !== null) return { problems: [tooDeep(deep)] };
    return { file, document, lineCounter, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) {
      const mend = "Write the repeated part out where it is needed.";
      return { problems: [problemAt(0, "The file repeats parts of itself by anchors too often.", mend)] };
    }
    throw error;
  }
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function findTooDeep(document: Document): number | null {
  let offset: number | null = null;
  visit(document, (_key, node, ancestors) => {
    if (!isCollection(node) || ancestors.filter(isCollection).length < MAX_DEPTH) return undefined;
    offset = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return offset;
}

function toFindings(file: string, issue: Parameters<typeof describeIssue>[0]): Finding[] {
  return describeIssue(issue).map((described) => ({ file, ...described }));
}

function toContent(values: ReadonlyMap<string, unknown>): FullContent {
  const path = values.get("path.yaml") as PathFile;
  const order = new Map(path.areas.map(({ id }, index) => [id, index]));
  const rankOf = (area: string) => order.get(area) ?? path.areas.length;
  const skills = [...values]
    .filter(([file]) => fileKindOf(file) === "skills")
    .map(([file, value]) => ({ area: file.slice("skills/".length, -".yaml".length), skills: value as SkillsFile }))
    .sort((a, b) => rankOf(a.area) - rankOf(b.area));
  const guide = (values.get("guide.yaml") as GuideFile | undefined) ?? null;
  return { path, skills, guide, ids: (values.get("ids.json") as LastingIds | undefined) ?? null };
}
