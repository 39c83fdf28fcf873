"use client";

import { useActionState } from "react";
import { Field } from "../ui/field";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, UNTOUCHED } from "../ui/form-state";
import { SavedNotice } from "../ui/saved-notice";

export type GoalChoice = Readonly<{ id: string; title: string; hint: string }>;

type Props = {
  action: FormAction;
  /** Names the event that this form makes. */
  formId: string;
  /** Stages in groups: the core, then the branches. */
  groups: readonly Readonly<{ legend: string; choices: readonly GoalChoice[] }>[];
  stage: string;
  hoursPerWeek: number;
  then?: string;
  submit: string;
};

/** Where one is heading, and with how many hours a week. */
export function GoalForm({ action, formId, groups, stage, hoursPerWeek, then, submit }: Props) {
  const [state, send, isPending] = useActionState(action, UNTOUCHED);
  const chosen = state.values?.stage ?? stage;
  return (
    <form action={send} noValidate>
      <FormErrors message={state.message} errors={state.errors} />
      <SavedNotice isSaved={state.isSaved} text="Your goal is saved." />
      <input type="hidden" name="form" value={formId} />
      {then && <input type="hidden" name="then" value={then} />}
      <div className="set-grid" id="stage">
        {groups.map(({ legend, choices }) => (
          <fieldset key={legend}>
            <legend className="label">{legend}</legend>
            {choices.map(({ id, title, hint }) => (
              <label key={id} className="choice">
                <input type="radio" name="stage" value={id} defaultChecked={id === chosen} />
                <span>
                  {title}
                  <span className="hint">{hint}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className="hours-field">
        <Field
          id="hoursPerWeek"
          label="Hours a week"
          hint="What you can keep up, between 1 and 80."
          inputMode="decimal"
          error={state.errors?.hoursPerWeek}
          defaultValue={state.values?.hoursPerWeek ?? String(hoursPerWeek)}
        />
      </div>
      <div className="btn-row">
        <button type="submit" className="btn btn-next" aria-disabled={isPending}>
          {submit}
        </button>
      </div>
    </form>
  );
}
