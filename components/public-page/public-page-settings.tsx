import { type PublicPage, SHOWABLE } from "@/lib/shared/public-page";
import { paths } from "@/lib/shared/urls";
import type { FormAction } from "../ui/form-state";
import { PublicPageForm } from "./public-page-form";
import { ShareKit } from "./share-kit";

type Props = {
  action: FormAction;
  /** Null until the learner chose a handle. */
  page: PublicPage | null;
  /** The origin under which people reach the app. */
  origin: string;
};

/** Whether others can see a learner's ladder, at which address, and what of it. */
export function PublicPageSettings({ action, page, origin }: Props) {
  const saved = page ?? { handle: "", isOn: false, isListed: false, shows: SHOWABLE };
  return (
    <main id="main" className="wrap public-page">
      <div className="page-head">
        <h1>Public page</h1>
        <p>
          {page?.isOn ? (
            <>
              On: everybody can read it at <a href={paths.sharedPage(page.handle)}>{address(origin, page.handle)}</a>
            </>
          ) : (
            "Off: nobody but you sees your ladder."
          )}
        </p>
        {page && (
          <p>
            <a href={paths.publicPagePreview}>Preview it as others {page.isOn ? "see" : "would see"} it</a>
          </p>
        )}
      </div>
      <div className="set-main">
        <PublicPageForm action={action} saved={saved} before={address(origin, "")} />
        <p className="sm mut">
          After a change the old address leads to the new one for 90 days. Then somebody else may take it.
        </p>
      </div>
      {page?.isOn && <ShareKit handle={page.handle} origin={origin} />}
    </main>
  );
}

/** "rungs.example/u/noor". */
function address(origin: string, handle: string): string {
  return `${new URL(origin).host}${paths.sharedPage(handle)}`;
}
