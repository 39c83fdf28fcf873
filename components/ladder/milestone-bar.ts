import type { MilestoneStanding } from "@/lib/learning/standing/standing-types";

/** The glyph of a milestone, 34 by 16: reached (with bolts when its proof is shown), current up to its share, ahead. */
export function milestoneBar({ look, proof, settled, total }: MilestoneStanding): string {
  const open = `<svg class="ms-bar" viewBox="0 0 34 16" aria-hidden="true">`;
  const bolts = `<circle class="b-bolt" cx="7" cy="8" r="2.25"/><circle class="b-bolt" cx="27" cy="8" r="2.25"/>`;
  if (look === "reached") return `${open}<rect class="r-ink" y="2" width="34" height="12"/>${proof ? bolts : ""}</svg>`;
  if (look === "ahead") {
    return `${open}<rect class="b-ahead" x=".75" y="2.75" width="32.5" height="10.5"/></svg>`;
  }
  const share = total === 0 ? 0 : Math.round((340 * settled) / total) / 10;
  return `${open}<rect class="r-half" x=".75" y="2.75" width="32.5" height="10.5"/><rect class="r-ink" y="2" width="${share}" height="12"/></svg>`;
}
