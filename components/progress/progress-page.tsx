import { backEndPath } from "@/lib/curriculum/back-end";
import { Frame } from "../frame/frame";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { progressMarkup } from "./progress-markup";
import type { ProgressRange } from "./progress-range";
import { progressViewOf } from "./progress-view";

type Props = { viewer: Viewer; range: ProgressRange };

/** What was learned by when, and how it likely goes on. Its drawings and tables are built as markup. */
export function ProgressPage({ viewer, range }: Props) {
  return (
    <Frame place="progress" learner={viewer.learner}>
      <Markup
        as="main"
        id="main"
        className="wrap progress"
        html={progressMarkup(progressViewOf(backEndPath, viewer, range)).html}
      />
    </Frame>
  );
}
