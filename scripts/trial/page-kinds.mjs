/**
 * Every kind of page once, as a visitor and as a learner come to see it.
 *
 * @param {{skill: string, milestone: string, stage: string, handle: string}} ids of the path that is shown, and of
 *   somebody whose page is public
 * @returns {{path: string, as: "visitor" | "learner"}[]}
 */
export function pageKinds({ skill, milestone, stage, handle }) {
  const shared = [
    "/",
    "/skills",
    `/skills/${skill}`,
    `/milestones/${milestone}`,
    `/stages/${stage}`,
    "/directions",
    "/map",
    `/map?focus=${skill}`,
    "/guide",
    "/guide/tools-of-the-trade",
    "/search?q=transactions",
    "/keys",
    `/u/${handle}`,
    "/placement",
    "/placement?a=-",
    "/placement/review?a=-",
  ];
  const forVisitors = ["/sign-in", "/sign-up", "/offline"];
  const forLearners = [
    ...["/today", "/plan", "/refreshers", `/refreshers/${skill}`],
    ...["/progress", "/history", "/settings", "/settings/public-page", "/settings/public-page/preview", "/welcome"],
  ];
  return [
    ...[...shared, ...forVisitors].map((path) => ({ path, as: "visitor" })),
    ...[...shared, ...forLearners].map((path) => ({ path, as: "learner" })),
  ];
}
