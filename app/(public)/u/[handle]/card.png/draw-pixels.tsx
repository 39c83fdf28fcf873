import { ImageResponse } from "next/og";

/** So many drawn cards are kept, some 60 kB each: a card that is shown somewhere is asked for again and again. */
const MOST_KEPT = 32;
const kept = new Map<string, Promise<ArrayBuffer>>();

/** An SVG of 1200 by 630 as a PNG. It has no text, only outlines, so that no font is needed. */
export function drawPixels(svg: string): Promise<ArrayBuffer> {
  const known = kept.get(svg);
  if (known) return known;
  const drawing = draw(svg);
  kept.set(svg, drawing);
  drawing.catch(() => kept.delete(svg));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return drawing;
}

async function draw(svg: string): Promise<ArrayBuffer> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  // biome-ignore lint/performance/noImgElement: this is drawn on the server and never a page
  const picture = <img src={source} width={1200} height={630} alt="" />;
  return new ImageResponse(picture, { width: 1200, height: 630 }).arrayBuffer();
}
