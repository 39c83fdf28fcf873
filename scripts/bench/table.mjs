/**
 * Lays out rows in columns: the first one to the left, figures to the right.
 *
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows as many cells each as there are heads
 * @returns {string} lines without spaces at their ends
 */
export function table(heads, rows) {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)));
  const rule = widths.map((width) => "-".repeat(width));
  return [heads, rule, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
