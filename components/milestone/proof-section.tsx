import { v7 } from "uuid";
import type { Milestone } from "@/lib/curriculum/curriculum";
import { formatDay } from "@/lib/shared/dates";
import { isWebAddress, paths, signInThen } from "@/lib/shared/urls";
import type { FormAction } from "../ui/form-state";
import type { Viewer } from "../viewer";
import { ProofForm } from "./proof-form";

/** What a learner gave as the proof of a milestone. */
export type ShownProof = Readonly<{ evidenceId: string; link: string; note: string; createdAt: number }>;

type Props = {
  viewer: Viewer;
  milestone: Milestone;
  proof: ShownProof | null;
  /** Absent for a visitor. */
  action: FormAction | undefined;
  /** The id of this form's sending, so that a double click is one change. */
  form: string;
};

/** What proves the milestone, and what the learner has to show for it. */
export function ProofSection({ viewer, milestone, proof, action, form }: Props) {
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
            shown={proof && { link: proof.link, note: proof.note }}
            signInHref={signInThen(paths.milestone(milestone.id))}
          />
          <p className="sm mut proof-hint">You can attach it before every skill is settled. Only you see it.</p>
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
      {isWebAddress(link) && (
        <p>
          <a href={link} rel="noopener noreferrer nofollow">
            <bdi>{shortAddress(link)}</bdi>
          </a>
        </p>
      )}
      {note && (
        <p className="proof-note" dir="auto">
          {note}
        </p>
      )}
    </div>
  );
}

const MOST_SHOWN = 72;

/** An address without its scheme, cut where it would be endless. */
function shortAddress(link: string): string {
  const address = link.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
  return address.length > MOST_SHOWN ? `${address.slice(0, MOST_SHOWN - 1)}…` : address;
}
