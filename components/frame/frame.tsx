import type { ReactNode } from "react";
import { LiveProgress } from "../live/live-progress";
import { Markup } from "../ui/markup";
import type { FrameLearner } from "../viewer";
import type { Place } from "./place";
import { SITE_FOOTER } from "./site-footer";
import { focusHeader, learnerHeader, plainHeader, tabBar, visitorHeader } from "./site-header";

type Props = {
  place: Place;
  /** Null for a visitor. */
  learner: FrameLearner | null;
  /** What a visitor's browser chose, where that is known while the page is made. */
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
      data-theme={chosen(theme)}
      data-account={learner?.account}
      data-motion={motionOf(learner)}
      data-scripts={hasScripts ? undefined : "none"}
    >
      {learner ? (
        <Markup as="header" className="site-header app" html={learnerHeader(place, learner.name)} />
      ) : (
        <Markup as="header" className="site-header" html={visitorHeader(place)} />
      )}
      <KeptNote />
      {children}
      <Markup as="footer" className="site-footer" html={SITE_FOOTER} />
      {learner && <Markup html={tabBar(place)} />}
      {hasScripts && (
        <LiveProgress
          account={learner?.account ?? null}
          version={learner?.version ?? ""}
          suggested={learner?.suggested ?? null}
          hasKeys={learner?.hasKeys}
        />
      )}
    </div>
  );
}

type FocusProps = {
  /** Null for a visitor. */
  learner: FrameLearner | null;
  theme: string | undefined;
  /** The way out. */
  leave: Readonly<{ href: string; text: string }>;
  children: ReactNode;
};

/** The frame of a page that asks for one thing: nothing leads astray but the way out. */
export function FocusFrame({ learner, theme, leave, children }: FocusProps) {
  return (
    <div data-theme={chosen(theme)} data-account={learner?.account} data-motion={motionOf(learner)}>
      <Markup as="header" className="site-header" html={focusHeader(leave)} />
      <KeptNote />
      {children}
      <LiveProgress
        account={learner?.account ?? null}
        version={learner?.version ?? ""}
        suggested={learner?.suggested ?? null}
        hasKeys={learner?.hasKeys}
      />
    </div>
  );
}

/** The frame of pages that know nobody: for signing in and up, and for what went wrong. */
export function PlainFrame({ theme, children }: { theme?: string | undefined; children: ReactNode }) {
  return (
    <div data-theme={chosen(theme)}>
      <Markup as="header" className="site-header" html={plainHeader()} />
      {children}
      <Markup as="footer" className="site-footer" html={SITE_FOOTER} />
    </div>
  );
}

/** Where the service worker says of a page that it comes from this device (scripts/worker/rules.mjs). */
function KeptNote() {
  return <Markup className="kept-note" html="" />;
}

function motionOf(learner: FrameLearner | null): "none" | undefined {
  return learner?.hasMotion === false ? "none" : undefined;
}

function chosen(theme: string | undefined): "light" | "dark" | undefined {
  return theme === "light" || theme === "dark" ? theme : undefined;
}
