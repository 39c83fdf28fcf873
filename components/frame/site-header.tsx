import { paths } from "@/lib/shared/urls";
import type { Place } from "./place";

const LEARNER_PLACES: readonly (readonly [Place, string, string])[] = [
  ["today", paths.today, "Today"],
  ["path", paths.path, "The path"],
  ["skills", paths.skills, "Skills"],
  ["history", paths.history, "History"],
];

const TAB_DRAWINGS: Partial<Record<Place, { path: string; width: number; heavy?: string }>> = {
  today: { path: "M5 1v18M15 1v18", width: 2, heavy: "M1 10h18" },
  path: { path: "M6 1v18M14 1v18M6 5h8M6 10h8M6 15h8", width: 2 },
  skills: { path: "M3 2v16M9 2v16M1 6h10M1 13h10M14 6h5M14 13h5", width: 2 },
  history: { path: "M10 5v5l4 3M10 1.5a8.5 8.5 0 1 1-8.5 8.5", width: 2 },
};

function Brand({ href }: { href: string }) {
  return (
    <a className="brand" href={href}>
      <svg aria-hidden="true">
        <use href="#mark" />
      </svg>
      Rungs
    </a>
  );
}

export function VisitorHeader({ place }: { place: Place }) {
  return (
    <header className="site-header">
      <div className="wrap">
        <Brand href={paths.path} />
        <nav className="main-nav" aria-label="Main">
          <a href={paths.path} aria-current={place === "path" ? "page" : undefined}>
            The path
          </a>
          <a href={paths.skills} aria-current={place === "skills" ? "page" : undefined}>
            Skills
          </a>
        </nav>
        <div className="header-end">
          <a className="hide-s" href={paths.signIn}>
            Sign in
          </a>
          <a className="btn btn-sm" href={paths.signUp}>
            Create account
          </a>
        </div>
      </div>
    </header>
  );
}

export function LearnerHeader({ place, name }: { place: Place; name: string }) {
  const shown = name || "You";
  return (
    <header className="site-header app">
      <div className="wrap">
        <Brand href={paths.today} />
        <nav className="main-nav" aria-label="Main">
          {LEARNER_PLACES.map(([id, href, label]) => (
            <a key={id} href={href} aria-current={place === id ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <div className="header-end">
          <a className="account" href={paths.settings} aria-current={place === "settings" ? "page" : undefined}>
            <span className="initials" aria-hidden="true">
              {initialsOf(shown)}
            </span>
            <span className="vh">Settings of </span>
            <span className="hide-s account-name">
              <bdi>{shown}</bdi>
            </span>
          </a>
          <form action={paths.signOut} method="post">
            <button type="submit" className="btn-text sm">
              Sign out
            </button>
          </form>
        </div>
      </div>
    </header>
  );
}

/** The main places once more, at the thumb. */
export function TabBar({ place }: { place: Place }) {
  return (
    <nav className="tab-bar" aria-label="Main, bottom">
      {LEARNER_PLACES.map(([id, href, label]) => (
        <a key={id} href={href} aria-current={place === id ? "page" : undefined}>
          <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true">
            <path d={TAB_DRAWINGS[id]?.path} strokeWidth={TAB_DRAWINGS[id]?.width} />
            {TAB_DRAWINGS[id]?.heavy && <path d={TAB_DRAWINGS[id]?.heavy} strokeWidth="5" />}
          </svg>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** At most two letters of a name, whole characters of any script. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" });
  const letters = chosen.map((word) => [...segments.segment(word ?? "")][0]?.segment ?? "");
  return letters.join("").toLocaleUpperCase("en") || "?";
}
