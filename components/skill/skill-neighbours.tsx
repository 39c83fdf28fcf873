import { backEndPath } from "@/lib/curriculum/back-end";
import type { Skill } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";

/** The skills before and after this one in its milestone. */
export function SkillNeighbours({ skill }: { skill: Skill }) {
  const position = backEndPath.skills.indexOf(skill);
  const inMilestone = (neighbour: Skill | undefined) =>
    neighbour?.milestone === skill.milestone ? neighbour : undefined;
  const previous = inMilestone(backEndPath.skills[position - 1]);
  const next = inMilestone(backEndPath.skills[position + 1]);
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label="In this milestone">
      {previous && (
        <a href={paths.skill(previous.id)} rel="prev">
          <span>Before it</span>
          <b>{previous.title}</b>
        </a>
      )}
      {next && (
        <a href={paths.skill(next.id)} rel="next">
          <span>After it</span>
          <b>{next.title}</b>
        </a>
      )}
    </nav>
  );
}
