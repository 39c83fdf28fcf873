import type { Metadata } from "next";
import { PlainFrame } from "@/components/frame/frame";
import { Markup } from "@/components/ui/markup";
import { StatePage } from "@/components/ui/state-page";

export const metadata: Metadata = {
  title: "You are offline",
  description: "Which pages can be read without a network.",
  robots: { index: false },
};

const NOTHING = "<p>No page is kept on this device yet. A page that you open while you are online is.</p>";
/** The worker shows this page under the address that was asked for: an empty one is that. */
const TRY_AGAIN = '<a class="btn" href="">Try again</a>';

/**
 * What the service worker shows in place of a page that it has not kept. It writes the list of those that it has into
 * `kept-pages` (scripts/worker/rules.mjs), so the page needs no scripts.
 */
export default function OfflinePage() {
  return (
    <div data-scripts="none">
      <PlainFrame>
        <StatePage figure="offline">
          <h1>You are offline</h1>
          <p className="lede">
            This page was not kept on your device. The ones below were, and you can read them. Ticks made on them wait
            in this browser and go out when the connection is back; forms need the connection.
          </p>
          <section aria-labelledby="kept">
            <div className="section-head">
              <h2 id="kept">Kept on this device</h2>
            </div>
            <Markup className="kept-pages" html={NOTHING} />
          </section>
          <Markup as="p" className="btn-row cta" html={TRY_AGAIN} />
        </StatePage>
      </PlainFrame>
    </div>
  );
}
