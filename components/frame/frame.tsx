import type { ReactNode } from "react";
import { paths } from "@/lib/shared/urls";
import { LiveProgress } from "../live/live-progress";
import type { FrameLearner } from "../viewer";
import type { Place } from "./place";
import { SiteFooter } from "./site-footer";
import { LearnerHeader, TabBar, VisitorHeader } from "./site-header";

type Props = {
  place: Place;
  /** Null for a visitor. */
  learner: FrameLearner | null;
  /** A visitor's choice, where it is known while the page is made. */
  theme?: string | undefined;
  /** Whether a visitor can tick something here. */
  isLive?: boolean;
  children: ReactNode;
};

/** Header, page and footer. The page brings its own `main`. */
export function Frame({ place, learner, theme = learner?.theme, isLive = false, children }: Props) {
  const hasScripts = learner !== null || isLive;
  return (
    // The server in front takes the scripts out of a document that needs none.
    <div
      data-theme={theme === "light" || theme === "dark" ? theme : undefined}
      data-scripts={hasScripts ? undefined : "none"}
    >
      {learner ? <LearnerHeader place={place} name={learner.name} /> : <VisitorHeader place={place} />}
      {children}
      <SiteFooter />
      {learner && <TabBar place={place} />}
      {hasScripts && <LiveProgress isLearner={learner !== null} version={learner?.version ?? ""} />}
    </div>
  );
}

/** The frame of the pages for signing in and up: nothing that leads astray. */
export function PlainFrame({ theme, children }: { theme?: string | undefined; children: ReactNode }) {
  return (
    <div data-theme={theme === "light" || theme === "dark" ? theme : undefined}>
      <header className="site-header">
        <div className="wrap">
          <a className="brand" href={paths.path}>
            <svg aria-hidden="true">
              <use href="#mark" />
            </svg>
            Rungs
          </a>
          <div className="header-end">
            <a className="sm" href={paths.path}>
              Read the path first
            </a>
          </div>
        </div>
      </header>
      {children}
      <SiteFooter />
    </div>
  );
}
