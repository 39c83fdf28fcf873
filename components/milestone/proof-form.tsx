"use client";

import { useActionState } from "react";
import { Field } from "../ui/field";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, UNTOUCHED } from "../ui/form-state";
import { TextArea } from "../ui/text-area";

type Props = {
  action: FormAction;
  /** What goes along unseen: milestone, evidence, form. */
  fields: Readonly<Record<string, string>>;
  /** What is shown already; null when nothing is. */
  shown: Readonly<{ link: string; note: string; isShown: boolean }> | null;
  /** Evidence of its skills that it can take over. */
  earlier: readonly Readonly<{ id: string; label: string }>[];
  signInHref: string;
};

/** A link, a note, or both. What was typed stays when it is refused. */
export function ProofForm({ action, fields, shown, earlier, signInHref }: Props) {
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const values = state.values ?? shown;
  return (
    <form action={submit} className="proof-form" noValidate>
      <div role="status">{state.isSaved && <p className="notice saved-notice">{state.message}</p>}</div>
      <FormErrors message={state.isSaved ? undefined : state.message} errors={state.errors} signInHref={signInHref} />
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
      <TextArea
        id="proof-note"
        name="note"
        label="What it shows"
        rows={3}
        defaultValue={values?.note}
        error={state.errors?.["proof-note"]}
      />
      {earlier.length > 0 && (
        <div className="field">
          <label htmlFor="proof-from">Or take evidence of a skill</label>
          {/* Made anew for another choice: React resets a form after its action, and a select to what it began with. */}
          <select
            key={state.values?.from}
            className="select"
            id="proof-from"
            name="from"
            defaultValue={state.values?.from ?? ""}
          >
            <option value="">None: what is typed above</option>
            {earlier.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <label className="choice">
        <input
          type="checkbox"
          name="shown"
          value="yes"
          defaultChecked={state.values ? state.values.shown === "yes" : shown?.isShown}
        />
        <span>Show it on my public page</span>
      </label>
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
