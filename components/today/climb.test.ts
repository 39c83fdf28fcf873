import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Payload } from "@/lib/learning/events/event";
import { at } from "@/lib/learning/testing/events";
import { done, viewerAfter } from "../milestone/testing/viewer";
import { climb } from "./climb";

const FORM = "01900000-0000-7000-8000-00000000ffff";
const goal = { kind: "goal.set", stage: "junior", hoursPerWeek: 6 } as const;

function page(...payloads: Payload[]): string {
  return climb(backEndPath, viewerAfter(backEndPath, goal, ...payloads), { formId: FORM, forecasts: new Map() }).html;
}

/** Says something of the next skill until there is none. */
function untilNothingIsNext(say: (skill: string) => Payload): Payload[] {
  const said: Payload[] = [];
  for (let turn = 0; turn < backEndPath.skills.length; turn++) {
    const { next } = viewerAfter(backEndPath, goal, ...said).suggestions;
    if (!next) return said;
    said.push(say(next.skill));
  }
  throw new Error("There is always a next skill.");
}

test("someone new sees the first skill, the two others, and how to say what they know", () => {
  const { next, alternatives } = viewerAfter(backEndPath, goal).suggestions;
  const markup = page();
  expect(markup).toContain("Nothing on the ladder yet.");
  expect(markup).toContain(`data-next-skill="${next?.skill}"`);
  expect([...markup.matchAll(/data-alternative="([^"]+)"/g)].map(([, id]) => id)).toEqual(
    alternatives.map(({ skill }) => skill),
  );
  for (const command of ["learning", "done", "snooze"]) expect(markup).toContain(`value="${command}:${next?.skill}"`);
});

test("there is one heading of the first level, whatever is next", () => {
  const pages = [page(), page(...untilNothingIsNext((skill) => ({ kind: "skill.set", skill, state: "learning" })))];
  for (const markup of pages) expect(markup.match(/<h1/g)).toHaveLength(1);
});

test("what was finished last and what is in hand are told", () => {
  const markup = page(done("command-line"), { kind: "skill.set", skill: "how-the-web-works", state: "learning" });
  expect(markup).toMatch(/20 Nov<\/time>: finished <a href="\/skills\/command-line">/);
  expect(markup).toMatch(/In your hands.*href="\/skills\/how-the-web-works"/s);
  expect(markup).not.toContain("Nothing on the ladder yet.");
});

test("a resource that was opened is offered again until it is finished", () => {
  const [resource] = backEndPath.skillById.get("command-line")?.resources ?? [];
  const set = (state: "started" | "finished"): Payload => ({
    kind: "resource.set",
    skill: "command-line",
    resource: resource?.id ?? "",
    state,
  });
  expect(page(set("started"))).toMatch(new RegExp(`Continue.*href="/resources/command-line/${resource?.id}"`, "s"));
  expect(page(set("started"), set("finished"))).not.toContain("Continue");
});

test("when everything was put off, it says until when and can be brought back", () => {
  const until = new Date(at(100) + 5 * 24 * 3_600_000).toISOString();
  const snoozed = untilNothingIsNext((skill) => ({ kind: "skill.snoozed", skill, until }));
  const markup = page(...snoozed);
  expect(markup).toContain("Everything ready is set aside");
  expect(markup).toContain("comes back on 25 Nov 2026");
  for (const { skill } of snoozed as { skill: string }[]) expect(markup).toContain(`value="wake:${skill}"`);
});

test("a goal that is reached leads to the next one", () => {
  const markup = page(...untilNothingIsNext(done));
  expect(markup).toContain("Junior: reached");
  expect(markup).toContain('href="/settings#goal"');
  expect(markup).not.toContain("data-next-skill");
});
