// Text as outlines: a picture in somebody's README has no fonts. The glyphs are Archivo's (OFL), at two of its widths
// and weights, as paths of 1,000 units to the em; headings have all of Latin and Latin Extended-A.
import heading from "./heading.json";
import text from "./text.json";

export type Face = "heading" | "text";

type Outlines = Readonly<{
  glyphs: Readonly<Record<string, readonly [advance: number, path: string]>>;
  kerning: Readonly<Record<string, number>>;
}>;

// Without a prototype of their own: a character is never taken for "constructor".
const FACES: Readonly<Record<Face, Outlines>> = { heading: toOutlines(heading), text: toOutlines(text) };
const EM = 1000;

function toOutlines({ glyphs, kerning }: { glyphs: object; kerning: object }): Outlines {
  return {
    glyphs: Object.assign(Object.create(null), glyphs),
    kerning: Object.assign(Object.create(null), kerning),
  };
}

/** Whether a face has every character of a text. */
export function hasOutlines(face: Face, written: string): boolean {
  return [...written].every((character) => character in FACES[face].glyphs);
}

/** The width of a text at a size, in the same unit. Characters that the face does not have count nothing. */
export function outlineWidth(face: Face, written: string, size: number): number {
  return (size / EM) * placed(face, written).width;
}

/**
 * A text as the `d` of a path whose baseline begins at 0 0, in units of the em, and the `transform` that puts it at x
 * and y in a size.
 */
export function outline(face: Face, written: string, at: Readonly<{ x: number; y: number; size: number }>) {
  const scale = Math.round((at.size / EM) * 1e5) / 1e5;
  return { d: placed(face, written).d, transform: `translate(${at.x} ${at.y}) scale(${scale})` };
}

function placed(face: Face, written: string): { d: string; width: number } {
  const { glyphs, kerning } = FACES[face];
  let d = "";
  let width = 0;
  let before = "";
  for (const character of written) {
    const glyph = glyphs[character];
    if (!glyph) continue;
    width += kerning[before + character] ?? 0;
    if (glyph[1]) d += `M${width} 0${glyph[1]}`;
    width += glyph[0];
    before = character;
  }
  return { d, width };
}
