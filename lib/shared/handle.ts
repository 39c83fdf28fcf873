// The name under which a public page stands: /u/<handle>.

const SHORTEST = 3;
const LONGEST = 30;

/** Names of pages of ours, of today or likely, and names that would seem to speak for us. */
const RESERVED = new Set(
  [
    "about access account accounts activity admin administrator all analytics anonymous api app apps archive assets",
    "auth avatar badge badges billing blog board bot bots calendar card cards careers categories change changelog",
    "checklist cms comments community compare config connect contact contribute cookies copyright curriculum",
    "dashboard data delete demo deleted dev developer developers direction directions discuss docs documentation",
    "download downloads edit editor email embed error errors everyone evidence example explore export faq favicon feed",
    "feedback file files find follow forecast forgot forum goal goals group groups guest guide guides handle health",
    "help history home host hostmaster icon icons image images import index info install invite issues jobs join json",
    "keys ladder learn learner learners legal library license list live localhost log login logo logout mail map map-chosen me",
    "member members mentor mentors message messages metrics milestone milestones mod moderator my name new news next",
    "noreply no-reply nobody none notes notifications null oauth official offline oidc open operator org owner page",
    "pages panel password path paths people photo pictures ping placement plan plans policy post postmaster posts",
    "preview pricing print privacy private problem problems profile profiles progress proof public query questions read",
    "record refresher refreshers register report reports reset resource resources review reviews robots root rss rung",
    "rungs sample script scripts search secret security server service session sessions settings setup share shared",
    "sign-in sign-out sign-up signin signout signup site sitemap skill skills source stage stages start stats status",
    "staff static statistics stop style styles subscribe sudo suggestion superuser support sync sysadmin system tags",
    "team teams terms test tests theme time today token tokens tools track tracks trash undefined undo unknown update",
    "upload user username users verify visitor weblog webhook webhooks webmaster welcome wiki www you",
  ].flatMap((line) => line.split(" ")),
);

/** What was typed as a handle, the way handles are kept: without spaces around it, in lower case. */
export function tidyHandle(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Whether a text has the form of a handle, whoever may have it. */
export function isHandle(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** What is wrong with a tidied handle, in words; null when it can be asked for. */
export function handleProblem(handle: string): string | null {
  if (handle === "") return "Choose a handle: it is the end of your page’s address.";
  if (/[^a-z0-9-]/.test(handle)) return "Letters a to z, figures and hyphens only.";
  if (handle.length < SHORTEST) {
    const more = SHORTEST - handle.length;
    return `${handle.length} ${handle.length === 1 ? "character" : "characters"} so far: add ${more} more.`;
  }
  if (handle.length > LONGEST) return `It has ${handle.length} characters; ${LONGEST} fit.`;
  if (!isHandle(handle))
    return "A hyphen stands between two other characters: not first, not last, not twice in a row.";
  return RESERVED.has(handle) ? `“${handle}” is kept for pages of this site. Try another one.` : null;
}
