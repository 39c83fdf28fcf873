import { backEndPath } from "@/lib/curriculum/back-end";
import { formatDay } from "@/lib/shared/dates";
import { html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";

/** The same on every page, so it is made once. */
export const SITE_FOOTER =
  html`<div class="wrap"><span>Rungs is open source. Code MIT, curriculum CC BY 4.0.</span><a href="${paths.guide}">The guide</a><span class="num edition">Curriculum ${
    backEndPath.edition
  }, revised ${formatDay(Date.parse(backEndPath.revised), "UTC")}</span></div>`.html;
