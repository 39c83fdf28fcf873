// Labels stand beside what they name, as long as there is room: what has none is in the table below the drawing.
import { escapeHtml } from "@/lib/shared/html";

export type Label = Readonly<{
  /** The middle of what is named. */
  x: number;
  y: number;
  /** How far it reaches to either side. */
  reach: number;
  title: string;
  detail: string;
  tone?: "strong" | "muted";
  /** Where it may stand, the best place first. */
  places: readonly Place[];
}>;

/** To the right below, farther below, to the left above, to the left farther below, or centred over it. */
export type Place = "below" | "lower" | "above" | "under" | "over";

export type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

const TITLE = 13;
const DETAIL = 12;
/** Mean width of a character of this face, as a part of its size; a little more than measured. */
const CHARACTER = 0.56;
const GAP = 4;
/** How much farther down a label goes that gives way to another one. */
const LINE = 34;

/**
 * The labels that find room, as SVG markup; the first ones first.
 *
 * @param bounds what they must not leave.
 * @param taken what they must not cover.
 */
export function placeLabels(labels: readonly Label[], bounds: Box, taken: readonly Box[]): string {
  const boxes = [...taken];
  return labels
    .map((label) => {
      for (const place of label.places) {
        const spot = spotOf(label, place, bounds);
        if (isInside(spot.box, bounds) && !boxes.some((box) => overlaps(box, spot.box))) {
          boxes.push(spot.box);
          return textOf(label, spot);
        }
      }
      return "";
    })
    .join("");
}

type Spot = Readonly<{ x: number; y: number; anchor: "start" | "middle" | "end"; box: Box }>;

function spotOf(label: Label, place: Place, bounds: Box): Spot {
  const width = Math.max(label.title.length * TITLE * CHARACTER, label.detail.length * DETAIL * CHARACTER);
  const height = label.detail === "" ? TITLE : TITLE + DETAIL + GAP;
  if (place === "over") {
    const left = Math.min(Math.max(label.x - width / 2, bounds.left), bounds.right - width);
    const y = label.y - height - 2;
    const anchor = left === label.x - width / 2 ? "middle" : left === bounds.left ? "start" : "end";
    const x = anchor === "middle" ? label.x : anchor === "start" ? left : left + width;
    return { x, y, anchor, box: { left, right: left + width, top: y - TITLE, bottom: y + height - TITLE } };
  }
  const isRight = place === "below" || place === "lower";
  const x = label.x + (isRight ? 1 : -1) * (label.reach + GAP);
  const y = place === "above" ? label.y - height + 2 : label.y + 21 + (place === "below" ? 0 : LINE);
  const left = isRight ? x : x - width;
  return {
    ...{ x, y, anchor: isRight ? "start" : "end" },
    box: { left, right: left + width, top: y - TITLE, bottom: y + height - TITLE + GAP },
  };
}

function isInside(box: Box, bounds: Box): boolean {
  const { left, right, top, bottom } = bounds;
  return box.left >= left - 1 && box.right <= right + 1 && box.top >= top && box.bottom <= bottom;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function textOf({ title, detail, tone }: Label, { x, y, anchor }: Spot): string {
  const at = `x="${round(x)}" text-anchor="${anchor}"`;
  const look = tone === "muted" ? "mut bu-detail" : tone === "strong" ? "bu-name bu-strong" : "bu-name";
  const second =
    detail && `<text class="mut bu-detail" ${at} y="${round(y + DETAIL + GAP)}">${escapeHtml(detail)}</text>`;
  return `<text class="${look}" ${at} y="${round(y)}">${escapeHtml(title)}</text>${second}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
