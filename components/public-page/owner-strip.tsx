import { paths } from "@/lib/shared/urls";

type Props = {
  /** Whether others can see the page already, or would see it if it were on. */
  isOn: boolean;
  /** Turns the page off; absent where it is off. */
  stop?: () => Promise<void>;
};

/** What the owner of a public page finds above it, and nobody else. */
export function OwnerStrip({ isOn, stop }: Props) {
  return (
    <aside className="owner-strip" aria-label="For you only">
      <div className="wrap sm">
        <p>
          <b>{isOn ? "This is what others see." : "This is what others would see. The page is off."}</b> Skipped skills,
          hours, plans and what is due stay private.
        </p>
        <a href={paths.publicPage}>Choose what is shown</a>
        {stop && (
          <form action={stop}>
            <button type="submit" className="btn btn-sm">
              Stop sharing
            </button>
          </form>
        )}
      </div>
    </aside>
  );
}
