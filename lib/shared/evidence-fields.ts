// What may be typed as evidence: a link, a note, or both. The forms of a proof and of a skill's evidence share it.
import { characterCount, isStorableText } from "./text";
import { isWebAddress } from "./urls";

const LONGEST_LINK = 2048;
const LONGEST_NOTE = 2000;
/** More than this of what was typed is not given back: nobody typed it. */
const MOST_KEPT = 20_000;

/** What is wrong with a link and a note, by field id: "<form>-link", "<form>-note". Nothing when both are right. */
export function evidenceProblems(form: string, link: string, note: string): Record<string, string> {
  const linkProblem = problemOfLink(link, note);
  const noteProblem = problemOfNote(note);
  return {
    ...(linkProblem && { [`${form}-link`]: linkProblem }),
    ...(noteProblem && { [`${form}-note`]: noteProblem }),
  };
}

function problemOfLink(link: string, note: string): string | null {
  if (link === "") return note === "" ? "Give a link or a note." : null;
  if (link.length > LONGEST_LINK) return `The link has ${link.length} characters; ${LONGEST_LINK} fit.`;
  if (!isStorableText(link) || !isWebAddress(link)) {
    return "This is no address of the web. It begins with https:// or http://.";
  }
  return null;
}

function problemOfNote(note: string): string | null {
  const length = characterCount(note);
  if (length > LONGEST_NOTE) return `The note has ${length} characters; ${LONGEST_NOTE} fit.`;
  return isStorableText(note) ? null : "The note holds characters that can't be stored. Type it again.";
}

/** A field's text; a file is none. Browsers send line ends as two characters. */
export function fieldText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
}

/** What was typed as a page can show it again. */
export function keptFields(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, text.slice(0, MOST_KEPT).replaceAll("\0", "").toWellFormed()]),
  );
}
