/**
 * What is measured, against what it is held, and whose eyes it is seen with. `least` is the wanted ratio to the bare
 * route handler of Next; without one the figure is only reported.
 *
 * @type {readonly {name: string, path: string, as: "visitor" | "learner" | "writers", least?: number, holds: string}[]}
 */
export const targets = [
  { name: "path page", path: "/", as: "visitor", least: 0.9, holds: 'data-stage="' },
  { name: "Today, signed in", path: "/today", as: "learner", least: 0.15, holds: 'data-next-skill="' },
  { name: "checklist as it opens", path: "/skills", as: "learner", least: 0.08, holds: 'data-skill="' },
  { name: "checklist, every row", path: "/skills?open=all", as: "learner", holds: 'data-skill="' },
  { name: "plan, signed in", path: "/plan", as: "learner", holds: 'class="plan-sum"' },
  { name: "a question of a placement", path: "/placement?a=command-line.y", as: "visitor", holds: 'class="answers"' },
  { name: "one check-off", path: "/api/v1/me/events", as: "writers", least: 0.35, holds: '"recorded":["' },
];

/**
 * The kinds of pages whose script is weighed.
 *
 * @param {{skill: string, milestone: string, stage: string}} ids of the path that is shown
 * @returns {{path: string, as: "visitor" | "learner"}[]}
 */
export function pageKinds({ skill, milestone, stage }) {
  const open = [
    "/",
    "/skills",
    "/map",
    `/skills/${skill}`,
    `/milestones/${milestone}`,
    `/stages/${stage}`,
    "/placement",
  ];
  return [
    ...[...open, "/sign-in", "/placement?a=-", "/directions"].map((path) => ({ path, as: "visitor" })),
    ...[...open, "/today", "/plan", "/directions", "/refreshers", "/history", "/settings"].map((path) => ({
      path,
      as: "learner",
    })),
  ];
}
