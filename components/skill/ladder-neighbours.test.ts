import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { done, viewerAfter } from "../milestone/testing/viewer";
import type { Viewer } from "../viewer";
import { ladderNeighbours } from "./ladder-neighbours";

function neighboursOf(id: string, viewer: Viewer) {
  const skill = backEndPath.skillById.get(id);
  if (!skill) throw new Error(`The path has no skill ${id}.`);
  return ladderNeighbours(backEndPath, viewer, skill);
}

test("a skill that waits for this one alone stands first and says nothing else", () => {
  const { opens } = neighboursOf("http-basics", viewerAfter(backEndPath));
  const firstWaiting = opens.findIndex(({ alsoAfter }) => alsoAfter !== "");
  expect(firstWaiting).toBeGreaterThan(0);
  expect(opens.slice(firstWaiting).every(({ alsoAfter }) => alsoAfter.startsWith("also after "))).toBe(true);
});

test("every skill that names this one or its choice group is among the opened ones", () => {
  const viewer = viewerAfter(backEndPath);
  for (const { id, needs } of backEndPath.skills) {
    for (const need of needs) {
      const named = need.startsWith("group:") ? backEndPath.groupById.get(need.slice(6))?.members : [need];
      for (const each of named ?? []) {
        expect(neighboursOf(each, viewer).opens.map((opening) => opening.id)).toContain(id);
      }
    }
  }
});

test("what is settled among the needs is said to be, a choice group by any of its members", () => {
  const viewer = viewerAfter(backEndPath, done("lang-python"));
  const needs = neighboursOf("fw-django", viewer).needs;
  expect(needs.find(({ id }) => id === "lang-python")?.isSettled).toBe(true);
  const withGroup = backEndPath.skills.find(({ needs }) => needs.includes("group:backend-language"));
  const group = neighboursOf(withGroup?.id ?? "", viewer).needs.find(({ id }) => id === "backend-language");
  expect(group).toMatchObject({ isSettled: true, look: "done" });
});
