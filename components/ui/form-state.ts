/** What a form's action gives back: nothing yet, saved, or refused with what was typed. */
export type FormState = Readonly<{
  isSaved?: boolean;
  message?: string;
  errors?: Readonly<Record<string, string>>;
  /** The event that was recorded, for forms that offer to undo it. */
  event?: string;
  /** What was typed, never a password. */
  values?: Readonly<Record<string, string>>;
}>;

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const UNTOUCHED: FormState = {};

/** The sentence for a change that could not be stored because the database is away. */
export const NOT_SAVED =
  "Nothing was saved: the database is not answering. What you typed is still here. Try again in a moment.";
