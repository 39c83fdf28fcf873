// The path format as a JSON Schema, by which editors complete keys and mark mistakes while one types.
import { z } from "zod";
import { FORMAT } from "./format";

type JsonSchema = Record<string, unknown>;

/**
 * One schema for the three kinds of YAML files, so that each file can name the same one: a list is a skills file, a
 * file with pages the guide, anything else the path. What a schema can't say is left to `checkPath`.
 */
export function pathJsonSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A learning path",
    if: { type: "array" },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: "#/$defs/skills" },
    else: {
      if: { required: ["pages"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: "#/$defs/guide" },
      else: { $ref: "#/$defs/path" },
    },
    $defs: { path: definitionOf("path"), skills: definitionOf("skills"), guide: definitionOf("guide") },
  };
}

function definitionOf(kind: "path" | "skills" | "guide"): JsonSchema {
  const { $schema: _, ...definition } = z.toJSONSchema(FORMAT[kind], { io: "input" });
  return definition;
}
