"use client";

import { useActionState } from "react";
import { Field } from "../ui/field";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, UNTOUCHED } from "../ui/form-state";

type Props = {
  action: FormAction;
  /** What goes along unseen: milestone, evidence, form. */
  fields: Readonly<Record<string, string>>;
  /** What is shown already; null when nothing is. */
  shown: Readonly<{ link: string; note: string }> | null;
  signInHref: string;
};

/** A link, a note, or both. What was typed stays when it is refused. */
export function ProofForm({ action, fields, shown, signInHref }: Props) {
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const values = state.values ?? shown;
  const noteError = state.errors?.["proof-note"];
  return (
    <form action={submit} className="proof-form" noValidate>
      <div role="status">{state.isSaved && <p className="notice saved-notice">{state.message}</p>}</div>
      <FormErrors message={state.isSaved ? undefined : state.message} errors={state.errors}>
        {state.message?.includes("Sign in again") && (
          <p>
            <a href={signInHref}>Sign in</a>
          </p>
        )}
      </FormErrors>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field
        id="proof-link"
        name="link"
        label="Link to it"
        type="url"
        inputMode="url"
        placeholder="https://"
        autoComplete="off"
        defaultValue={values?.link}
        error={state.errors?.["proof-link"]}
      />
      <div className="field">
        <label htmlFor="proof-note">What it shows</label>
        {noteError && (
          <span className="field-error" id="proof-note-error">
            <span>{noteError}</span>
          </span>
        )}
        <textarea
          className="textarea"
          id="proof-note"
          name="note"
          rows={3}
          dir="auto"
          defaultValue={values?.note}
          aria-invalid={noteError ? true : undefined}
          aria-describedby={noteError ? "proof-note-error" : undefined}
        />
      </div>
      <div className="btn-row">
        <button type="submit" className="btn" name="do" value="save" aria-disabled={isPending}>
          {shown ? "Save proof" : "Attach proof"}
        </button>
        {shown && (
          <button type="submit" className="btn-text" name="do" value="remove" aria-disabled={isPending}>
            Remove proof
          </button>
        )}
      </div>
    </form>
  );
}
