// How much room a label takes, so that the server knows where its line begins and how high its row is.

// Advances of Archivo, weight 450, 96 % wide, in hundredths of the font size, rounded up to even ones. What is not
// listed is taken as wide.
const ADVANCES: readonly (readonly [string, number])[] = [
  [" ", 20],
  ["'j", 22],
  ["il’", 24],
  ["I", 26],
  ["!,.f", 28],
  ["/:;t", 30],
  ["-", 32],
  ["r", 34],
  ["()", 36],
  ['"', 38],
  ["*", 40],
  ["_z–", 48],
  ["$ksvxy", 50],
  ["1c", 52],
  ["47Laeg", 54],
  ["0235689Jbdhnopqu", 56],
  ["#?", 58],
  ["FT", 60],
  ["+<=>Z", 62],
  ["PVY", 64],
  ["AEKSX", 66],
  ["&B", 68],
  ["CRU", 70],
  ["DHNw", 72],
  ["OQ", 76],
  ["G", 78],
  ["M", 82],
  ["m", 84],
  ["W", 90],
  ["%", 92],
  ["@", 98],
];
const ADVANCE_OF = new Map(ADVANCES.flatMap(([letters, advance]) => [...letters].map((letter) => [letter, advance])));
const WIDE = 90;
const FONT_SIZE = 12.5;

export type LabelSize = Readonly<{ lines: readonly string[]; widest: number }>;

/**
 * The lines that a label is broken into, so that each has room, and the width of the widest, in pixels at the usual text
 * size; rather too much. The page breaks it there, too: where the browser broke it, a line could run through its words.
 */
export function labelSize(text: string, room: number): LabelSize {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  let widest = 0;
  for (const word of text.split(" ")) {
    const added = widthOf(word);
    const together = width === 0 ? added : width + widthOf(" ") + added;
    if (together > room && width > 0) {
      lines.push(line);
      line = word;
      width = added;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      width = together;
    }
    widest = Math.max(widest, width);
  }
  lines.push(line);
  return { lines, widest: Math.min(room, Math.ceil(widest)) };
}

function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += ADVANCE_OF.get(letter) ?? WIDE;
  return (sum * FONT_SIZE) / 100;
}
