// A small sound path in literal YAML, for tests that plant one mistake in it and look where it is found.
import type { SourceFile } from "../problem";

const PATH = `id: sample
title: A sample
summary: A path small enough to read at a glance.
edition: "1.0"
revised: "2026-01-01"
stages:
  - id: junior
    title: Junior
    track: core
    rank: 0
    summary: You begin.
    experience: 0 to 2 years
    expects: [Learns.]
    next: [mid]
  - id: mid
    title: Mid-level
    track: core
    rank: 1
    summary: You go on.
    expects: [Builds.]
    next: [lead, data]
  - id: lead
    title: Lead
    track: management
    rank: 2
    summary: You lead.
    expects: [Leads.]
    next: []
  - id: data
    title: Data
    track: specialization
    rank: 2
    summary: You keep data.
    expects: [Keeps.]
    next: []
areas:
  - id: code
    title: Code
    summary: What one writes.
  - id: people
    title: People
    summary: Whom one works with.
groups:
  - id: language
    title: A language
    summary: One is enough.
    advice: Take the one you meet most.
milestones:
  - id: begin
    stage: junior
    title: A beginning
    summary: You write.
    proof: A program.
    skills: [basics, "group:language"]
  - id: build
    stage: mid
    title: A building
    summary: You build.
    proof: A service.
    skills: [services]
  - id: guide
    stage: lead
    title: A team
    summary: You lead.
    proof: A year with a team.
    skills: [leading]
  - id: keep
    stage: data
    title: A store
    summary: You keep.
    proof: A recovery.
    skills: [stores]
changes: []
`;

const GUIDE = `pages:
  - id: first-page
    title: A first page
    description: What the page tells.
    skills: [basics]
    sections:
      - heading: A heading
        body: |
          Some text.
        table:
          columns: ["", One]
          rows:
            - [a, b]
`;

const NO_IDS = {
  stages: [],
  areas: [],
  groups: [],
  milestones: [],
  skills: [],
  criteria: [],
  resources: [],
  pages: [],
};

/** The files of the sample; ids.json is there and empty, as in a path that was never published. */
export function samplePath(): SourceFile[] {
  return [
    { file: "path.yaml", text: PATH },
    {
      file: "skills/code.yaml",
      text: [
        skill("basics", "junior", "[]"),
        skill("lang-one", "junior", "[basics]", "group: language"),
        skill("lang-two", "junior", "[basics]", "group: language"),
        skill("services", "mid", '["group:language"]'),
        skill("stores", "data", "[services]"),
      ].join(""),
    },
    { file: "skills/people.yaml", text: skill("leading", "lead", "[services]") },
    { file: "guide.yaml", text: GUIDE },
    { file: "ids.json", text: JSON.stringify(NO_IDS) },
  ];
}

/** The text of a sound skill, as it stands in a file of skills. */
export function skill(id: string, stage: string, needs: string, more = "elective: true"): string {
  return `- id: ${id}
  title: Title of ${id}
  stage: ${stage}
  hours: [1, 2, 3]
  weight: 3
  needs: ${needs}
  ${more}
  summary: What ${id} is.
  why: Why ${id} matters.
  criteria:
    - id: first
      text: Show the first of ${id}.
    - id: second
      text: Show the second of ${id}.
  resources:
    - id: manual
      title: Manual of ${id}
      by: Somebody
      url: https://example.org/${id}/manual
      kind: docs
      cost: free
      hours: 1
      level: intro
    - id: book
      title: Book on ${id}
      by: Somebody
      url: https://example.org/${id}/book
      kind: book
      cost: paid
      hours: 2.5
      level: deep
`;
}

/** The files with one place of one of them replaced; throws when the place is not there, or there twice. */
export function plant(files: readonly SourceFile[], file: string, from: string, to: string): SourceFile[] {
  const source = files.find((candidate) => candidate.file === file);
  if (source?.text.split(from).length !== 2) throw new Error(`"${from}" is not in ${file} exactly once.`);
  return files.map((old) => (old === source ? { file, text: old.text.replace(from, () => to) } : old));
}

/** Line and column, from 1, of a text that stands in a file exactly once. */
export function placeOf(files: readonly SourceFile[], file: string, text: string): { line: number; column: number } {
  const parts = files.find((candidate) => candidate.file === file)?.text.split(text);
  if (parts?.length !== 2) throw new Error(`"${text}" is not in ${file} exactly once.`);
  const lines = (parts[0] ?? "").split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
