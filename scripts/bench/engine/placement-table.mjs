import { loadRoom } from "../../load-room.mjs";
import { table } from "../table.mjs";
import { backEndPath, percent } from "./rooms.mjs";

const { placementFigures } = loadRoom("learning/experiment/placement-figures");

/** @returns {string} */
export function placementTable() {
  const heads = ["", "wrong", "asked", "by answers", "right", "with likely", "right", "at the end", "wanted"];
  const rows = placementFigures(backEndPath).map(({ path, learners, rule, wrong, asked, after20, atEnd }) => [
    `${path}, ${learners}, ${rule}`,
    percent(wrong, 0),
    asked.toFixed(1),
    percent(after20.settled),
    percent(after20.right),
    percent(after20.settledOrLikely),
    percent(after20.rightOrLikely),
    percent(atEnd.settledOrLikely),
    wantedOf(path, rule, wrong),
  ]);
  return `${table(heads, rows)}\nAfter 20 questions, but for "at the end". By answers: what follows from them. With likely: core skills, too, that are known with 95 % by the place on the ladder; the review offers both.`;
}

function wantedOf(path, rule, wrong) {
  if (path !== "synthetic" || rule !== "placement") return "";
  return wrong === 0 ? "75 % settled" : "90 % right";
}
