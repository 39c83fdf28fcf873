import type { Curriculum } from "@/lib/curriculum/curriculum";
import { LONGEST_QUERY } from "@/lib/learning/checklist/search-text";
import { type Found, find } from "@/lib/learning/find/find";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { type FindQuery, findPath } from "./find-query";
import { foundMarkup, kindLinks } from "./found-markup";

type Props = { curriculum: Curriculum; viewer: Viewer; query: FindQuery; theme?: string | undefined };

const MOST_OF_A_KIND = 10;
const EXAMPLES = ["postgres", "write a test", "login", "kubernetes", "salary"];

/** What was found, by kind, with the words that matched and why. */
export function SearchPage({ curriculum, viewer, query, theme = viewer.learner?.theme }: Props) {
  const found = find(curriculum, query.words, {
    only: query.kind,
    ...(query.kind === null && { most: MOST_OF_A_KIND }),
  });
  return (
    <Frame place="other" learner={viewer.learner} theme={theme} isLive>
      <main id="main" className="wrap search">
        <h1>Search</h1>
        <search aria-label="Everything">
          <form className="search-form" action={paths.search}>
            <label className="label" htmlFor="search-words">
              A title, something you can do, or another name for it
            </label>
            <div>
              <input
                className="input"
                id="search-words"
                type="search"
                name="q"
                defaultValue={query.words}
                maxLength={LONGEST_QUERY}
                autoComplete="off"
              />
              <button type="submit" className="btn">
                Search
              </button>
            </div>
          </form>
        </search>
        {query.words === "" ? (
          <NothingAsked />
        ) : found.findings.length === 0 ? (
          <NothingFound words={query.words} found={found} />
        ) : (
          <>
            <p className="mut search-sum">{summary(query, found)}</p>
            <Markup as="nav" className="found-kinds sm" html={kindLinks(query, found)} />
            <Markup html={foundMarkup({ curriculum, viewer, query, found })} />
          </>
        )}
      </main>
    </Frame>
  );
}

function summary({ words }: FindQuery, { total, hasAllWords }: Found): string {
  const end = hasAllWords ? "best first" : "nothing has all of these words, and these have some of them";
  return `${count(total, "result")} for “${words}”, ${end}.`;
}

function NothingAsked() {
  return (
    <div className="search-none">
      <p>Typing mistakes are allowed. Such as:</p>
      <ul className="btn-row">
        {EXAMPLES.map((words) => (
          <li key={words}>
            <a href={findPath({ words, kind: null })}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NothingFound({ words, found }: { words: string; found: Found }) {
  const elsewhere = found.total > 0;
  return (
    <div className="search-none">
      <p className="lede">
        Nothing found for “{words}”{elsewhere && " of this kind"}.
      </p>
      <ul>
        {elsewhere && (
          <li>
            <a href={findPath({ words, kind: null })}>Look among everything</a>
          </li>
        )}
        <li>Try fewer words, or another name for the same thing.</li>
        <li>
          <a href={paths.skills}>Go through all skills</a>, by area and stage
        </li>
        <li>
          <a href={paths.path}>See the whole path</a>
        </li>
      </ul>
    </div>
  );
}
