"use client";

import { useActionState } from "react";
import { Field } from "../ui/field";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, type FormState, UNTOUCHED } from "../ui/form-state";
import { RECORD_FORM, RecordFields } from "./record-fields";

type Props = {
  action: FormAction;
  skill: string;
  /** Names the form: what is sent twice from one form is added once. */
  formId: string;
  /** The learner's day, as "2026-11-28". */
  today: string;
  /** Where the page comes back to without scripts, so that the answer is in sight. */
  permalink: string;
  signInHref: string;
};

/** Adds time that was spent on a skill, and offers to take it back. What was typed stays when it is refused. */
export function TimeForm({ action, skill, formId, today, permalink, signInHref }: Props) {
  const [state, send, isPending] = useActionState<FormState, FormData>(action, UNTOUCHED, permalink);
  return (
    <div className="time-form">
      <div role="status">{state.isSaved && <Added {...state} formId={formId} back={permalink} />}</div>
      <form action={send} noValidate>
        <FormErrors message={state.isSaved ? undefined : state.message} errors={state.errors} signInHref={signInHref} />
        <input type="hidden" name="form" value={formId} />
        <input type="hidden" name="skill" value={skill} />
        <Field
          id="time-spent"
          label="Time spent"
          hint="45, 1.5 h, 1 h 30 or 1:30"
          autoComplete="off"
          defaultValue={state.values?.["time-spent"]}
          error={state.errors?.["time-spent"]}
        />
        <Field
          id="time-on"
          label="On"
          type="date"
          min="2000-01-01"
          max={today}
          defaultValue={state.values?.["time-on"] ?? today}
          error={state.errors?.["time-on"]}
        />
        <button type="submit" className="btn btn-sm" aria-disabled={isPending}>
          Add time
        </button>
      </form>
    </div>
  );
}

/** What was added, with a form of its own to undo it: forms can't stand in forms. */
function Added({ message, event, formId, back }: FormState & { formId: string; back: string }) {
  return (
    <form {...RECORD_FORM} data-live="reload" className="notice saved-notice">
      <RecordFields formId={formId} back={back} />
      <p>{message}</p>
      <button type="submit" name="do" value={`undo:${event}`} className="btn-text">
        Undo
      </button>
    </form>
  );
}
