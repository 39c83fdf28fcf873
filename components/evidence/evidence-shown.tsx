import { OUTSIDE_REL, readWebAddress } from "@/lib/shared/urls";

/** A piece of evidence as its writer sees it. */
export type EvidenceItem = Readonly<{
  id: string;
  criterion: string;
  link: string;
  note: string;
  isShown: boolean;
  /** When it was added, in words. */
  day: string;
}>;

type Props = { item: EvidenceItem; criteria: readonly Readonly<{ id: string; text: string }>[] };

/** Link, note, what it shows, and whether others see it. */
export function EvidenceShown({ item, criteria }: Props) {
  const place = criteria.findIndex(({ id }) => id === item.criterion);
  return (
    <div className="evidence">
      <OutsideLink address={item.link} />
      {item.note && (
        <p className="evidence-note" dir="auto">
          {item.note}
        </p>
      )}
      <p className="xs mut">
        {place === -1 ? "The skill as a whole" : `Criterion ${place + 1}`}, added {item.day},{" "}
        {item.isShown ? "shown on your public page" : "only you see it"}
      </p>
    </div>
  );
}

/** A link that somebody typed: its host comes first, so that one sees where it leads. */
export function OutsideLink({ address }: { address: string }) {
  const read = readWebAddress(address);
  if (!read) return null;
  return (
    <p>
      <a href={read.href} rel={OUTSIDE_REL}>
        <bdi>{read.shown}</bdi>
      </a>
    </p>
  );
}
