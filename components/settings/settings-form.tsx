"use client";

import { type ReactNode, useActionState } from "react";
import { Field } from "../ui/field";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, type FormState, UNTOUCHED } from "../ui/form-state";
import { SavedNotice } from "../ui/saved-notice";

type Props = {
  action: FormAction;
  /** Where the page comes back to without scripts, so that the answer is in sight. */
  permalink: string;
  saved: string;
  submit: string;
  /** Typed fields; choices that can't be refused come as children. */
  fields?: readonly SettingsField[];
  children?: ReactNode;
};

export type SettingsField = Readonly<{
  id: string;
  label: string;
  hint?: string;
  type?: "text" | "password";
  autoComplete?: string;
  list?: string;
  value?: string;
}>;

/** One section's form: what was typed stays, what was wrong is said, what was saved is said. */
export function SettingsForm({ action, permalink, saved, submit, fields = [], children }: Props) {
  const [state, send, isPending] = useActionState<FormState, FormData>(action, UNTOUCHED, permalink);
  return (
    <form action={send} noValidate>
      <FormErrors message={state.message} errors={state.errors} />
      <SavedNotice isSaved={state.isSaved} text={saved} />
      {fields.map(({ id, value, ...field }) => (
        <Field key={id} id={id} {...field} error={state.errors?.[id]} defaultValue={state.values?.[id] ?? value} />
      ))}
      {children}
      <button type="submit" className="btn" aria-disabled={isPending}>
        {submit}
      </button>
    </form>
  );
}
