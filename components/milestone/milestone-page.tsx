import { v7 } from "uuid";
import type { Curriculum, Milestone } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { keyBar } from "../keys/keys-markup";
import { UndoNotice } from "../live/undo-notice";
import type { FormAction } from "../ui/form-state";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { MilestoneAside } from "./milestone-aside";
import { MilestoneHead } from "./milestone-head";
import { MilestoneRows } from "./milestone-rows";
import { ladderLook } from "./milestone-words";
import { NextStep } from "./next-step";
import { type EarlierEvidence, ProofSection, type ShownProof } from "./proof-section";

type Props = {
  curriculum: Curriculum;
  viewer: Viewer;
  milestone: Milestone;
  /** What the learner showed; null when nothing, and for a visitor. */
  proof?: ShownProof | null;
  /** Evidence that its skills have. */
  earlier?: readonly EarlierEvidence[];
  /** Changes the proof; there is none for a visitor. */
  proofAction?: FormAction;
  /** The event that brought the reader here, from the address. */
  last?: string | string[] | undefined;
};

/** A milestone: how far one is, the next step, the proof, the skills, and what stands around it. */
export function MilestonePage({ curriculum, viewer, milestone, proof = null, earlier = [], proofAction, last }: Props) {
  const { id, entries } = milestone;
  const standing = viewer.standing.milestones.get(id);
  const next = viewer.suggestions.next?.milestone.id === id ? viewer.suggestions.next : null;
  const form = v7();
  return (
    <Frame place="path" learner={viewer.learner} isLive>
      <main
        id="main"
        className="wrap skill milestone"
        data-milestone={id}
        data-total={standing?.total}
        data-done={standing?.settled}
        data-look={ladderLook(viewer, standing) ?? undefined}
      >
        <Crumbs curriculum={curriculum} milestone={milestone} />
        <UndoNotice viewer={viewer} last={last} back={paths.milestone(id)} />
        <MilestoneHead viewer={viewer} milestone={milestone} />
        <div className="skill-cols">
          <div className="skill-main">
            <p className="lede">{milestone.summary}</p>
            {next && (
              <NextStep
                curriculum={curriculum}
                viewer={viewer}
                suggestion={next}
                form={form}
                back={paths.milestone(id)}
              />
            )}
            <ProofSection
              milestone={milestone}
              viewer={viewer}
              proof={proof}
              earlier={earlier}
              action={proofAction}
              form={form}
            />
            <MilestoneRows
              curriculum={curriculum}
              viewer={viewer}
              milestone={milestone}
              entries={entries}
              form={form}
            />
          </div>
          <MilestoneAside curriculum={curriculum} viewer={viewer} milestone={milestone} />
        </div>
        <Markup html={keyBar("milestone")} />
      </main>
    </Frame>
  );
}

function Crumbs({ curriculum, milestone }: { curriculum: Curriculum; milestone: Milestone }) {
  return (
    <nav className="crumbs sm" aria-label="Breadcrumb">
      <ol>
        <li>
          <a href={paths.path}>The path</a>
        </li>
        <li>
          <a href={paths.stage(milestone.stage)}>{curriculum.stageById.get(milestone.stage)?.title}</a>
        </li>
        <li aria-current="page">{milestone.title}</li>
      </ol>
    </nav>
  );
}
