import { html } from "@/lib/shared/html";

const COMMANDS = [
  ["done", "Mark done", "d"],
  ["learning", "Learning", "l"],
  ["skip", "Skip", "s"],
  ["reopen", "Reopen", "r"],
] as const;

/** The buttons for all that is selected, as markup; `stop` leads to the page with nothing selected. */
export function bulkBar(stop: string): string {
  const buttons = COMMANDS.map(
    ([command, text, key]) =>
      html`<button type="submit" name="do" value="${command}">${text} <kbd aria-hidden="true">${key}</kbd></button>`,
  );
  return html`<b class="num" data-part="selected" role="status">Selected</b>${buttons}<a href="${stop}" data-select="none">Clear <kbd aria-hidden="true">Esc</kbd></a>`
    .html;
}
