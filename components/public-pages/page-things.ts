// What each kind of public page is to search engines. Nothing is claimed that the page does not show.
import type { Curriculum, GuidePage, Milestone, Skill, Stage } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { guideIndexPublicPage, guidePublicPage } from "../guide/guide-metadata";
import { plainText } from "../guide/markdown";
import { milestonePublicPage } from "../milestone/milestone-metadata";
import { skillPublicPage } from "../skill/skill-metadata";
import { stagePublicPage } from "../stage/stage-metadata";
import type { PublicPage } from "./public-page";
import type { Thing } from "./structured-data";
import { breadcrumbs, courseOf, itemList, pageThing, partOfCourse } from "./things";

/** The path: a course, and its stages in order. */
export function pathThings(curriculum: Curriculum, hours: number): readonly Thing[] {
  const stages = curriculum.stages.map(({ id, title }) => [title, paths.stage(id)] as const);
  return [{ ...courseOf(curriculum), timeRequired: `PT${hours}H` }, itemList("Stages", stages)];
}

/** A stage: what is learned in it, and its milestones. */
export function stageThings(curriculum: Curriculum, stage: Stage): readonly Thing[] {
  const milestones = curriculum.milestonesOf.get(stage.id) ?? [];
  return [
    {
      ...pageThing("LearningResource", curriculum, stagePublicPage(curriculum, stage)),
      learningResourceType: "Stage of a learning path",
      isPartOf: partOfCourse(),
    },
    itemList(
      "Milestones",
      milestones.map(({ id, title }) => [title, paths.milestone(id)]),
    ),
    breadcrumbs(["The path", paths.path], [stage.title, paths.stage(stage.id)]),
  ];
}

/** A milestone: what is learned in it, and where it stands. */
export function milestoneThings(curriculum: Curriculum, milestone: Milestone): readonly Thing[] {
  const { id, title, stage } = milestone;
  return [
    {
      ...pageThing("LearningResource", curriculum, milestonePublicPage(curriculum, milestone)),
      learningResourceType: "Milestone of a learning path",
      educationalLevel: curriculum.stageById.get(stage)?.title,
      assesses: milestone.proof,
      isPartOf: partOfCourse(),
    },
    breadcrumbs(["The path", paths.path], crumbOfStage(curriculum, stage), [title, paths.milestone(id)]),
  ];
}

/** A skill: what one can do with it, how long it likely takes, and where it stands. */
export function skillThings(curriculum: Curriculum, skill: Skill): readonly Thing[] {
  const { id, title, stage, milestone, hours, criteria } = skill;
  return [
    {
      ...pageThing("LearningResource", curriculum, skillPublicPage(skill)),
      learningResourceType: "Skill of a learning path",
      educationalLevel: curriculum.stageById.get(stage)?.title,
      teaches: criteria.map(({ text }) => text),
      timeRequired: `PT${hours[1]}H`,
      isPartOf: partOfCourse(),
    },
    breadcrumbs(
      crumbOfStage(curriculum, stage),
      [curriculum.milestoneById.get(milestone)?.title ?? "", paths.milestone(milestone)],
      [title, paths.skill(id)],
    ),
  ];
}

/** The contents of the guide. */
export function guideIndexThings(curriculum: Curriculum): readonly Thing[] {
  const pages = curriculum.guide.map(({ id, title }) => [title, paths.guidePage(id)] as const);
  const page = guideIndexPublicPage(curriculum);
  return [pageThing("CollectionPage", curriculum, page), itemList(page.title, pages)];
}

/** An article with its sources; where it is made of questions, those as well. */
export function guideThings(curriculum: Curriculum, page: GuidePage): readonly Thing[] {
  const questions = page.sections.flatMap((section) => section.questions ?? []);
  const isAllQuestions = page.sections.every((section) => section.questions !== undefined);
  return [
    {
      ...pageThing("Article", curriculum, guidePublicPage(page)),
      headline: page.title,
      author: { "@type": "Organization", name: "Rungs" },
      citation: page.sources.map(({ title, publisher, url, date }) => ({
        "@type": "CreativeWork",
        name: title,
        publisher: { "@type": "Organization", name: publisher },
        ...(url && { url }),
        ...(date && { datePublished: date }),
      })),
    },
    ...(isAllQuestions
      ? [
          {
            "@type": "FAQPage",
            mainEntity: questions.map(({ question, answer }) => ({
              "@type": "Question",
              name: question,
              acceptedAnswer: { "@type": "Answer", text: plainText(answer) },
            })),
          },
        ]
      : []),
    breadcrumbs(["The guide", paths.guide], [page.title, paths.guidePage(page.id)]),
  ];
}

/** A page that is a place to work in: the checklist, the comparison, the placement. */
export function placeThings(curriculum: Curriculum, page: PublicPage): readonly Thing[] {
  return [{ ...pageThing("WebPage", curriculum, page), isPartOf: partOfCourse() }];
}

function crumbOfStage({ stageById }: Curriculum, stage: string): readonly [string, string] {
  return [stageById.get(stage)?.title ?? "", paths.stage(stage)];
}
