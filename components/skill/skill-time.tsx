import { durationWords } from "@/lib/learning/words";
import { isoDay } from "@/lib/shared/dates";
import { paths, signInThen } from "@/lib/shared/urls";
import type { FormAction } from "../ui/form-state";
import type { SkillParts } from "./skill-parts";
import { TimeForm } from "./time-form";

type Props = SkillParts & {
  /** Adds time; absent for a visitor. */
  timeAction: FormAction | undefined;
};

/** How long a skill takes somebody who has what it needs, and how long it took so far. */
export function SkillTime({ viewer, skill, formId, timeAction }: Props) {
  const [optimistic, likely, pessimistic] = skill.hours;
  const minutes = viewer.progress.skills.get(skill.id)?.minutes ?? 0;
  const isLearner = viewer.learner !== null && timeAction !== undefined;
  return (
    <section aria-labelledby="time">
      <div className="section-head">
        <h2 id="time">Time</h2>
      </div>
      <dl className="time-dl">
        <Row name="Likely" value={`${likely} h`} />
        <Row name="If it goes well" value={`${optimistic} h`} />
        <Row name="If it goes slowly" value={`${pessimistic} h`} />
        {isLearner && <Row name="You, so far" value={minutes === 0 ? "nothing noted" : durationWords(minutes)} />}
      </dl>
      <p className="xs mut">Estimated for someone who has what it needs.</p>
      {isLearner && (
        <TimeForm
          action={timeAction}
          skill={skill.id}
          formId={formId}
          today={isoDay(viewer.now, viewer.timeZone)}
          permalink={`${paths.skill(skill.id)}#time`}
          signInHref={signInThen(paths.skill(skill.id))}
        />
      )}
    </section>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
