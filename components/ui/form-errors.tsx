"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { SIGNED_OUT } from "@/lib/shared/signed-out";

type Props = {
  /** One sentence for the whole form. */
  message?: string | undefined;
  /** Field ids and what is wrong with each. */
  errors?: Readonly<Record<string, string>> | undefined;
  /** Where to sign in again when the session has ended. */
  signInHref?: string;
  children?: ReactNode;
};

/** What a form was refused for. Takes the focus when it appears, so that nobody has to look for it. */
export function FormErrors({ message, errors = {}, signInHref, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.entries(errors);
  const isShown = Boolean(message) || fields.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer of the server moves the focus again
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, message, errors]);
  if (!isShown) return null;
  return (
    <div className="form-errors" role="alert" tabIndex={-1} ref={box}>
      <h2>
        {fields.length === 0
          ? "That did not work"
          : fields.length === 1
            ? "One thing to fix"
            : `${fields.length} things to fix`}
      </h2>
      {message && <p>{message}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map(([field, text]) => (
            <li key={field}>
              <a href={`#${field}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {message === SIGNED_OUT && signInHref && (
        <p>
          <a href={signInHref}>Sign in</a>
        </p>
      )}
      {children}
    </div>
  );
}
