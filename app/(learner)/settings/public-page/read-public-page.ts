// Reads the form of the public page. Everything in it may have been written by anybody.
import type { FormState } from "@/components/ui/form-state";
import { handleProblem, tidyHandle } from "@/lib/shared/handle";
import { type PublicPage, readShows } from "@/lib/shared/public-page";

/** More than this of what was typed is not given back: nobody typed it. */
const MOST_KEPT = 100;

type ReadPublicPage = Readonly<{
  page: PublicPage;
  /** The form as it was filled in, to be shown again. */
  values: Readonly<Record<string, string>>;
  /** Set when it can't be saved as it is. */
  refusal: FormState | null;
}>;

export function readPublicPage(form: FormData): ReadPublicPage {
  const typed = textOf(form, "handle");
  const shows = readShows(form.getAll("shows").filter((each) => typeof each === "string"));
  const page = {
    handle: tidyHandle(typed),
    isOn: form.get("on") === "yes",
    isListed: form.get("listed") === "yes",
    shows,
  };
  const values = {
    handle: typed,
    on: page.isOn ? "yes" : "",
    listed: page.isListed ? "yes" : "",
    shows: shows.join(" "),
  };
  const problem = handleProblem(page.handle);
  return { page, values, refusal: problem ? { errors: { handle: problem }, values } : null };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, MOST_KEPT).replaceAll("\0", "").toWellFormed() : "";
}
