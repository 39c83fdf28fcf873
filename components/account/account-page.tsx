import type { ReactNode } from "react";
import { PlainFrame } from "../frame/frame";
import { Markup } from "../ui/markup";

type Props = {
  theme: string | undefined;
  title: string;
  /** The other of the two pages. */
  other: { lead: string; text: string; href: string };
  children: ReactNode;
};

const LADDER = `<i></i>`.repeat(9);

/** Signing in and signing up look alike: the form beside a ladder. */
export function AccountPage({ theme, title, other, children }: Props) {
  return (
    <PlainFrame theme={theme}>
      <main id="main" className="wrap signin">
        <div className="signin-cols">
          <section aria-labelledby="account-title">
            <h1 id="account-title">{title}</h1>
            {children}
            <p className="sm mut signin-other">
              {other.lead} <a href={other.href}>{other.text}</a>
            </p>
          </section>
          <Markup className="signin-ladder" html={LADDER} />
          <section className="signin-kept" aria-labelledby="kept-title">
            <h2 id="kept-title">What an account is for</h2>
            <ul className="ladder-list plain-list">
              <li>Your ticks are kept in a database, and every one can be undone.</li>
              <li>Rungs names the one skill to learn next, and says why.</li>
              <li>What you ticked in this browser comes with you.</li>
              <li>No mail is sent, and nobody else sees your progress.</li>
            </ul>
          </section>
        </div>
      </main>
    </PlainFrame>
  );
}
