import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { SourceFile } from "@/lib/curriculum/problem";
import { plant, samplePath } from "@/lib/curriculum/testing/sample-path";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("curriculum:check", () => {
  test("finds nothing wrong with the built-in path, its record and its schema", () => {
    const { status, output } = run("check");
    expect(output).toMatch(/^\d+ milestones, \d+ skills, \d+ criteria, \d+ resources, \d+ pages, 0 problems\n$/);
    expect(status).toBe(0);
  });

  test("prints file, line, column, what is wrong and how to mend it, and exits with 1", () => {
    const folder = write(plant(samplePath(), "skills/people.yaml", "weight: 3", "weight: 9"));
    const { status, output } = run("check", folder);
    expect(output).toBe('skills/people.yaml:5:11 "weight": above 5. Make it smaller.\n1 problem\n');
    expect(status).toBe(1);
  });

  test("--record puts new ids on record and keeps the old ones; without it they are problems", () => {
    const folder = write(samplePath());
    expect(run("check", folder).output).toContain('"basics" is not on record among the skills.');
    expect(run("check", folder, "--record").status).toBe(0);
    expect(run("check", folder)).toEqual({
      status: 0,
      output: "4 milestones, 6 skills, 12 criteria, 12 resources, 1 page, 0 problems\n",
    });
    const recorded = readFileSync(join(folder, "ids.json"), "utf8");
    write(plant(published(recorded), "skills/people.yaml", "id: book", "id: paper"), folder);
    const gone = run("check", folder, "--record");
    expect(gone.output).toContain('"leading/book" is gone from the resources of the path.');
    expect(gone.status).toBe(1);
    expect(readFileSync(join(folder, "ids.json"), "utf8")).toBe(recorded);
  });

  test("an unknown option is refused", () => {
    expect(run("check", "--fix")).toMatchObject({ status: 2, output: expect.stringContaining("Usage:") });
  });
});

describe("generating the module", () => {
  test("writes the content once, and again only when it changed", () => {
    const folder = write(samplePath());
    const target = join(folder, "path.generated.ts");
    expect(run("generate", folder)).toEqual({ status: 0, output: "The path is built in anew.\n" });
    const json = /JSON\.parse\((".*")\);$/m.exec(readFileSync(target, "utf8"))?.[1] ?? "null";
    const content = JSON.parse(JSON.parse(json));
    expect(Object.keys(content)).toEqual(["path", "skills", "guide"]);
    expect(content.skills[1].skills[0].id).toBe("leading");

    const before = statSync(target).mtimeMs;
    expect(run("generate", folder)).toEqual({ status: 0, output: "" });
    expect(statSync(target).mtimeMs).toBe(before);

    write(plant(samplePath(), "skills/people.yaml", "weight: 3", "weight: 4"), folder);
    expect(run("generate", folder).output).toBe("The path is built in anew.\n");
    expect(readFileSync(target, "utf8")).toContain('\\"weight\\":4');
  });

  test("leaves the module alone when the path has a problem", () => {
    const folder = write(samplePath());
    run("generate", folder);
    const before = readFileSync(join(folder, "path.generated.ts"), "utf8");
    write(plant(samplePath(), "skills/people.yaml", "needs: [services]", "needs: [ghost]"), folder);
    const { status, output } = run("generate", folder);
    expect(output).toContain('skills/people.yaml:6:11 "leading" needs "ghost", which is not there.');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, "path.generated.ts"), "utf8")).toBe(before);
  });
});

function published(ids: string): SourceFile[] {
  return samplePath().map((source) => (source.file === "ids.json" ? { ...source, text: ids } : source));
}

function write(files: readonly SourceFile[], folder = mkdtempSync(join(tmpdir(), "path-"))): string {
  if (!folders.includes(folder)) folders.push(folder);
  mkdirSync(join(folder, "skills"), { recursive: true });
  for (const { file, text } of files) writeFileSync(join(folder, file), text);
  return folder;
}

function run(script: string, ...options: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/curriculum/${script}.mjs`, ...options], {
    encoding: "utf8",
  });
  return { status, output: stderr + stdout };
}
