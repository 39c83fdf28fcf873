import type { Metadata } from "next";
import { viewerOf } from "@/app/viewer";
import { Frame } from "@/components/frame/frame";
import { HistoryList } from "@/components/history/history-list";
import { UndoNotice } from "@/components/live/undo-notice";
import { requireLearner } from "@/lib/auth/current-learner";
import { paths } from "@/lib/shared/urls";

export const metadata: Metadata = {
  title: "History",
  description: "Everything you said happened, newest first. Each of it can be undone.",
};

const PER_PAGE = 50;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HistoryPage({ searchParams }: Props) {
  const viewer = viewerOf(await requireLearner(paths.history));
  const { page, last } = await searchParams;
  const pages = Math.max(1, Math.ceil(viewer.events.length / PER_PAGE));
  const current = Math.min(pages, Math.max(1, Number.parseInt(String(page), 10) || 1));
  const back = current === 1 ? paths.history : `${paths.history}?page=${current}`;
  return (
    <Frame place="history" learner={viewer.learner}>
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>History</h1>
          <p>Everything you said happened, newest first. Undoing takes one thing back and leaves the rest as it is.</p>
        </div>
        <UndoNotice viewer={viewer} last={last} back={back} />
        <HistoryList viewer={viewer} from={(current - 1) * PER_PAGE} count={PER_PAGE} back={back} />
        {pages > 1 && (
          <nav className="btn-row sm history-pages" aria-label="Pages of the history">
            {current > 1 && <a href={`${paths.history}?page=${current - 1}`}>Newer</a>}
            <span className="mut">
              Page {current} of {pages}
            </span>
            {current < pages && <a href={`${paths.history}?page=${current + 1}`}>Older</a>}
          </nav>
        )}
      </main>
    </Frame>
  );
}
