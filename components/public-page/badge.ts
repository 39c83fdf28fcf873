// The badge of a public page, for a README: 20 pixels high, text as outlines, right in light and dark.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { html } from "@/lib/shared/html";
import { outlineWidth } from "./outlines/outline";
import { darkStyle, line, type PictureTheme, paintFor } from "./picture";
import type { SharedView } from "./shared-view";
import { shortStanding } from "./shared-words";

const SIZE = 11.5;
/** Where the name ends and the standing begins. */
const NAME_WIDTH = 75;
const PADDING = 9;

/** The badge as an SVG document. */
export function badge(curriculum: Curriculum, view: SharedView, theme: PictureTheme): string {
  const words = shortStanding(curriculum, view);
  const width = Math.ceil(NAME_WIDTH + 2 * PADDING + outlineWidth("text", words, SIZE));
  const label = `Rungs: ${words}`;
  const paint = paintFor(theme);
  const text = { y: 14, size: SIZE };
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${label}"><title>${label}</title>${darkStyle(
    theme,
  )}<rect${paint({ fill: "raised" })} width="${width}" height="20" rx="2"/><rect${paint({
    fill: "ink",
  })} width="${NAME_WIDTH}" height="20" rx="2"/><rect${paint({ stroke: "frame" })} x=".5" y=".5" width="${width - 1}" height="19" rx="1.5"/><path${paint(
    { stroke: "onInk" },
  )} d="M10 3v14M17 3v14M10 12h7M10 15.5h7" stroke-width="1.8"/><path${paint({
    stroke: "next",
  })} d="M7 7.5h13" stroke-width="3"/>${line(paint, { ...text, written: "Rungs", face: "heading", x: 26, colour: "onInk" })}${line(
    paint,
    { ...text, written: words, face: "text", x: NAME_WIDTH + PADDING, colour: "ink" },
  )}</svg>`.html;
}
