import { expect, test } from "vitest";
import { eventId } from "@/lib/learning/testing/events";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { done, type SaidLongAgo, viewerLater } from "../milestone/testing/viewer";
import { dueList } from "./due-list";

const path = smallCurriculum({
  milestones: { "junior/one": ["http", "json", "apis", "sql"] },
  skills: { http: { title: "HTTP & <friends>" }, json: { title: "JSON" }, apis: { needs: ["json"] }, sql: {} },
});
const list = (...said: SaidLongAgo[]) => dueList(path, viewerLater(path, ...said)).html;
const dueIn = (markup: string) => [...markup.matchAll(/data-due="([^"]+)"/g)].map(([, id]) => id);

test("lists all that is due, what is about to be built on first, and tells what comes after", () => {
  const markup = list([256, done("http")], [200, done("json")], [10, done("sql")]);
  expect(dueIn(markup)).toEqual(["json", "http"]);
  expect(markup).toContain(">2 due<");
  expect(markup).toMatch(
    /href="\/refreshers\/json">JSON<.*Last shown 4 May, due since 28 Sep\..*You build on it next:/s,
  );
  expect(markup).toContain("HTTP &amp; &lt;friends&gt;");
  expect(markup).toMatch(/After these, <a href="\/skills\/sql">.*comes up about 6 Apr 2027\./);
});

test("one step at a time is offered", () => {
  const markup = list([256, done("http")], [200, done("json")]);
  expect(markup.match(/class="btn btn-next"/g)).toHaveLength(1);
  expect(markup).toContain('href="/refreshers/json">Check yourself<span class="vh">: JSON</span>');
  expect(markup).not.toContain("After these");
});

test("when nothing is due it says when the next one is", () => {
  expect(list([20, done("http")], [10, done("json")])).toMatch(
    /Nothing is due. The next one, <a href="\/skills\/http">.*, comes up about 27 Mar 2027\./,
  );
  expect(list()).toContain("Nothing is due. A skill comes up for the first time about five months after it is done.");
});

test("what was undone or reopened is not due", () => {
  expect(dueIn(list([256, done("http")], [1, { kind: "undone", event: eventId(1) }]))).toEqual([]);
  expect(dueIn(list([256, done("http")], [1, { kind: "skill.set", skill: "http", state: "learning" }]))).toEqual([]);
});
