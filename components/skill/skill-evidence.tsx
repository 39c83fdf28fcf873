import { v7 } from "uuid";
import { formatDay } from "@/lib/shared/dates";
import { paths, signInThen } from "@/lib/shared/urls";
import { EvidenceForms } from "../evidence/evidence-forms";
import type { FormAction } from "../ui/form-state";
import type { SkillParts } from "./skill-parts";

/** What a learner wrote to show a skill, or one criterion of it. */
export type SkillEvidenceItem = Readonly<{
  id: string;
  criterion: string;
  link: string;
  note: string;
  isShown: boolean;
  createdAt: number;
}>;

type Props = SkillParts & {
  evidence: readonly SkillEvidenceItem[];
  /** Absent for a visitor. */
  action: FormAction | undefined;
};

/** What a learner has to show for a skill: links and notes, hidden from others unless they are set to be shown. */
export function SkillEvidence({ viewer, skill, evidence, action }: Props) {
  const isLearner = viewer.learner !== null && action !== undefined;
  const shown = evidence.filter(({ isShown }) => isShown).length;
  const state = shown === 0 ? "Only you see it" : `${shown} of ${evidence.length} set to be shown`;
  return (
    <section aria-labelledby="evidence">
      <div className="section-head">
        <h2 id="evidence">Evidence</h2>
        {isLearner && (
          <span className="end">{evidence.length === 0 ? "Only you see it until you show it" : state}</span>
        )}
      </div>
      {isLearner ? (
        <EvidenceForms
          action={action}
          skill={skill.id}
          criteria={skill.criteria.map(({ id, text }) => ({ id, text }))}
          items={evidence.map(({ createdAt, ...item }) => ({ ...item, day: formatDay(createdAt, viewer.timeZone) }))}
          freshId={v7()}
          permalink={`${paths.skill(skill.id)}#evidence`}
          signInHref={signInThen(paths.skill(skill.id))}
        />
      ) : (
        <p className="sm mut">
          <a href={paths.signUp}>Create an account</a> to keep links and notes that show it.
        </p>
      )}
    </section>
  );
}
