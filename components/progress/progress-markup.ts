import { type Html, html } from "@/lib/shared/html";
import { burnUp } from "./burn-up";
import { rangeLinks } from "./progress-range";
import type { ProgressView } from "./progress-view";

/** The page below its header, as markup. */
export function progressMarkup(view: ProgressView): Html {
  return html`<div class="page-head"><h1>Progress</h1></div>${rangeLinks(view.range)}<section class="climb-figure" aria-labelledby="climb"><div class="section-head"><h2 id="climb">The climb</h2><span class="end">Skills settled: each one is a rung</span></div>${burnUp(view)}</section>`;
}
