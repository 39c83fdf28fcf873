import type { GuideTable } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";

/**
 * A table whose first column names its rows. On a phone every row becomes a small list of its own, in which each cell
 * carries the heading of its column (`data-l`), so that nothing has to be scrolled sideways. The roles keep it a table
 * for screen readers where the style sheet lays it out as blocks.
 */
export function guideTable({ columns, rows }: GuideTable, labelledBy: string): Html {
  return html`<table class="guide-table" role="table" aria-labelledby="${labelledBy}" style="--n:${columns.length}"><thead role="rowgroup"><tr role="row">${columns.map(
    (column) =>
      column === "" ? html`<td role="cell"></td>` : html`<th role="columnheader" scope="col">${column}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows.map(
    (row) =>
      html`<tr role="row">${row.map((cell, index) =>
        index === 0
          ? html`<th role="rowheader" scope="row">${cell}</th>`
          : html`<td role="cell"${labelOf(columns[index])}>${cell}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}

function labelOf(column: string | undefined): Html {
  return column ? html` data-l="${column}"` : raw("");
}
