// The ladder at the left of the card: a line for each skill on the way, a bar above each stage.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Html, html } from "@/lib/shared/html";
import type { Paint } from "./picture";
import type { SharedView } from "./shared-view";

const HEIGHT = 630;
const LONGEST_STEP = 9;
/** What a stage's bar takes of the height. */
const BAR = 26;

/** What is done is solid and lies lowest. Somebody who does not show the stage has an empty ladder. */
export function cardLadder(curriculum: Curriculum, { shows, viewer }: SharedView, paint: Paint): Html {
  const rails = html`<path${paint({ stroke: "ink" })} d="M84 640V-10M204 640V-10" stroke-width="6"/>`;
  if (!shows.has("stage")) return html`${emptyRungs(curriculum, paint)}${rails}`;
  const stages = viewer.standing.way.stages.flatMap(({ id }) => viewer.standing.stages.get(id) ?? []);
  const total = stages.reduce((sum, stage) => sum + stage.total, 0);
  const step = Math.min(LONGEST_STEP, (HEIGHT - BAR * (stages.length + 1)) / Math.max(1, total));
  let y = HEIGHT - 8;
  const drawn = [bar(paint, y)];
  for (const { settled, total: all, look } of stages) {
    const open = all - settled;
    const foot = y - BAR / 2;
    if (settled > 0) drawn.push(rungs(paint, { y: foot, amount: settled, step, isDone: true }));
    if (open > 0) drawn.push(rungs(paint, { y: foot - settled * step, amount: open, step, isDone: false }));
    y = foot - all * step - BAR / 2;
    drawn.push(bar(paint, y, look === "reached"));
  }
  return html`${drawn}${rails}`;
}

type Rungs = Readonly<{ y: number; amount: number; step: number; isDone: boolean }>;

function rungs(paint: Paint, { y, amount, step, isDone }: Rungs): Html {
  const lines = Array.from({ length: amount }, (_, index) => `M84 ${Math.round((y - index * step) * 10) / 10}h120`);
  const width = isDone ? Math.round(step * 6.7) / 10 : 1;
  return html`<path${paint({ stroke: isDone ? "ink" : "edge" })} d="${lines.join("")}" stroke-width="${width}"/>`;
}

function bar(paint: Paint, y: number, isReached = true): Html {
  const at = Math.round(y * 10) / 10;
  return isReached
    ? html`<rect${paint({ fill: "ink" })} x="68" y="${at - 6}" width="152" height="12"/>`
    : html`<rect${paint({ fill: "paper", stroke: "edge" })} x="69" y="${at - 5}" width="150" height="10" stroke-width="2"/>`;
}

function emptyRungs(curriculum: Curriculum, paint: Paint): Html {
  const step = HEIGHT / (curriculum.milestones.length + 1);
  return rungs(paint, { y: HEIGHT - step, amount: curriculum.milestones.length, step, isDone: false });
}
