import type { ReactNode } from "react";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { aboutHours } from "../stage/stage-words";
import type { Viewer } from "../viewer";
import { durationWords, pathFigures } from "./path-figures";

type Props = { curriculum: Curriculum; viewer: Viewer };

const BESIDE_A_JOB = 6;
const FULL_TIME = 35;

/** What people ask before they begin, answered for this version. */
export function PathQuestions({ curriculum, viewer }: Props) {
  const { milestones, entries, firstStage, core } = pathFigures(curriculum, viewer);
  const language = curriculum.groupById.get("backend-language");
  return (
    <>
      <Question title="What is a milestone?" isOpen>
        A rung of the ladder: skills that belong together, and one thing to build or show that proves you have them.
        There are {milestones}, each with {entries[0]} to {entries[1]} skills. They keep the order bearable, because
        after each one you can do something whole.
      </Question>
      <Question title="How long does the climb take?">
        The {firstStage.milestones} {firstStage.stage?.title.toLowerCase()} milestones add up to about{" "}
        {aboutHours(firstStage.hours)} hours of study and practice: about{" "}
        {durationWords(firstStage.hours, BESIDE_A_JOB)} at {BESIDE_A_JOB} hours a week, or{" "}
        {durationWords(firstStage.hours, FULL_TIME)} at {FULL_TIME}. To {core.stage?.title.toLowerCase()} it is about{" "}
        {aboutHours(core.hours)} hours, most of them at work. Hours are estimates for someone who has what a skill
        needs; each skill page shows the range.
      </Question>
      <Question title="Do I need every skill before I go on?">
        No. A milestone is reached when every skill in it is done or deliberately skipped, and elective skills do not
        count. You can take skills from later milestones at any time.
      </Question>
      <Question title="How does it choose what comes next?">
        It looks in your current milestone first, at the skills whose prerequisites you have. Among these it prefers the
        ones that matter most and that most other skills rest on, for the hours they take. The reasons are printed with
        the suggestion, and so are two alternatives.
      </Question>
      {language && (
        <Question title="Which language should I pick?">
          Read twenty job advertisements where you want to work and count the languages; that says more than any
          ranking. <a href={paths.group(language.milestone, language.id)}>The choice among {language.members.length}</a>{" "}
          counts as one skill, and it settles which frameworks you can pick. A second language is far easier than the
          first.
        </Question>
      )}
      <Question title="Do I need an account?">
        No. Reading is open to everybody, and skills that you tick without an account stay in your browser and come with
        you when you create one. An account keeps them in a database, so that they are there in every browser, and
        suggests what to learn next. It takes an email address and a password, and no mail is sent.
      </Question>
    </>
  );
}

function Question({ title, isOpen, children }: { title: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details className="disclose" open={isOpen}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <p>{children}</p>
    </details>
  );
}
