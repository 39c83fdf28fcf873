// Reads the form of a proof. Everything in it may have been written by anybody.
import { validate } from "uuid";
import type { FormState } from "@/components/ui/form-state";
import type { Curriculum, Milestone } from "@/lib/curriculum/curriculum";
import { evidenceProblems, fieldText, keptFields } from "@/lib/shared/evidence-fields";

export type ProofWish = Readonly<{
  milestone: Milestone;
  /** The id under which link and note are kept. */
  evidenceId: string;
  /** The sending of the form, from which the event's id is made. */
  formId: string;
  link: string;
  note: string;
  /** Evidence of a skill that link and note are taken from where nothing was typed; null for none. */
  from: string | null;
  /** Whether the public page may show it. */
  isShown: boolean;
  isRemoval: boolean;
}>;

/** The wish, or what to answer instead, with everything that was typed. */
export function readProof(curriculum: Curriculum, form: FormData): { wish: ProofWish } | { refusal: FormState } {
  const values = { link: fieldText(form, "link").trim(), note: fieldText(form, "note").trim() };
  const from = fieldText(form, "from").toLowerCase() || null;
  const isShown = form.get("shown") === "yes";
  const typed = keptFields({ ...values, from: from ?? "", shown: isShown ? "yes" : "" });
  const milestone = curriculum.milestoneById.get(fieldText(form, "milestone"));
  const evidenceId = fieldText(form, "evidence").toLowerCase();
  const formId = fieldText(form, "form");
  if (!milestone || !validate(evidenceId) || !validate(formId) || (from !== null && !validate(from))) {
    return { refusal: { message: "This form is not of this page. Load the page again.", values: typed } };
  }
  const isRemoval = fieldText(form, "do") === "remove";
  const isEmpty = values.link === "" && values.note === "";
  const errors = isRemoval || (isEmpty && from) ? {} : evidenceProblems("proof", values.link, values.note);
  if (Object.keys(errors).length > 0) return { refusal: { errors, values: typed } };
  return { wish: { milestone, evidenceId, formId, ...values, from: isEmpty ? from : null, isShown, isRemoval } };
}
