// How texts and queries fall into words: small letters without accents, and names such as C++, node.js and CI/CD whole.
import { foldText, LONGEST_QUERY } from "../checklist/search-text";

const MOST_WORDS = 10;

// What people ask with rather than for. Alone they are searched for all the same.
const SMALL_WORDS = new Set(
  "a an and are as at be by can do does for from how i in is it my of on or should the to what when which why with you your".split(
    " ",
  ),
);

const BETWEEN = /[\s,;:!?()[\]{}<>"“”„‘’|=…–—]+/u;

/** The stems of the words of a text in order, compounds ("ci/cd") both whole and in parts. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .split(BETWEEN)
    .flatMap((token) => compoundOf(token.replace(/^[.'`*/&-]+|[.'`*/&-]+$/g, "")));
}

/** The words that a query asks for, at most ten, without small ones beside others. */
export function queryWordsOf(query: string): string[] {
  const words = [...new Set(wordsOf(query.slice(0, LONGEST_QUERY)))];
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  return (large.length > 0 ? large : words).slice(0, MOST_WORDS);
}

function compoundOf(token: string): string[] {
  if (!/[\p{L}\p{N}]/u.test(token)) return [];
  const parts = token.split(/[^\p{L}\p{N}+#]+/u).filter(Boolean);
  if (parts.length < 2) return [stemOf(token)];
  return [token, ...parts.filter((part) => part.length > 1).map(stemOf)];
}

/** The word without its ending, so that "tests", "tested" and "testing" find "test". Not meant to be read. */
function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.length > 5 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  const stem = word.replace(/(?:ings?|ed|es|(?<!s)s|e)$/, "");
  return stem.length >= 3 && (stem.length > 3 || word.length - stem.length === 1) ? stem : word;
}
