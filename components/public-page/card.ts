// The card of a public page, 1200 by 630: a name, where its owner is on the ladder, and the ladder itself.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Html, html } from "@/lib/shared/html";
import { cardLadder } from "./card-ladder";
import { hasOutlines, outlineWidth } from "./outlines/outline";
import { darkStyle, line, type Paint, type PictureTheme, paintFor } from "./picture";
import type { SharedView } from "./shared-view";
import { doneSkills, headline, lowerFirst, stageFigures } from "./shared-words";

const LEFT = 300;
const ROOM = 840;

type Options = Readonly<{
  theme: PictureTheme;
  /** Host and path of the page, as text. */
  address: string;
  /** For a renderer without fonts: a name that can't be drawn as outlines gives way to the handle. */
  hasFonts: boolean;
}>;

/** The card as an SVG document. */
export function card(curriculum: Curriculum, view: SharedView, { theme, address, hasFonts }: Options): string {
  const paint = paintFor(theme);
  const label = `${view.name}: ${headline(curriculum, view)}.`;
  const name = hasFonts || hasOutlines("heading", view.name) ? view.name : `@${view.handle}`;
  const parts = [
    cardLadder(curriculum, view, paint),
    line(paint, {
      ...{ written: name, face: "heading", x: LEFT, y: 150, size: 64, colour: "ink" },
      ...{ room: ROOM, smallest: 34 },
    }),
    line(paint, {
      ...{ written: headline(curriculum, view), face: "text", x: LEFT, y: 202, size: 29, colour: "muted" },
      room: ROOM,
    }),
    atHand(view, paint),
    ...figures(view).map(([value, words], index) => figure(paint, LEFT + 220 * index, value, words)),
    line(paint, {
      written: address,
      face: "text",
      x: LEFT,
      y: 577,
      size: 22,
      colour: "muted",
      room: 620,
      smallest: 18,
    }),
    brand(paint),
  ];
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" role="img" aria-label="${label}"><title>${label}</title>${darkStyle(
    theme,
  )}<rect${paint({ fill: "paper" })} width="1200" height="630"/>${parts}</svg>`.html;
}

/** The milestone at hand as a bar between two rails, filled along its foot by the share that is done. */
function atHand({ shows, viewer }: SharedView, paint: Paint): Html {
  const milestone = viewer.standing.way.currentMilestone;
  const standing = milestone && viewer.standing.milestones.get(milestone.id);
  if (!shows.has("stage") || !milestone || !standing) return html``;
  const words = `${standing.settled} of ${standing.total}`;
  const width = outlineWidth("text", words, 24);
  const share = standing.total === 0 ? 0 : Math.round((816 * standing.settled) / standing.total);
  const now = outlineWidth("text", "Now at", 22);
  return html`<rect${paint({ fill: "raised", stroke: "ink" })} x="301" y="277" width="838" height="74" stroke-width="2"/><rect${paint(
    { fill: "ink" },
  )} x="300" y="276" width="12" height="76"/><rect${paint({ fill: "ink" })} x="1128" y="276" width="12" height="76"/><rect${paint(
    { fill: "ink" },
  )} x="312" y="340" width="${share}" height="12"/>${line(paint, {
    ...{ written: "Now at", face: "text", x: 336, y: 320, size: 22, colour: "muted" },
  })}${line(paint, {
    ...{ written: milestone.title, face: "heading", x: 350 + now, y: 321, size: 32, colour: "ink" },
    ...{ room: 740 - now - width, smallest: 22 },
  })}${line(paint, { written: words, face: "text", x: 1108 - width, y: 320, size: 24, colour: "ink" })}`;
}

/** At most three figures of what the page shows. */
function figures(view: SharedView): [value: string, words: string][] {
  const { shows } = view;
  const stages = shows.has("stage") ? stageFigures(view).slice(-2) : [];
  const found = stages.map(({ stage, done, total }): [string, string] => [
    String(done),
    `of ${total} ${lowerFirst(stage.title)}`,
  ]);
  if (shows.has("skills") && stages.length === 0) found.push([String(doneSkills(view).length), "skills done"]);
  if (shows.has("evidence") && view.evidenced.size > 0) found.push([String(view.evidenced.size), "with evidence"]);
  return found;
}

function figure(paint: Paint, x: number, value: string, words: string): Html {
  return html`${line(paint, { written: value, face: "heading", x, y: 466, size: 62, colour: "ink" })}${line(paint, {
    ...{ written: words, face: "text", x, y: 502, size: 24, colour: "muted", room: 206, smallest: 16 },
  })}`;
}

function brand(paint: Paint): Html {
  return html`<g transform="translate(1089 551) scale(1.6)"><path${paint({
    stroke: "ink",
  })} d="M6 0v24M18 0v24M6 15h12M6 21h12" stroke-width="3"/><path${paint({
    stroke: "next",
  })} d="M1.5 8.25h21" stroke-width="4.5"/></g>${line(paint, {
    ...{ written: "Rungs", face: "heading", x: 965, y: 580, size: 32, colour: "ink" },
  })}`;
}
