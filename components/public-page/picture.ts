// What card and badge are drawn with: colours for light and dark, and text that no font can break.
import { type Html, html, raw } from "@/lib/shared/html";
import { type Face, hasOutlines, outline, outlineWidth } from "./outlines/outline";

/** "auto" follows the look of whoever sees the picture. */
export type PictureTheme = "light" | "dark" | "auto";

const COLOURS = {
  paper: ["#FBFCF9", "#0F1418"],
  raised: ["#FFFFFF", "#161C21"],
  ink: ["#14191D", "#ECEFEA"],
  onInk: ["#FBFCF9", "#14191D"],
  muted: ["#565E5B", "#A2ADB6"],
  edge: ["#7A827D", "#74808B"],
  frame: ["#14191D", "#74808B"],
  next: ["#FFC61A", "#FFCB2E"],
} as const;

type Colour = keyof typeof COLOURS;
export type Paint = (colours: Readonly<{ fill?: Colour; stroke?: Colour }>) => Html;

/** Gives the attributes that colour a shape. With "auto" they carry a class, too, which `darkStyle` turns over. */
export function paintFor(theme: PictureTheme): Paint {
  const shade = theme === "dark" ? 1 : 0;
  return ({ fill, stroke }) => {
    const classes = [fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(" ");
    return html`${fill ? raw(` fill="${COLOURS[fill][shade]}"`) : raw(' fill="none"')}${
      stroke && raw(` stroke="${COLOURS[stroke][shade]}"`)
    }${theme === "auto" && raw(` class="${classes}"`)}`;
  };
}

/** The style that makes an "auto" picture dark where the reader's look is. */
export function darkStyle(theme: PictureTheme): Html | null {
  if (theme !== "auto") return null;
  const rules = Object.entries(COLOURS).map(([name, [, dark]]) => `.f-${name}{fill:${dark}}.s-${name}{stroke:${dark}}`);
  return raw(`<style>@media (prefers-color-scheme:dark){${rules.join("")}}</style>`);
}

type Line = Readonly<{
  written: string;
  face: Face;
  x: number;
  y: number;
  size: number;
  colour: Colour;
  /** No wider than this: it gets smaller down to `smallest`, then shorter. */
  room?: number;
  smallest?: number;
}>;

/**
 * A line of text: outlines where the face has all of it, else text in the reader's own fonts (other scripts, emoji).
 */
export function line(paint: Paint, wanted: Line): Html {
  const { written, size } = fitted(wanted);
  const { face, x, y, colour } = wanted;
  if (hasOutlines(face, written)) {
    const { d, transform } = outline(face, written, { x, y, size });
    return html`<path${paint({ fill: colour })} transform="${transform}" d="${d}"/>`;
  }
  const weight = face === "heading" ? 720 : 520;
  return html`<text${paint({ fill: colour })} x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" font-family="system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif" unicode-bidi="plaintext">${written}</text>`;
}

function fitted({ written, face, size, room = Number.POSITIVE_INFINITY, smallest = size }: Line) {
  const width = widthOf(face, written, size);
  if (width <= room) return { written, size };
  const smaller = Math.max(smallest, Math.floor((size * room) / width));
  const characters = [...graphemes.segment(written)].map(({ segment }) => segment);
  let kept = characters.length;
  const cut = () => (kept === characters.length ? written : `${characters.slice(0, kept).join("").trimEnd()}…`);
  while (kept > 1 && widthOf(face, cut(), smaller) > room) kept -= 1;
  return { written: cut(), size: smaller };
}

/** How wide a line is; of other people's fonts a generous guess. */
function widthOf(face: Face, written: string, size: number): number {
  if (hasOutlines(face, written)) return outlineWidth(face, written, size);
  let width = 0;
  for (const { segment } of graphemes.segment(written)) width += WIDE.test(segment) ? 1.15 : 0.72;
  return width * size;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
