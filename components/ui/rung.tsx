// The state glyph. Every list of skills draws its states with the symbols of this sprite.
import { Markup } from "./markup";

export type RungLook = "done" | "next" | "learning" | "ready" | "refresh" | "skipped" | "locked";

const SPRITE = `<svg width="0" height="0" class="sprite" aria-hidden="true" focusable="false"><defs>
<symbol id="r-done" viewBox="0 0 26 14"><rect class="r-ink" y="4" width="26" height="6"/></symbol>
<symbol id="r-ready" viewBox="0 0 26 14"><rect class="r-hollow" x="4" y="4.75" width="18" height="4.5"/></symbol>
<symbol id="r-learning" viewBox="0 0 26 14"><rect class="r-half" x="3.75" y="4.75" width="18.5" height="4.5"/><rect class="r-ink" x="0" y="4" width="13" height="6"/></symbol>
<symbol id="r-next" viewBox="0 0 26 14"><rect class="r-next" x=".75" y="2.75" width="24.5" height="8.5"/></symbol>
<symbol id="r-refresh" viewBox="0 0 26 14"><path class="r-worn" d="M2 4.5Q13 16 24 4.5"/></symbol>
<symbol id="r-skipped" viewBox="0 0 26 14"><rect class="r-stub" x="3" y="6" width="6" height="2.5"/><rect class="r-stub" x="17" y="6" width="6" height="2.5"/></symbol>
<symbol id="r-locked" viewBox="0 0 26 14"><circle class="r-dot" cx="8.5" cy="7" r="1.1"/><circle class="r-dot" cx="13" cy="7" r="1.1"/><circle class="r-dot" cx="17.5" cy="7" r="1.1"/></symbol>
<symbol id="mark" viewBox="0 0 32 32"><path d="M8 0v32M24 0v32M8 20h16M8 28h16" stroke="var(--color-ink)" stroke-width="4" fill="none"/><rect x="2" y="8" width="28" height="6" fill="var(--color-next)"/></symbol>
</defs></svg>`;

/** The symbols; once in the document. */
export function Sprite() {
  return <Markup html={SPRITE} />;
}

/** The glyph as markup, for lists that are built as one string. */
export function rungMarkup(look: RungLook): string {
  return `<svg class="rung" aria-hidden="true"><use href="#r-${look}"/></svg>`;
}

/** The glyph in a list whose gutter has the rails. */
export function Rung({ look }: { look: RungLook }) {
  return (
    <svg className="rung" aria-hidden="true">
      <use href={`#r-${look}`} />
    </svg>
  );
}
