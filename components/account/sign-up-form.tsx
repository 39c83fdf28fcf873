"use client";

import { useActionState, useEffect, useRef } from "react";
import { Field } from "../ui/field";
import { FormErrors } from "../ui/form-errors";
import { type FormAction, UNTOUCHED } from "../ui/form-state";

type Props = { action: FormAction; then: string; signInHref: string };

export function SignUpForm({ action, then, signInHref }: Props) {
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const zone = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (zone.current) zone.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  });
  return (
    <form action={submit} noValidate>
      <FormErrors message={state.message} errors={state.errors}>
        {state.message?.includes("new account") && (
          <p>
            <a href={signInHref}>Sign in instead?</a>
          </p>
        )}
      </FormErrors>
      <input type="hidden" name="then" value={then} />
      <input type="hidden" name="timeZone" ref={zone} />
      <Field
        id="name"
        label="Name"
        hint="What the page calls you. You can leave it out."
        autoComplete="name"
        error={state.errors?.name}
        defaultValue={state.values?.name}
      />
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
        hint="12 characters or more. A short sentence works well."
        type="password"
        autoComplete="new-password"
        required
        error={state.errors?.password}
      />
      <button type="submit" className="btn btn-next wide" aria-disabled={isPending}>
        Create account
      </button>
    </form>
  );
}
