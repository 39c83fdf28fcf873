import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { keysMarkup } from "./keys-markup";
import { KeysSwitch } from "./keys-switch";

type Props = { viewer: Viewer; theme?: string | undefined };

/** Every key that the pages listen to, and where they are switched off. */
export function KeysPage({ viewer, theme = viewer.learner?.theme }: Props) {
  return (
    <Frame place="other" learner={viewer.learner} theme={theme} isLive>
      <main id="main" className="wrap keys-page">
        <h1>Keys</h1>
        <p className="lede keys-note">
          Everything works with Tab, Enter and Space. These single keys are quicker. They rest while you type in a
          field, and where a page needs no script to be read, such as the path as a visitor sees it.
        </p>
        {viewer.learner ? (
          <p className="keys-switch">
            They are {viewer.learner.hasKeys ? "on" : "off"} for your account.{" "}
            <a href={`${paths.settings}#keys`}>{viewer.learner.hasKeys ? "Switch them off" : "Switch them on"}</a>
          </p>
        ) : (
          <KeysSwitch />
        )}
        <Markup className="keys-tables" html={keysMarkup(2)} />
      </main>
    </Frame>
  );
}
