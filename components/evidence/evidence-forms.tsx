"use client";

import { useActionState } from "react";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, type FormState, UNTOUCHED } from "../ui/form-state";
import { EvidenceFields, type EvidenceValues } from "./evidence-fields";
import { type EvidenceItem, EvidenceShown } from "./evidence-shown";

type Props = {
  /** Adds, changes and erases: every form of this part goes there. */
  action: FormAction;
  skill: string;
  criteria: readonly Readonly<{ id: string; text: string }>[];
  items: readonly EvidenceItem[];
  /** Names what is added next, so that a double click adds it once. */
  freshId: string;
  /** Where the page comes back to without scripts, so that the answer is in sight. */
  permalink: string;
  signInHref: string;
};

/** The evidence of a skill: each piece with a form to change or erase it, and a form to add one. */
export function EvidenceForms({ action, skill, criteria, items, freshId, permalink, signInHref }: Props) {
  const [state, send, isPending] = useActionState<FormState, FormData>(action, UNTOUCHED, permalink);
  const refused = state.isSaved ? undefined : state.values;
  const isOfItem = items.some(({ id }) => id === refused?.evidence);
  const parts = { send, isPending, skill, criteria, errors: state.errors };
  const freshValues = refused && !isOfItem ? readTyped(refused, freshId) : { ...EMPTY, id: freshId };
  return (
    <div className="evidence-part">
      <div role="status">{state.isSaved && <Done state={state} send={send} skill={skill} />}</div>
      <FormErrors message={state.isSaved ? undefined : state.message} errors={state.errors} signInHref={signInHref} />
      {items.length > 0 && (
        <ul className="evidence-items">
          {items.map((item) => (
            <li key={item.id}>
              <EvidenceShown item={item} criteria={criteria} />
              <details className="disclose" open={refused?.evidence === item.id}>
                <summary>
                  Change or erase<span className="vh"> evidence of {item.day}</span>
                </summary>
                <EvidenceFields
                  {...parts}
                  values={refused?.evidence === item.id ? readTyped(refused, item.id) : item}
                  isKept
                />
              </details>
            </li>
          ))}
        </ul>
      )}
      <EvidenceFields {...parts} key={freshValues.id} values={freshValues} />
    </div>
  );
}

const EMPTY: Omit<EvidenceValues, "id"> = { criterion: "", link: "", note: "", isShown: false };

function readTyped(typed: Readonly<Record<string, string>>, id: string): EvidenceValues {
  const { evidence = id, criterion = "", link = "", note = "", shown } = typed;
  return { id: evidence, criterion, link, note, isShown: shown === "yes" };
}

type DoneProps = { state: FormState; send: (form: FormData) => void; skill: string };

/** What was done. Something erased is nowhere but in this form any more, which brings it back. */
function Done({ state: { message, values }, send, skill }: DoneProps) {
  return (
    <form action={send} className="notice saved-notice">
      <p>{message}</p>
      {values && (
        <>
          <input type="hidden" name="skill" value={skill} />
          {Object.entries(values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="btn-text" name="do" value="save">
            Undo
          </button>
        </>
      )}
    </form>
  );
}
