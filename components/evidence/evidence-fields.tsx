import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";

export type EvidenceValues = Readonly<{ id: string; criterion: string; link: string; note: string; isShown: boolean }>;

type Props = {
  send: (form: FormData) => void;
  isPending: boolean;
  skill: string;
  criteria: readonly Readonly<{ id: string; text: string }>[];
  errors: Readonly<Record<string, string>> | undefined;
  values: EvidenceValues;
  /** Whether it is kept already: then it can be erased. */
  isKept?: boolean;
};

const MOST_OF_CRITERION = 70;

/** The form of one piece of evidence: a link, a note, or both; what it shows; and whether others see it. */
export function EvidenceFields({ send, isPending, skill, criteria, errors, values, isKept = false }: Props) {
  const field = `evidence-${values.id}`;
  return (
    <form action={send} className="evidence-form" noValidate>
      <input type="hidden" name="skill" value={skill} />
      <input type="hidden" name="evidence" value={values.id} />
      <Field
        id={`${field}-link`}
        name="link"
        label="Link"
        type="url"
        inputMode="url"
        placeholder="https://"
        autoComplete="off"
        defaultValue={values.link}
        error={errors?.[`${field}-link`]}
      />
      <div className="field">
        <label htmlFor={`${field}-criterion`}>Shows</label>
        {/* Made anew for another choice: React resets a form after its action, and a select to what it began with. */}
        <select
          key={values.criterion}
          className="select"
          id={`${field}-criterion`}
          name="criterion"
          defaultValue={values.criterion}
        >
          <option value="">The skill as a whole</option>
          {criteria.map(({ id, text }, index) => (
            <option key={id} value={id}>
              {index + 1}: {text.length > MOST_OF_CRITERION ? `${text.slice(0, MOST_OF_CRITERION)}…` : text}
            </option>
          ))}
        </select>
      </div>
      <TextArea
        id={`${field}-note`}
        name="note"
        label="Note"
        rows={2}
        defaultValue={values.note}
        error={errors?.[`${field}-note`]}
      />
      <label className="choice">
        <input type="checkbox" name="shown" value="yes" defaultChecked={values.isShown} />
        <span>Show it on my public page</span>
      </label>
      <div className="btn-row">
        <button type="submit" className="btn btn-sm" name="do" value="save" aria-disabled={isPending}>
          {isKept ? "Save evidence" : "Add evidence"}
        </button>
        {isKept && (
          <button type="submit" className="btn-text" name="do" value="erase" aria-disabled={isPending}>
            Erase
          </button>
        )}
      </div>
    </form>
  );
}
