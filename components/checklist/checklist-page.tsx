import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { keyBar } from "../keys/keys-markup";
import { overallWords } from "../live/page-patch";
import { UndoNotice } from "../live/undo-notice";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { bulkBar } from "./bulk-bar";
import { checklistMarkup, matchesOf } from "./checklist-markup";
import { type ChecklistQuery, checklistPath, isFiltered } from "./checklist-query";
import { filterPanel } from "./filter-panel";

type Props = { viewer: Viewer; query: ChecklistQuery; theme?: string | undefined };

/** Every skill of the path with its state: filter, open, check off, one or several at once. */
export function ChecklistPage({ viewer, query, theme = viewer.learner?.theme }: Props) {
  const list = { curriculum: backEndPath, viewer, query };
  const matches = matchesOf(list);
  const rows = matches.flatMap((match) => match.rows);
  const electives = rows.filter(({ id }) => backEndPath.skillById.get(id)?.isElective).length;
  const back = checklistPath(query, { check: null });
  return (
    <Frame place="skills" learner={viewer.learner} theme={theme} isLive>
      <main id="main" className="wrap skills">
        <div className="skills-head">
          <h1>Skills</h1>
          <p className="mut" data-part="overall">
            {overallWords(viewer)}
          </p>
          {query.last && <UndoNotice viewer={viewer} last={query.last} back={back} />}
        </div>
        <form className="filter-panel" method="get" action={paths.skills} aria-label="Filter skills">
          <Markup html={filterPanel(backEndPath, viewer, query)} />
        </form>
        <form
          className="skills-list"
          method="post"
          action={paths.record}
          data-live=""
          data-selecting={query.isSelecting ? "by-address" : undefined}
          aria-label="Skills"
        >
          <input type="hidden" name="form" value={v7()} />
          <input type="hidden" name="back" value={back} />
          <p className="list-tools sm" id="print">
            <span className="mut num">
              {count(rows.length, "skill")} in {count(matches.length, "milestone")}
              {electives > 0 && `, ${electives} of them elective`}
            </span>
            <a href={checklistPath(query, { open: query.open === "all" ? [] : "all" })}>
              {query.open === "all" ? "Fold" : "Open all"}
            </a>
            {query.open !== "all" && <a href={`${checklistPath(query, { open: "all" })}#print`}>Print</a>}
            <a href={checklistPath(query, { isSelecting: !query.isSelecting, check: null })}>
              {query.isSelecting ? "Stop selecting" : "Select several"}
            </a>
          </p>
          {rows.length === 0 && <NoMatch query={query} />}
          <Markup html={checklistMarkup(list, matches)} />
          <BulkBar isShown={query.isSelecting} stop={checklistPath(query, { isSelecting: false, check: null })} />
        </form>
        <Markup className="skills-keys" html={keyBar("skills")} />
      </main>
    </Frame>
  );
}

function NoMatch({ query }: { query: ChecklistQuery }) {
  return (
    <div className="notice">
      <p>
        No skill matches{query.query && ` “${query.query}”`}.{" "}
        {isFiltered(query) && <a href={paths.skills}>Clear the filter</a>}
      </p>
    </div>
  );
}

/** What to do with all that is selected. Scripts say how many there are, and show it where a key selects. */
function BulkBar({ isShown, stop }: { isShown: boolean; stop: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons inside a form that has fieldsets of its own
    <div className="bulk-bar" role="group" aria-label="Act on selected skills" hidden={!isShown}>
      <Markup html={bulkBar(stop)} />
    </div>
  );
}
