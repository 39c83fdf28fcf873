"use client";

import { useActionState } from "react";
import type { Showable } from "@/lib/shared/public-page";
import { paths, signInThen } from "@/lib/shared/urls";
import { Field } from "../ui/field";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, type FormState, UNTOUCHED } from "../ui/form-state";

const PARTS: readonly (readonly [Showable, string, string])[] = [
  ["name", "Your name", "otherwise the handle stands in its place"],
  ["stage", "Stage and milestones", "the ladder, what is reached and when, and the stage you head for"],
  ["areas", "Areas", "how far you are in each of them"],
  ["skills", "Skills", "every skill that is done, and what was finished last"],
  ["evidence", "Evidence", "of it only what you set to be shown, one by one"],
];

type Props = {
  action: FormAction;
  /** What was saved last, or what to begin with. */
  saved: Readonly<{ handle: string; isOn: boolean; isListed: boolean; shows: readonly Showable[] }>;
  /** How the address begins: "rungs.example/u/". */
  before: string;
};

/** Handle, on or off, and what is shown: one form, so that nothing gets lost when a handle is refused. */
export function PublicPageForm({ action, saved, before }: Props) {
  const [state, send, isPending] = useActionState<FormState, FormData>(action, UNTOUCHED, paths.publicPage);
  const typed = state.values;
  const shows = typed ? (typed.shows ?? "").split(" ") : saved.shows;
  return (
    <form action={send} noValidate>
      <div role="status">
        {state.isSaved && (
          <p className="notice saved-notice">
            <b>Saved.</b> {state.message}
          </p>
        )}
      </div>
      <FormErrors
        message={state.isSaved ? undefined : state.message}
        errors={state.errors}
        signInHref={signInThen(paths.publicPage)}
      />
      <div className="public-cols">
        <div>
          <Field
            id="handle"
            label="Handle"
            hint={`Your page is at ${before}… 3 to 30 of a to z, 0 to 9 and hyphens. It changes once a week at most.`}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={typed?.handle ?? saved.handle}
            error={state.errors?.handle}
          />
          <div className="set-choices">
            <Choice
              name="on"
              value="yes"
              title="Show my page to everybody"
              hint="whoever knows the address can read it"
              isChosen={typed ? typed.on === "yes" : saved.isOn}
            />
            <Choice
              name="listed"
              value="yes"
              title="Let search engines list it"
              hint="otherwise it asks them not to"
              isChosen={typed ? typed.listed === "yes" : saved.isListed}
            />
          </div>
        </div>
        <fieldset className="set-choices">
          <legend className="label">What it shows</legend>
          {PARTS.map(([value, title, hint]) => (
            <Choice key={value} name="shows" value={value} title={title} hint={hint} isChosen={shows.includes(value)} />
          ))}
        </fieldset>
      </div>
      <p className="sm mut set-choices">
        Never your email, hours, plan and its dates, or what is due. A skill you skipped looks like one you have not
        done, so a milestone counts as reached here once all of it is done.
      </p>
      <button type="submit" className="btn" aria-disabled={isPending}>
        Save public page
      </button>
    </form>
  );
}

type ChoiceProps = { name: string; value: string; title: string; hint: string; isChosen: boolean };

function Choice({ name, value, title, hint, isChosen }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={isChosen} />
      <span>
        {title}
        <span className="hint">{hint}</span>
      </span>
    </label>
  );
}
