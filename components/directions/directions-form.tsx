import type { Curriculum, StageId } from "@/lib/curriculum/curriculum";
import { HOURS_PROBLEM } from "@/lib/learning/hours-per-week";
import { paths } from "@/lib/shared/urls";
import { Field } from "../ui/field";
import { Markup } from "../ui/markup";
import { stageChoices } from "./stage-choices";

type Props = {
  curriculum: Curriculum;
  /** Those that are compared. */
  stages: readonly StageId[];
  /** What stands in the field, and whether it is wrong. */
  hours: string;
  isWrong: boolean;
};

/** What to compare, and the hours a week to count with: a GET form, so that a comparison has an address. */
export function DirectionsForm({ curriculum, stages, hours, isWrong }: Props) {
  return (
    <form className="choose-directions" method="get" action={paths.directions} aria-label="Choose directions">
      <details className="disclose" open={isWrong || stages.length < 2}>
        <summary>Choose two or three</summary>
        <Markup className="choose-groups" html={stageChoices(curriculum, stages).html} />
        <div className="choose-hours">
          <Field
            id="hours"
            label="Hours a week"
            inputMode="decimal"
            defaultValue={hours}
            error={isWrong ? HOURS_PROBLEM : undefined}
          />
          <button type="submit" className="btn">
            Compare
          </button>
        </div>
      </details>
    </form>
  );
}
