import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Curriculum } from "../../curriculum/curriculum";
import { find, findKindOf } from "./find";
import type { FindTarget } from "./find-documents";

const nameOf = (target: FindTarget | undefined) => target && `${target.kind} ${target.id}`;
const firstFor = (words: string) => nameOf(find(backEndPath, words).findings[0]?.target);

describe("the first finding", () => {
  test.each([
    // Titles
    ["graphql", "skill graphql"],
    ["query with sql", "skill sql-queries"],
    ["unit tests", "skill unit-testing"],
    ["Isolation levels", "skill isolation-and-locking"],
    ["load testing", "skill load-testing"],
    ["mentoring", "skill mentoring"],
    ["résumé", "skill resume"],
    ["RESUME", "skill resume"],
    ["a program of your own", "milestone first-program"],
    ["a first site", "milestone first-site"],
    ["Staff engineer", "stage staff"],
    ["devops", "stage devops-sre"],
    ["a back-end language", "group backend-language"],
    ["SQLBolt", "resource sqlbolt"],
    // Other names
    ["postgres", "skill db-postgresql"],
    ["docker", "skill containers"],
    ["jwt", "skill sessions-and-tokens"],
    ["redis", "skill caching"],
    ["salary", "skill negotiating-pay"],
    ["acid", "skill transactions"],
    ["2fa", "skill authentication-basics"],
    ["big o", "skill complexity-basics"],
    ["ci/cd", "skill continuous-integration"],
    ["n+1", "skill query-performance"],
    ["c#", "skill lang-csharp"],
    ["c++", "skill lang-cpp"],
    // What one can do
    ["hand count of a small sample", "skill sql-queries"],
    ["how do I deploy an app", "skill deploy-an-app"],
    // Mistakes
    ["postgress", "skill db-postgresql"],
    ["kuberntes", "skill kubernetes"],
    ["idempotancy", "skill idempotency-and-retries"],
    ["trasactions", "skill transactions"],
    ["autentication", "skill authentication-basics"],
    // As far as it is typed
    ["kube", "skill kubernetes"],
    ["idemp", "skill idempotency-and-retries"],
  ])("for “%s” is the %s", (words, expected) => {
    expect(firstFor(words)).toBe(expected);
  });
});

describe("find", () => {
  test.each(["", "   ", "?!", "👩‍💻", "<>", "\u0000"])("finds nothing for %j", (words) => {
    expect(find(backEndPath, words).findings).toEqual([]);
  });

  test.each([
    ["a long text", "transaction ".repeat(500)],
    ["markup", "<script>alert('transactions')</script>"],
    ["signs", "((([[[***+++???"],
    ["a lone half of a character", "\ud800 sql"],
  ])("takes %s without a fault", (_name, words) => {
    expect(() => find(backEndPath, words)).not.toThrow();
  });

  test("says why, where the title does not: the other name, the criterion with most of the words", () => {
    const [postgres] = find(backEndPath, "psql").findings;
    expect(postgres?.why).toEqual({ field: "alias", text: "psql" });
    const [sql] = find(backEndPath, "hand count of a small sample").findings;
    expect(sql?.why).toMatchObject({ field: "criterion", text: expect.stringContaining("hand count") });
    expect(find(backEndPath, "graphql").findings[0]?.why).toBeNull();
  });

  test("finds some of the words where nothing has all of them, and says so", () => {
    expect(find(backEndPath, "graphql xyzzyx")).toMatchObject({ hasAllWords: false });
    expect(nameOf(find(backEndPath, "graphql xyzzyx").findings[0]?.target)).toBe("skill graphql");
    expect(find(backEndPath, "graphql").hasAllWords).toBe(true);
  });

  test("counts every kind, gives at most as many of each as asked for, or one kind alone", () => {
    const all = find(backEndPath, "cloud");
    const some = find(backEndPath, "cloud", { most: 2 });
    expect(some.counts).toEqual(all.counts);
    expect(all.counts.skill).toBeGreaterThan(2);
    expect(some.findings.filter(({ target }) => target.kind === "skill")).toHaveLength(2);
    const resources = find(backEndPath, "cloud", { only: "resource" });
    expect(new Set(resources.findings.map(({ target }) => findKindOf(target)))).toEqual(new Set(["resource"]));
  });

  test("finds a skill by the title and the id it had", () => {
    const changes = [
      { kind: "renamed", from: "old-quux-id", to: ["graphql"], title: "Zyxwvut queries", on: "2026-11-21" },
    ] as const;
    const renamed: Curriculum = { ...backEndPath, changes };
    for (const words of ["zyxwvut", "old-quux-id"]) {
      const [first] = find(renamed, words).findings;
      expect(nameOf(first?.target)).toBe("skill graphql");
      expect(first?.why?.field).toBe("former");
    }
    expect(find(backEndPath, "zyxwvut").findings).toEqual([]);
  });

  test("finds pages of the guide by title and heading", () => {
    const first = (query: string) => nameOf(find(backEndPath, query, { only: "guide" }).findings[0]?.target);
    expect(first("portfolio")).toBe("guide resume-portfolio-interview");
    expect(first("a first project")).toBe("guide first-project");
    expect(first("server application database")).toBe("guide what-a-back-end-developer-does");
    expect(find(backEndPath, "quuxland").findings).toEqual([]);
  });

  test("answers within some milliseconds", () => {
    const queries = ["transactions", "postgress", "idempotancy", "how do I deploy an app", "xyzzyx graphql"];
    for (const words of queries) find(backEndPath, words, { most: 10 });
    const times = Array.from({ length: 20 }, () => {
      const before = performance.now();
      for (const words of queries) find(backEndPath, words, { most: 10 });
      return (performance.now() - before) / queries.length;
    }).sort((a, b) => a - b);
    // The quickest fifth: a busy machine shows in the others. 1 to 3 ms where nothing else runs.
    expect(times[4]).toBeLessThan(25);
  });
});
