// What stands in the place of the next skill when there is none, and the one thing to do about it.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { formatDay } from "@/lib/shared/dates";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { recordForm } from "./record-form";

/** Why nothing is suggested. `formId` names the page's forms. */
export function nothingNext(curriculum: Curriculum, viewer: Viewer, formId: string): Html {
  switch (viewer.suggestions.reason) {
    case "goal-reached":
      return goalReached(viewer);
    case "all-snoozed":
      return allSnoozed(curriculum, viewer, formId);
    default:
      return nothingReady(viewer);
  }
}

function goalReached({ standing: { way } }: Viewer): Html {
  const stage = way.stages.at(-1)?.title ?? "The end of the path";
  return still(
    `${stage}: reached`,
    html`<p>Every milestone on the way is reached, ${way.settled} of ${way.total} skills. The ladder goes on: choose the stage or the specialization you head for now.</p><p class="btn-row"><a class="btn btn-next" href="${paths.settings}#goal">Choose the next goal</a><a href="${paths.path}">Read the path</a></p>`,
  );
}

function nothingReady({ suggestions: { inHand } }: Viewer): Html {
  const text =
    inHand.length > 0
      ? "Everything on your way that is ready is in your hands already. Finish one of these, and what it opens comes next."
      : "Nothing on your way is ready. The checklist shows what each skill waits for.";
  return still(
    inHand.length > 0 ? "Finish what you have begun" : "Nothing is ready",
    html`<p>${text}</p><p class="btn-row"><a href="${paths.skills}">Open the checklist</a></p>`,
  );
}

function allSnoozed(curriculum: Curriculum, viewer: Viewer, formId: string): Html {
  const day = (at: number | null | undefined) => (at ? formatDay(at, viewer.timeZone) : "soon");
  const rows = curriculum.skills
    .filter(({ id }) => {
      const standing = viewer.standing.skills.get(id);
      return standing?.isSnoozed && standing.look === "ready";
    })
    .map(
      ({ id, title }) =>
        html`<li><span class="rung-solo">${raw(rungMarkup("ready"))}</span><div><a href="${paths.skill(id)}">${title}</a><small>Back on ${day(viewer.progress.skills.get(id)?.snoozedUntil)}. <button type="submit" name="do" value="wake:${id}" class="btn-text">Bring back now<span class="vh">: ${title}</span></button></small></div></li>`,
    );
  return still(
    "Everything ready is set aside",
    html`<p>You said “Not now” to all that could be next. The first of it comes back on ${day(viewer.suggestions.snoozedUntil)}.</p>${recordForm({ formId, back: paths.today }, html`<ul class="pick">${rows}</ul>`)}`,
  );
}

/** A rung of the page's ladder without a skill on it. */
function still(title: string, content: Html): Html {
  return html`<section class="climb-row still" aria-labelledby="next-skill"><h1 id="next-skill">${title}</h1>${content}</section>`;
}
