"use client";

import { useActionState } from "react";
import { Field } from "../ui/field";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, UNTOUCHED } from "../ui/form-state";

type Props = { action: FormAction; then: string; problem?: string | undefined };

export function SignInForm({ action, then, problem }: Props) {
  const [state, submit, isPending] = useActionState(action, problem ? { message: problem } : UNTOUCHED);
  return (
    <form action={submit} noValidate>
      <FormErrors message={state.message} errors={state.errors} />
      <input type="hidden" name="then" value={then} />
      <Field
        id="email"
        label="Email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        required
        error={state.errors?.email}
        defaultValue={state.values?.email}
      />
      <Field
        id="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        error={state.errors?.password}
      />
      <button type="submit" className="btn btn-next wide" aria-disabled={isPending}>
        Sign in
      </button>
    </form>
  );
}
