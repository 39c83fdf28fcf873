import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { pathJsonSchema } from "./json-schema";
import { plant, samplePath } from "./testing/sample-path";

type Definitions = Record<"path" | "skills" | "guide", Parameters<typeof z.fromJSONSchema>[0]>;

const schema = pathJsonSchema();
const definitions = schema.$defs as Definitions;
const read = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");

test("the committed schema is the one of the format", () => {
  expect(JSON.parse(read("path.schema.json"))).toEqual(schema);
});

test("every reference leads to a definition, and each definition refuses unknown keys", () => {
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
  expect(references.sort()).toEqual(["guide", "path", "skills"]);
  expect(Object.keys(definitions).sort()).toEqual(["guide", "path", "skills"]);
  expect(definitions).toMatchObject({
    path: { additionalProperties: false },
    skills: { items: { additionalProperties: false } },
    guide: { additionalProperties: false },
  });
});

test("editors are told what each key of a skill is for", () => {
  const skills = definitions.skills as { items: { properties: Record<string, { description?: string }> } };
  for (const [key, { description }] of Object.entries(skills.items.properties)) {
    expect(description, key).toMatch(/\w/);
  }
});

test("read as a schema again, it accepts the built-in path", { timeout: 30_000 }, () => {
  expect(z.fromJSONSchema(definitions.path).safeParse(parse(read("back-end/path.yaml"))).error).toBeUndefined();
  expect(z.fromJSONSchema(definitions.guide).safeParse(parse(read("back-end/guide.yaml"))).error).toBeUndefined();
  const skills = z.fromJSONSchema(definitions.skills);
  for (const name of readdirSync(join(import.meta.dirname, "back-end/skills"))) {
    expect(skills.safeParse(parse(read(`back-end/skills/${name}`))).error, name).toBeUndefined();
  }
});

test.each([
  ["weight: 3", "weight: 9"],
  ["weight: 3", "colour: red"],
  ["kind: docs", "kind: podcast"],
  ["https://example.org/leading/book", "ftp://example.org/"],
  ["id: leading", "id: Leading"],
])("read as a schema again, it refuses %j as %j", (from, to) => {
  const file = "skills/people.yaml";
  const text = plant(samplePath(), file, from, to).find((source) => source.file === file)?.text ?? "";
  expect(z.fromJSONSchema(definitions.skills).safeParse(parse(text)).success).toBe(false);
});
