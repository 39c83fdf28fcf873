import { expect, test } from "vitest";
import type { Payload } from "@/lib/learning/events/event";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { choiceBelow, choiceForm } from "./choice-below";
import { done, viewerAfter } from "./testing/viewer";

const curriculum = smallCurriculum({
  milestones: { "junior/first": ["group:language"] },
  skills: { go: { group: "language", hours: 60, title: "Go & tools" }, java: { group: "language", hours: 75 } },
});
const below = (...payloads: Payload[]) =>
  choiceBelow(curriculum, viewerAfter(curriculum, ...payloads), "language")?.html ?? "";

test("stands open until something is chosen, met or skipped", () => {
  const isOpen = (markup: string) => markup.startsWith('<details class="disclose choice-below" open>');
  expect(isOpen(below())).toBe(true);
  expect(isOpen(below({ kind: "group.picked", group: "language", skill: "go" }))).toBe(false);
  expect(isOpen(below(done("java")))).toBe(false);
  expect(isOpen(below({ kind: "group.skipped", group: "language", skipped: true }))).toBe(false);
});

test("checks the member that was picked, or the one that met the choice", () => {
  const picked = below({ kind: "group.picked", group: "language", skill: "go" });
  expect(picked).toContain('value="go" checked');
  expect(picked).not.toContain('value="java" checked');
  expect(below({ kind: "group.picked", group: "language", skill: "go" }, done("java"))).toContain(
    'value="java" checked',
  );
  expect(below()).not.toContain("checked");
});

test("keeps its radio buttons to a form of its own, so that two choices of a page don't clear each other", () => {
  const form = 'form="choice-language"';
  expect(below().split(form)).toHaveLength(5);
  expect(choiceForm("language", "f", "/milestones/first#language").html).toContain('<form id="choice-language"');
});

test("offers the way past the choice, and back", () => {
  expect(below()).toContain('value="skip-group:language"');
  expect(below({ kind: "group.skipped", group: "language", skipped: true })).toContain('value="reopen-group:language"');
});

test("escapes titles", () => {
  expect(below()).toContain("Go &amp; tools");
});
