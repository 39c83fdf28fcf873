"use client";

import { useActionState } from "react";
import { paths } from "@/lib/shared/urls";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, type FormState, UNTOUCHED } from "../ui/form-state";
import { SavedNotice } from "../ui/saved-notice";

export type Calendar = Readonly<{
  /** The address that programs subscribe to; null or empty while there is none. */
  address: string | null;
  action: FormAction;
}>;

/** Makes the address of the learner's calendar, shows it, makes another one, or takes it away. */
export function CalendarForm({ address, action }: Calendar) {
  const [state, send, isPending] = useActionState<FormState, FormData>(action, UNTOUCHED, `${paths.plan}#calendar`);
  return (
    <form action={send} className="calendar-form">
      <FormErrors message={state.isSaved ? undefined : state.message} errors={state.errors} />
      <SavedNotice isSaved={state.isSaved} text={state.message ?? ""} />
      {address ? (
        <>
          <label className="label" htmlFor="calendar-address">
            Calendar address
          </label>
          <input className="input" id="calendar-address" readOnly value={address} />
          <p className="sm mut">
            Give it to your calendar program as a subscription. Whoever has it can read your plan. A new address ends
            this one for good.
          </p>
          <p className="btn-row sm">
            <button type="submit" name="calendar" value="new" className="btn-text" aria-disabled={isPending}>
              New address
            </button>
            <button type="submit" name="calendar" value="off" className="btn-text" aria-disabled={isPending}>
              Turn it off
            </button>
          </p>
        </>
      ) : (
        <>
          <p className="sm">
            An address that your calendar program asks every few hours, so that the plan stays right.
          </p>
          <button type="submit" name="calendar" value="new" className="btn btn-sm" aria-disabled={isPending}>
            Make a calendar address
          </button>
        </>
      )}
    </form>
  );
}
