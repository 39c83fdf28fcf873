// Finds what the path and the guide hold by words, typing mistakes allowed.
import MiniSearch, { type SearchResult } from "minisearch";
import type { Curriculum } from "../../curriculum/curriculum";
import { foldText } from "../checklist/search-text";
import {
  type FindDocument,
  type FindField,
  type FindKind,
  type FindTarget,
  type FindText,
  findDocuments,
} from "./find-documents";
import { queryWordsOf, wordsOf } from "./find-words";

export type Finding = Readonly<{
  target: FindTarget;
  title: string;
  /** The text that says why, where the title alone does not. */
  why: FindText | null;
  /** The words of title and text that matched, folded. */
  matched: ReadonlySet<string>;
}>;

export type Found = Readonly<{
  /** Best first, at most as many of each kind as were asked for. */
  findings: readonly Finding[];
  /** How many of each kind fit. */
  counts: Readonly<Record<FindKind, number>>;
  /** Of every kind together. */
  total: number;
  /** False where nothing has all the words, and these have some of them. */
  hasAllWords: boolean;
}>;

const FIELDS: readonly FindField[] = ["title", "alias", "former", "criterion", "summary", "part"];
const BOOST = { title: 6, alias: 5, former: 3, criterion: 1.5, summary: 1.5, part: 0.6 };
// Of two that fit alike, what one learns comes before what one reads about it.
const KIND_WEIGHT = { skill: 1, group: 1, milestone: 0.9, stage: 0.9, guide: 0.8, resource: 0.45 };
const EXACT = 4;
const EXACT_RESOURCE = 1.5;
const BEGINS = 2;

export type FindOptions = Readonly<{
  /** At most so many findings of a kind. */
  most?: number;
  /** Only what is of this kind. */
  only?: FindKind | null;
}>;

/** What fits a query, best first; nothing for a query without letters or digits. */
export function find(
  curriculum: Curriculum,
  query: string,
  { most = Number.POSITIVE_INFINITY, only = null }: FindOptions = {},
): Found {
  const counts = { skill: 0, milestone: 0, stage: 0, guide: 0, resource: 0 };
  const words = queryWordsOf(query);
  if (words.length === 0) return { findings: [], counts, total: 0, hasAllWords: true };
  const { engine, documents } = indexOf(curriculum);
  const { results, hasAllWords } = search(engine, words);
  const fitting = ranked(results, documents, query);
  const findings = fitting.flatMap(({ document, result }) => {
    const kind = findKindOf(document.target);
    counts[kind] += 1;
    return counts[kind] > most || (only !== null && only !== kind) ? [] : [findingOf(document, result)];
  });
  return { findings, counts, total: fitting.length, hasAllWords };
}

/** The kind under which a finding stands: a choice group is among the skills. */
export function findKindOf({ kind }: FindTarget): FindKind {
  return kind === "group" ? "skill" : kind;
}

function ranked(results: readonly SearchResult[], documents: readonly FindDocument[], query: string) {
  return results
    .flatMap((result) => {
      const document = documents[result.id as number];
      return document ? [{ document, result, score: scoreOf(result, document, query) }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.result.id as number) - (b.result.id as number));
}

/** As it is written; where that finds nothing, with mistakes; where that finds nothing, some of the words. */
function search(engine: MiniSearch, words: readonly string[]) {
  const asked = words.join(" ");
  const exact = engine.search(asked, { combineWith: "AND" });
  if (exact.length > 0) return { results: exact, hasAllWords: true };
  const close = engine.search(asked, { combineWith: "AND", fuzzy: mistakesIn });
  if (close.length > 0 || words.length === 1) return { results: close, hasAllWords: true };
  const some = engine.search(asked, { combineWith: "OR", fuzzy: mistakesIn });
  return { results: some, hasAllWords: some.length === 0 };
}

/** A title or an alias that is the query itself, or begins with it, goes before what only holds its words. */
function scoreOf({ score }: SearchResult, { target, title, texts }: FindDocument, query: string): number {
  const asked = foldText(query).trim().replace(/\s+/g, " ");
  const names = [title, ...texts.filter(({ field }) => field === "alias").map(({ text }) => text)].map(foldText);
  const isExact = names.includes(asked);
  const exact = target.kind === "resource" ? EXACT_RESOURCE : EXACT;
  const begins = target.kind !== "resource" && foldText(title).startsWith(`${asked} `) ? BEGINS : 1;
  return score * KIND_WEIGHT[target.kind] * (isExact ? exact : begins);
}

function findingOf({ target, title, texts }: FindDocument, { match, queryTerms }: SearchResult): Finding {
  const matched = new Set(Object.keys(match));
  const inTitle = new Set(wordsOf(title).filter((word) => matched.has(word)));
  const isTold = inTitle.size >= queryTerms.length;
  return { target, title, why: isTold ? null : whyOf(texts, matched, inTitle), matched };
}

/** The text with the most matched words that the title has not; of equal ones the first. */
function whyOf(
  texts: readonly FindText[],
  matched: ReadonlySet<string>,
  inTitle: ReadonlySet<string>,
): FindText | null {
  let best: FindText | null = null;
  let most = 0;
  for (const each of texts) {
    if (each.field === "title") continue;
    const count = new Set(wordsOf(each.text).filter((word) => matched.has(word) && !inTitle.has(word))).size;
    if (count > most) [best, most] = [each, count];
  }
  return best;
}

type Index = Readonly<{ engine: MiniSearch; documents: readonly FindDocument[] }>;

const indexes = new WeakMap<Curriculum, Index>();

// Building it takes some dozens of milliseconds, and curricula are immutable: once is enough.
function indexOf(curriculum: Curriculum): Index {
  const known = indexes.get(curriculum);
  if (known) return known;
  const documents = findDocuments(curriculum);
  const engine = new MiniSearch({
    fields: [...FIELDS],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      // The words are stems already.
      tokenize: (text) => text.split(" "),
      prefix: (term) => term.length > 1,
      weights: { prefix: 0.5, fuzzy: 0.35 },
    },
  });
  engine.addAll(documents.map((document, id) => ({ id, ...fieldsOf(document) })));
  const made = { engine, documents };
  indexes.set(curriculum, made);
  return made;
}

/** How many letters of a word may be wrong: none of a short one, which would be another word. */
function mistakesIn(word: string): number {
  if (word.length < 4 || /[^\p{L}]/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function fieldsOf({ texts }: FindDocument): Record<FindField, string> {
  const of = (field: FindField) =>
    texts
      .filter((each) => each.field === field)
      .map(({ text }) => text)
      .join("\n");
  return Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as Record<FindField, string>;
}
