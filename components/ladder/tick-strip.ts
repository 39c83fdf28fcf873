// The ladder on its side: one tick per entry, so that length is size.
import type { Entry } from "@/lib/curriculum/curriculum";
import { escapeHtml } from "@/lib/shared/html";
import { lookOf } from "../skill/state-words";
import type { RungLook } from "../ui/rung";
import type { Viewer } from "../viewer";

type Size = Readonly<{
  /** Distance of two ticks and height, in pixels of the drawing. */
  step: number;
  height: number;
  /** Stretched to the width there is, or as long as it has ticks. */
  isFluid: boolean;
}>;

export const STRIPS = {
  /** One line of the checklist. */
  line: { step: 10, height: 14, isFluid: false },
  /** Below the next rung, and the head of a stage. */
  wide: { step: 32, height: 20, isFluid: true },
  /** The head of a milestone's page. */
  head: { step: 40, height: 26, isFluid: true },
} as const satisfies Record<string, Size>;

/**
 * A strip as SVG markup. With a label it is a picture to screen readers, without one it is hidden from them
 * (where the same stands beside it in words).
 */
export function tickStrip(viewer: Viewer, entries: readonly Entry[], size: Size, label?: string): string {
  const { step, height, isFluid } = size;
  const width = Math.max(1, entries.length) * step;
  const half = size.height > 18 ? 4.5 : 2.5;
  const ticks = entries.map((entry, index) => {
    return tick(lookOf(viewer, entry), index * step + step / 2, height, half);
  });
  const told = label ? `role="img" aria-label="${escapeHtml(label)}"` : `aria-hidden="true"`;
  const box = `viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" ${isFluid ? "" : `width="${width}" `}height="${height}"`;
  return `<svg class="${isFluid ? "tick-strip" : "cell-strip"}" ${box} ${told}><path class="t-rail" d="M0 2.5H${width}M0 ${height - 2.5}H${width}"/>${ticks.join("")}</svg>`;
}

function tick(look: RungLook, x: number, height: number, half: number): string {
  const middle = height / 2;
  switch (look) {
    case "done":
      return `<rect class="t-done" x="${x - half}" width="${2 * half}" height="${height}"/>`;
    case "next":
      return `<rect class="t-next" x="${x - half - 0.5}" y=".5" width="${2 * half + 1}" height="${height - 1}"/>`;
    case "learning":
      return `<rect class="t-done" x="${x - half}" y="${middle}" width="${2 * half}" height="${middle}"/><rect class="t-open" x="${x - half + 0.5}" y="2.5" width="${2 * half - 1}" height="${middle - 2}"/>`;
    case "refresh":
      return `<path class="t-worn" d="M${x - 2} 1q${half + 2} ${middle - 1} 0 ${height - 2}"/>`;
    case "ready":
      return `<rect class="t-ready" x="${x - 1.75}" y="3" width="3.5" height="${height - 6}"/>`;
    case "skipped":
      return `<path class="t-stub" d="M${x} 1v${middle - 3}M${x} ${middle + 2}v${middle - 3}"/>`;
    case "locked":
      return `<circle class="t-locked" cx="${x}" cy="${middle}" r="1.2"/>`;
  }
}
