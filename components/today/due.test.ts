import { expect, test } from "vitest";
import { plannerOf } from "@/lib/learning/plan/plan";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { done, viewerLater, withoutRefreshers } from "../milestone/testing/viewer";
import type { Viewer } from "../viewer";
import { todayAside } from "./aside";
import { dueSection } from "./due";

const path = smallCurriculum({
  milestones: { "junior/one": ["a", "b", "c", "d", "e", "f"] },
  skills: { a: {}, b: {}, c: {}, d: {}, e: {}, f: { needs: ["d"] } },
});
const aside = (viewer: Viewer) => {
  const { progress, standing, now, timeZone } = viewer;
  return todayAside(path, viewer, plannerOf(path, progress, standing, { now, timeZone })).html;
};
const dueIn = (markup = "") => [...markup.matchAll(/data-due="([^"]+)"/g)].map(([, id]) => id);

test("shows three at most, what is built on next first, and says how many more there are", () => {
  const viewer = viewerLater(
    path,
    [256, done("a")],
    [230, done("b")],
    [220, done("c")],
    [200, done("d")],
    [190, done("e")],
  );
  const markup = dueSection(path, viewer)?.html;
  expect(dueIn(markup)).toEqual(["d", "a", "b"]);
  expect(markup).toContain('<a href="/refreshers">and 2 more</a>');
  expect(markup).toMatch(/href="\/refreshers\/a">.*?<small>Last shown 9 Mar, due since 3 Aug<\/small>/);
  expect(markup).toMatch(/<small>Last shown 4 May, due since 28 Sep\. You build on it next: <a href="\/skills\/f">/);
  expect(aside(viewer)).toContain("Due a refresher");
});

test("up to three need no way to more", () => {
  const markup = dueSection(path, viewerLater(path, [256, done("a")], [230, done("b")], [220, done("c")]))?.html;
  expect(dueIn(markup)).toHaveLength(3);
  expect(markup).not.toContain("more");
});

test("nothing is shown where nothing is due, or refreshers are turned off", () => {
  expect(dueSection(path, viewerLater(path))).toBeNull();
  expect(dueSection(path, viewerLater(path, [60, done("a")]))).toBeNull();
  const due = viewerLater(path, [256, done("a")]);
  expect(dueSection(path, withoutRefreshers(path, due))).toBeNull();
  expect(aside(withoutRefreshers(path, due))).not.toContain("refresher");
});
