// Which pages of the guide speak of a part of the path.
import type { Curriculum, GuidePage, Milestone, SkillId, Stage } from "@/lib/curriculum/curriculum";
import { skillsOf } from "@/lib/curriculum/skills-of";

/** More would be a second table of contents. */
const MOST = 3;

/** The pages that name a skill; those that name few others come first. */
export function pagesAboutSkill({ guide }: Curriculum, id: SkillId): readonly GuidePage[] {
  const pages = guide.filter(({ skills }) => skills.includes(id));
  return pages.sort((one, other) => one.skills.length - other.skills.length).slice(0, MOST);
}

/** The pages that name most of a milestone's skills, at least two of them. */
export function pagesAboutMilestone(curriculum: Curriculum, milestone: Milestone): readonly GuidePage[] {
  return pagesNamingMost(curriculum, skillsOf(curriculum, milestone)).slice(0, MOST);
}

/** The pages that speak of a stage as such, then those that name most of its skills. */
export function pagesAboutStage(curriculum: Curriculum, { id }: Stage): readonly GuidePage[] {
  const asSuch = curriculum.guide.filter(({ stages }) => stages.includes(id));
  const skills = (curriculum.milestonesOf.get(id) ?? []).flatMap((milestone) => skillsOf(curriculum, milestone));
  return [...new Set([...asSuch, ...pagesNamingMost(curriculum, skills)])].slice(0, Math.max(MOST, asSuch.length));
}

function pagesNamingMost({ guide }: Curriculum, skills: readonly SkillId[]): readonly GuidePage[] {
  const wanted = new Set(skills);
  const shareOf = (page: GuidePage) => page.skills.filter((id) => wanted.has(id)).length;
  return guide.filter((page) => shareOf(page) >= 2).sort((one, other) => shareOf(other) - shareOf(one));
}
