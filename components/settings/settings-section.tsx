import type { ReactNode } from "react";

const SECTIONS = [
  ["goal", "Goal and pace"],
  ["resources", "Resources"],
  ["refreshers", "Refreshers"],
  ["look", "Look"],
  ["keys", "Keys"],
  ["profile", "Name and time zone"],
  ["password", "Password"],
] as const;

export function SettingsNav() {
  return (
    <nav className="set-nav sm" aria-label="Sections">
      <ul className="ladder-list">
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <svg className="rung" aria-hidden="true">
              <use href="#r-ready" />
            </svg>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Props = { id: (typeof SECTIONS)[number][0]; title: string; note?: string; children: ReactNode };

export function SettingsSection({ id, title, note, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <span className="end">{note}</span>}
      </div>
      {children}
    </section>
  );
}
