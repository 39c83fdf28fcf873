import { viewerOf } from "@/app/viewer";
import { ChecklistPage } from "@/components/checklist/checklist-page";
import { readChecklistQuery } from "@/components/checklist/checklist-query";
import { checklistMetadata } from "@/components/checklist/metadata";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = checklistMetadata;

/** The checklist of a visitor who asked for nothing in particular; with a query the twin answers. */
export default function SkillsPage() {
  const viewer = viewerOf(null, Date.parse(backEndPath.revised));
  return <ChecklistPage viewer={viewer} query={readChecklistQuery(backEndPath, {})} />;
}
