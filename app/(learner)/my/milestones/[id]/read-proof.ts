// Reads the form of a proof. Everything in it may have been written by anybody.
import { validate } from "uuid";
import type { FormState } from "@/components/ui/form-state";
import type { Curriculum, Milestone } from "@/lib/curriculum/curriculum";
import { characterCount, isStorableText } from "@/lib/shared/text";
import { isWebAddress } from "@/lib/shared/urls";

const LONGEST_LINK = 2048;
const LONGEST_NOTE = 2000;
/** More than this of what was typed is not given back: nobody typed it. */
const MOST_KEPT = 20_000;

export type ProofWish = Readonly<{
  milestone: Milestone;
  /** The id under which link and note are kept. */
  evidenceId: string;
  /** The sending of the form, from which the event's id is made. */
  formId: string;
  link: string;
  note: string;
  isRemoval: boolean;
}>;

/** The wish, or what to answer instead, with everything that was typed. */
export function readProof(curriculum: Curriculum, form: FormData): { wish: ProofWish } | { refusal: FormState } {
  const values = { link: textOf(form, "link").trim(), note: textOf(form, "note").trim() };
  const milestone = curriculum.milestoneById.get(textOf(form, "milestone"));
  const evidenceId = textOf(form, "evidence").toLowerCase();
  const formId = textOf(form, "form");
  if (!milestone || !validate(evidenceId) || !validate(formId)) {
    return { refusal: { message: "This form is not of this page. Load the page again.", values: kept(values) } };
  }
  const isRemoval = textOf(form, "do") === "remove";
  const errors = isRemoval ? {} : errorsOf(values);
  if (Object.keys(errors).length > 0) return { refusal: { errors, values: kept(values) } };
  return { wish: { milestone, evidenceId, formId, ...values, isRemoval } };
}

function errorsOf({ link, note }: { link: string; note: string }): Record<string, string> {
  const errors: Record<string, string> = {};
  if (link === "" && note === "") errors["proof-link"] = "Give a link or a note.";
  else if (link !== "") {
    if (link.length > LONGEST_LINK)
      errors["proof-link"] = `The link has ${link.length} characters; ${LONGEST_LINK} fit.`;
    else if (!isStorableText(link) || !isWebAddress(link)) {
      errors["proof-link"] = "This is no address of the web. It begins with https:// or http://.";
    }
  }
  const length = characterCount(note);
  if (length > LONGEST_NOTE) errors["proof-note"] = `The note has ${length} characters; ${LONGEST_NOTE} fit.`;
  else if (!isStorableText(note))
    errors["proof-note"] = "The note holds characters that can't be stored. Type it again.";
  return errors;
}

/** A field's text; a file is none. Browsers send line ends as two characters. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
}

/** What was typed as a page can show it. */
function kept(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, text.slice(0, MOST_KEPT).replaceAll("\0", "").toWellFormed()]),
  );
}
