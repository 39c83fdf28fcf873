// What a finding is called and where it leads, the same on the page of results and below the search field.
import type { Curriculum, Resource } from "@/lib/curriculum/curriculum";
import type { Finding } from "@/lib/learning/find/find";
import type { FindKind, FindTarget } from "@/lib/learning/find/find-documents";
import { type Html, html } from "@/lib/shared/html";
import { capitalised } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { marked } from "./marked";

export const KIND_TITLES: Readonly<Record<FindKind, string>> = {
  skill: "Skills",
  milestone: "Milestones",
  stage: "Stages",
  guide: "Guide",
  resource: "Resources",
};

/** Where a finding leads on this site; a resource, to the skill that names it. */
export function pathOfTarget(curriculum: Curriculum, target: FindTarget): string {
  switch (target.kind) {
    case "skill":
      return paths.skill(target.id);
    case "group":
      return paths.group(curriculum.groupById.get(target.id)?.milestone ?? "", target.id);
    case "milestone":
      return paths.milestone(target.id);
    case "stage":
      return paths.stage(target.id);
    case "guide":
      return paths.guidePage(target.id);
    case "resource":
      return `${paths.skill(target.skill)}#resources`;
  }
}

/** The resource of a finding. */
export function resourceOf(curriculum: Curriculum, target: FindTarget): Resource | undefined {
  if (target.kind !== "resource") return undefined;
  return curriculum.skillById.get(target.skill)?.resources.find(({ id }) => id === target.id);
}

/** What a finding is a part of, in a few words: "Databases, Junior". */
export function placeOfTarget(curriculum: Curriculum, target: FindTarget): string {
  const stageTitle = (id: string | undefined) => curriculum.stageById.get(id ?? "")?.title ?? "";
  switch (target.kind) {
    case "skill": {
      const skill = curriculum.skillById.get(target.id);
      return `${curriculum.areaById.get(skill?.area ?? "")?.title}, ${stageTitle(skill?.stage)}`;
    }
    case "group": {
      const group = curriculum.groupById.get(target.id);
      return `One of ${group?.members.length}, ${stageTitle(group?.stage)}`;
    }
    case "milestone":
      return `Milestone, ${stageTitle(curriculum.milestoneById.get(target.id)?.stage)}`;
    case "stage":
      return "Stage";
    case "guide":
      return "Guide";
    case "resource":
      return `For ${curriculum.skillById.get(target.skill)?.title}`;
  }
}

/** Why something was found, where its title does not say so; with the matched words marked. */
export function whyWords({ target, why, matched }: Finding): Html | null {
  if (why === null) return null;
  const text = marked(why.text, matched);
  switch (why.field) {
    case "alias":
      return html`Also searched as “${text}”`;
    case "former":
      return html`Was called “${text}”`;
    case "criterion":
      return target.kind === "stage"
        ? text
        : html`You can ${marked(`${why.text.charAt(0).toLowerCase()}${why.text.slice(1)}`, matched)}`;
    case "part":
      return partWords(target.kind, text);
    default:
      return target.kind === "resource" ? html`By ${text}` : marked(capitalised(why.text), matched);
  }
}

function partWords(kind: FindTarget["kind"], text: Html): Html {
  if (kind === "resource") return html`For ${text}`;
  if (kind === "group") return html`One of them: ${text}`;
  return kind === "guide" ? html`In it: ${text}` : html`Part of ${text}`;
}
