// Reads the forms of a skill's evidence. Everything in them may have been written by anybody.
import { validate } from "uuid";
import type { FormState } from "@/components/ui/form-state";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { evidenceProblems, fieldText, keptFields } from "@/lib/shared/evidence-fields";

export type EvidenceWish = Readonly<{
  id: string;
  skill: string;
  /** Empty for the skill as a whole. */
  criterion: string;
  link: string;
  note: string;
  isShown: boolean;
  isErasure: boolean;
  /** The form as it was filled in, to be shown again. */
  typed: Readonly<Record<string, string>>;
}>;

/** The wish, or what to answer instead, with everything that was typed. */
export function readEvidence(curriculum: Curriculum, form: FormData): { wish: EvidenceWish } | { refusal: FormState } {
  const skill = curriculum.skillById.get(fieldText(form, "skill"));
  const id = fieldText(form, "evidence").toLowerCase();
  const criterion = fieldText(form, "criterion");
  const [link, note] = [fieldText(form, "link").trim(), fieldText(form, "note").trim()];
  const isShown = form.get("shown") === "yes";
  const typed = keptFields({ evidence: id, criterion, link, note, shown: isShown ? "yes" : "" });
  const isOfSkill = criterion === "" || skill?.criteria.some((each) => each.id === criterion);
  if (!skill || !validate(id) || !isOfSkill) {
    return { refusal: { message: "This form is not of this page. Load the page again.", values: typed } };
  }
  const isErasure = form.get("do") === "erase";
  const errors = isErasure ? {} : evidenceProblems(`evidence-${id}`, link, note);
  if (Object.keys(errors).length > 0) return { refusal: { errors, values: typed } };
  return { wish: { id, skill: skill.id, criterion, link, note, isShown, isErasure, typed } };
}
