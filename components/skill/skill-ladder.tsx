import { backEndPath } from "@/lib/curriculum/back-end";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { Rung, type RungLook } from "../ui/rung";
import type { Viewer } from "../viewer";
import { type LadderNeed, type LadderOpening, ladderNeighbours } from "./ladder-neighbours";
import type { SkillParts } from "./skill-parts";

// More than these would make the figure taller than the screen.
const MOST_SHOWN = 6;

/**
 * What the skill rests on and what rests on it: two lists with this skill between them. Figures climb, so that what
 * it opens stands above it. The style sheet draws the lines.
 */
export function SkillLadder({ viewer, skill }: SkillParts) {
  const { needs, opens, above } = ladderNeighbours(backEndPath, viewer, skill);
  const shown = opens.length > MOST_SHOWN + 1 ? opens.slice(0, MOST_SHOWN) : opens;
  const rest = opens.slice(shown.length);
  return (
    <section aria-labelledby="on-the-ladder">
      <div className="section-head">
        <h2 id="on-the-ladder">On the ladder</h2>
        <a className="end" href={paths.mapOf(skill.id)}>
          Full map
        </a>
      </div>
      <div className="graph">
        <h3>{opens.length > 0 ? "Opens" : "Opens nothing further"}</h3>
        {rest.length > 0 && (
          <details className="graph-more">
            <summary>{rest.length} more</summary>
            <Openings openings={rest} viewer={viewer} />
          </details>
        )}
        {shown.length > 0 && <Openings openings={shown} viewer={viewer} />}
        <p className="graph-self">{skill.title}</p>
        <h3>{needs.length > 0 ? "Needs" : "Needs nothing first"}</h3>
        {needs.length > 0 && (
          <ul className="graph-needs">
            {needs.map((need) => (
              <NeedRow key={need.id} need={need} viewer={viewer} />
            ))}
          </ul>
        )}
      </div>
      {opens.length > 0 && (
        <p className="xs mut">
          Solid: yours as soon as this is done. Dashed: also waits for something else. {count(above, "skill")} in all{" "}
          {above === 1 ? "lies" : "lie"} above this one.
        </p>
      )}
    </section>
  );
}

function Openings({ openings, viewer }: { openings: readonly LadderOpening[]; viewer: Viewer }) {
  return (
    <ul className="graph-opens">
      {openings.map(({ id, title, look, alsoAfter }) => (
        <li key={id} {...skillHooks(viewer, id)} data-look={look} data-waits={alsoAfter ? "" : undefined}>
          <Glyph look={look} />
          <a href={paths.skill(id)}>{title}</a>
          {alsoAfter && <small>{alsoAfter}</small>}
        </li>
      ))}
    </ul>
  );
}

function NeedRow({ need: { kind, id, title, href, look, isSettled }, viewer }: { need: LadderNeed; viewer: Viewer }) {
  const hooks = kind === "skill" ? skillHooks(viewer, id) : { "data-group": id };
  return (
    <li {...hooks} data-look={look} data-waits={isSettled ? undefined : ""}>
      <Glyph look={look} />
      <a href={href}>{title}</a>
    </li>
  );
}

/** By these a tick on this page finds the neighbours it changes. */
function skillHooks(viewer: Viewer, id: string) {
  const standing = viewer.standing.skills.get(id);
  return { "data-skill": id, "data-state": standing?.state, "data-ready": standing?.isReady };
}

function Glyph({ look }: { look: RungLook }) {
  return (
    <span className="rung-solo" data-part="glyph">
      <Rung look={look} />
    </span>
  );
}
