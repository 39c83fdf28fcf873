import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { viewerAfter, visitor } from "../milestone/testing/viewer";
import { readChecklistQuery } from "./checklist-query";
import { filterPanel } from "./filter-panel";

const query = readChecklistQuery(backEndPath, { state: "refresh" });

test("what is due for a refresher is a state of its own, for whoever has refreshers", () => {
  const learner = viewerAfter(backEndPath);
  expect(filterPanel(backEndPath, learner, query)).toContain('name="state" value="refresh" checked');
  for (const viewer of [visitor(backEndPath), { ...learner, hasRefreshers: false }]) {
    expect(filterPanel(backEndPath, viewer, query)).not.toContain('value="refresh"');
  }
});
