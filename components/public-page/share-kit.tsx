import { html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { Markup } from "../ui/markup";
import { CopyButton } from "./copy-button";

type Props = { handle: string; origin: string };

/** The address, the card and the badge of a page that is on, to be taken elsewhere. */
export function ShareKit({ handle, origin }: Props) {
  const address = origin + paths.sharedPage(handle);
  const badge = origin + paths.sharedBadge(handle);
  const markdown = `[![My rungs on the back-end developer path](${badge})](${address})`;
  return (
    <section className="share-kit" id="kit" aria-labelledby="kit-title">
      <div className="section-head">
        <h2 id="kit-title">Take it with you</h2>
        <span className="end">Right within some minutes of a change</span>
      </div>
      <div className="kit-cols">
        <div>
          <KitField id="public-link" label="Public link" value={address} what="the public link" />
          <h3>README badge</h3>
          <Markup as="p" className="badges" html={badges(handle)} />
          <KitField id="markdown" label="Markdown" value={markdown} what="the Markdown of the badge" isLong />
          <p className="sm mut">
            It follows the reader’s light or dark look; add <code>?theme=light</code> or <code>?theme=dark</code> for
            one of them.
          </p>
        </div>
        <figure>
          <Markup html={card(handle)} />
          <figcaption className="sm mut">
            Card for links, 1200 × 630. <a href={`${paths.sharedCard(handle)}?theme=light`}>Light</a>,{" "}
            <a href={`${paths.sharedCard(handle)}?theme=dark`}>dark</a>,{" "}
            <a href={paths.sharedCard(handle, "png")}>PNG</a>
          </figcaption>
        </figure>
      </div>
      <p className="sm mut kit-note">
        When you turn the page off, it is gone at once; copies of card and badge that other sites keep may stay for some
        minutes, and longer where these sites choose so.
      </p>
    </section>
  );
}

type FieldProps = { id: string; label: string; value: string; what: string; isLong?: boolean };

function KitField({ id, label, value, what, isLong }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea className="textarea mono" id={id} rows={3} readOnly value={value} />
      ) : (
        <input className="input mono" id={id} readOnly value={value} />
      )}
      <CopyButton of={id} what={what} />
    </div>
  );
}

// The pictures as they are: nothing about them is to be optimised.
function badges(handle: string): string {
  const source = paths.sharedBadge(handle);
  return html`<img src="${source}?theme=light" height="20" alt="Your badge, light"> <img src="${source}?theme=dark" height="20" alt="Your badge, dark">`
    .html;
}

function card(handle: string): string {
  return html`<img src="${paths.sharedCard(handle)}" width="592" height="311" alt="Your card, with the words and figures of your page">`
    .html;
}
