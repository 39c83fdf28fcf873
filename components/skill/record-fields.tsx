import { paths } from "@/lib/shared/urls";

type Props = {
  /** Names the form: what is sent twice from one form is recorded once. */
  formId: string;
  /** The public path of the page to come back to. */
  back: string;
};

/** The hidden fields of every form that records something (`paths.record`). */
export function RecordFields({ formId, back }: Props) {
  return (
    <>
      <input type="hidden" name="form" value={formId} />
      <input type="hidden" name="back" value={back} />
    </>
  );
}

/** What every form that records something has in common. Browsers must not bring back boxes from an earlier visit. */
export const RECORD_FORM = { action: paths.record, method: "post", autoComplete: "off" } as const;
