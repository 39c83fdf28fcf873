type Props = {
  id: string;
  name: string;
  label: string;
  rows: number;
  defaultValue: string | undefined;
  /** What is wrong with the text, in words; nothing when it is right. */
  error: string | undefined;
};

/** A labelled field for some lines of text, with its error, told to screen readers too. */
export function TextArea({ id, name, label, rows, defaultValue, error }: Props) {
  return (
    <div className="field wide" data-invalid={error ? "" : undefined}>
      <label htmlFor={id}>{label}</label>
      {error && (
        <span className="field-error" id={`${id}-error`}>
          <span>{error}</span>
        </span>
      )}
      <textarea
        className="textarea"
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </div>
  );
}
