import type { InputHTMLAttributes, ReactNode } from "react";

type Props = InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  label: ReactNode;
  hint?: string | undefined;
  /** What is wrong with the value, in words; nothing when it is right. */
  error?: string | undefined;
};

/** A labelled text field with its hint and error, told to screen readers too. */
export function Field({ id, label, hint, error, ...input }: Props) {
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field" data-invalid={error ? "" : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          <span>{error}</span>
        </span>
      )}
      <input
        {...input}
        className="input"
        id={id}
        name={input.name ?? id}
        aria-invalid={error ? true : undefined}
        aria-describedby={told || undefined}
      />
    </div>
  );
}
