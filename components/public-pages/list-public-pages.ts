import type { Curriculum } from "@/lib/curriculum/curriculum";
import { checklistPage } from "../checklist/metadata";
import { directionsPublicPage } from "../directions/directions-metadata";
import { guideIndexPublicPage, guidePublicPage } from "../guide/guide-metadata";
import { keysPublicPage } from "../keys/keys-metadata";
import { mapPublicPage } from "../map/map-metadata";
import { milestonePublicPage } from "../milestone/milestone-metadata";
import { pathPublicPage } from "../path/path-metadata";
import { placementPublicPage } from "../placement/metadata";
import { skillPublicPage } from "../skill/skill-metadata";
import { stagePublicPage } from "../stage/stage-metadata";
import type { PublicPage } from "./public-page";

/**
 * Every page that everybody can read and that should be found: the site map, the pictures and the tests go by it. A new
 * public page is added here.
 */
export function listPublicPages(curriculum: Curriculum): readonly PublicPage[] {
  return [
    pathPublicPage(curriculum),
    checklistPage,
    directionsPublicPage(curriculum),
    mapPublicPage(curriculum),
    placementPublicPage,
    keysPublicPage,
    guideIndexPublicPage(curriculum),
    ...curriculum.guide.map(guidePublicPage),
    ...curriculum.stages.map((stage) => stagePublicPage(curriculum, stage)),
    ...curriculum.milestones.map((milestone) => milestonePublicPage(curriculum, milestone)),
    ...curriculum.skills.map(skillPublicPage),
  ];
}
