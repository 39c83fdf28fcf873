// What the address of the search asks for. Anybody may have written it, so unknown values are left out.

import { LONGEST_QUERY } from "@/lib/learning/checklist/search-text";
import { FIND_KINDS, type FindKind } from "@/lib/learning/find/find-documents";
import { isStorableText } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import type { SearchParameters } from "../checklist/checklist-query";

export type FindQuery = Readonly<{
  words: string;
  /** Everything of one kind, instead of the best of each. */
  kind: FindKind | null;
}>;

export function readFindQuery(parameters: SearchParameters): FindQuery {
  const one = (name: string) => [parameters[name] ?? []].flat()[0] ?? "";
  return { words: readWords(one("q")), kind: FIND_KINDS.find((kind) => kind === one("kind")) ?? null };
}

/** The words of a query, without what can't be shown; what goes beyond the longest query is not read. */
export function readWords(text: string): string {
  const words = [...text].slice(0, LONGEST_QUERY).join("").trim();
  return isStorableText(words) ? words : "";
}

/** The address of a search. */
export function findPath({ words, kind }: FindQuery): string {
  const parameters = new URLSearchParams({ ...(words && { q: words }), ...(kind && { kind }) }).toString();
  return parameters ? `${paths.search}?${parameters}` : paths.search;
}
