import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Milestone } from "@/lib/curriculum/curriculum";
import { formatDay } from "@/lib/shared/dates";
import { paths, readWebAddress, signInThen } from "@/lib/shared/urls";
import { OutsideLink } from "../evidence/evidence-shown";
import type { FormAction } from "../ui/form-state";
import type { Viewer } from "../viewer";
import { ProofForm } from "./proof-form";

/** What a learner gave as the proof of a milestone. */
export type ShownProof = Readonly<{
  evidenceId: string;
  link: string;
  note: string;
  isShown: boolean;
  createdAt: number;
}>;

/** Evidence that one of its skills has already. */
export type EarlierEvidence = Readonly<{ id: string; skill: string; link: string; note: string }>;

type Props = {
  viewer: Viewer;
  milestone: Milestone;
  proof: ShownProof | null;
  earlier: readonly EarlierEvidence[];
  /** Absent for a visitor. */
  action: FormAction | undefined;
  /** The id of this form's sending, so that a double click is one change. */
  form: string;
};

/** What proves the milestone, and what the learner has to show for it. */
export function ProofSection({ viewer, milestone, proof, earlier, action, form }: Props) {
  const state = proof ? `Shown since ${formatDay(proof.createdAt, viewer.timeZone)}` : "Not shown yet";
  return (
    <section aria-labelledby="proof-h" id="proof">
      <div className="section-head">
        <h2 id="proof-h">Proof</h2>
        {viewer.learner && <span className="end">{state}</span>}
      </div>
      <p className="proof-text">{milestone.proof}</p>
      {viewer.learner && action ? (
        <>
          {proof && <Shown proof={proof} />}
          <ProofForm
            action={action}
            fields={{ milestone: milestone.id, evidence: proof?.evidenceId ?? v7(), form }}
            shown={proof && { link: proof.link, note: proof.note, isShown: proof.isShown }}
            earlier={earlier.map((each) => ({ id: each.id, label: labelOf(each) }))}
            signInHref={signInThen(paths.milestone(milestone.id))}
          />
          <p className="sm mut proof-hint">
            You can attach it before every skill is settled. Only you see it unless you show it on your public page.
          </p>
        </>
      ) : (
        <p className="sm mut">
          <a href={paths.signUp}>Create an account</a> to keep a link or a note that shows it.
        </p>
      )}
    </section>
  );
}

function Shown({ proof: { link, note } }: { proof: ShownProof }) {
  return (
    <div className="evidence proof-shown">
      <OutsideLink address={link} />
      {note && (
        <p className="proof-note" dir="auto">
          {note}
        </p>
      )}
    </div>
  );
}

const MOST_OF_LABEL = 60;

/** "Unit tests: github.com/noor/tests", as a choice of the form. */
function labelOf({ skill, link, note }: EarlierEvidence): string {
  const text = `${backEndPath.skillById.get(skill)?.title ?? skill}: ${readWebAddress(link)?.shown ?? note}`;
  return text.length > MOST_OF_LABEL ? `${text.slice(0, MOST_OF_LABEL - 1)}…` : text;
}
