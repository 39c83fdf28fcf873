import type { ReactNode } from "react";
import { Markup } from "./markup";

const FIGURES = {
  empty: `<path d="M70 0V340M150 0V340" stroke="var(--color-ink)" stroke-width="4"/>${[40, 90, 140, 190, 240]
    .map(
      (y) =>
        `<rect x="70" y="${y}" width="80" height="10" fill="var(--color-paper)" stroke="var(--color-edge)" stroke-width="1.5"/>`,
    )
    .join(
      "",
    )}<rect x="52" y="287" width="116" height="20" fill="var(--color-next)" stroke="var(--color-ink)" stroke-width="1.5"/>`,
  error: `<path d="M70 0V340M150 0V340" stroke="var(--color-ink)" stroke-width="4"/>${[30, 80, 190, 240, 290]
    .map((y) => `<rect x="60" y="${y}" width="100" height="12" fill="var(--color-ink)"/>`)
    .join(
      "",
    )}<path d="M70 137h16l5 12h-21zM150 137h-26l7 12h19z" fill="var(--color-ink)"/><g transform="rotate(-14 186 330)"><path d="M163 322h46l-6 12h-34z" fill="var(--color-bad)"/></g>`,
  offline: `<path d="M70 170V340M150 170V340" stroke="var(--color-ink)" stroke-width="4"/><path d="M70 0V170M150 0V170" stroke="var(--color-edge)" stroke-width="3" stroke-dasharray="3 9"/>${[
    200, 245, 290,
  ]
    .map((y) => `<rect x="60" y="${y}" width="100" height="12" fill="var(--color-ink)"/>`)
    .join("")}${[50, 95, 140]
    .map((y) => `<path d="M80 ${y}H140" stroke="var(--color-edge)" stroke-width="3" stroke-dasharray="3 9"/>`)
    .join("")}`,
} as const;

type Props = { figure: keyof typeof FIGURES; children: ReactNode };

/** A page for when there is nothing to show: the ladder itself tells what is the matter. */
export function StatePage({ figure, children }: Props) {
  const ground = `<path d="M10 340H210" stroke="var(--color-ink)" stroke-width="1.5"/>`;
  return (
    <main id="main" className="wrap state-page">
      <Markup
        className="state-fig"
        html={`<svg viewBox="0 0 220 360" width="220" height="360" aria-hidden="true">${FIGURES[figure]}${ground}</svg>`}
      />
      <div className="state-text">{children}</div>
    </main>
  );
}
