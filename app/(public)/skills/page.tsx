import { viewerOf } from "@/app/viewer";
import { ChecklistPage } from "@/components/checklist/checklist-page";
import { readChecklistQuery } from "@/components/checklist/checklist-query";
import { checklistMetadata, checklistPage } from "@/components/checklist/metadata";
import { placeThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = checklistMetadata;

/** The checklist of a visitor who asked for nothing in particular; with a query the twin answers. */
export default function SkillsPage() {
  const viewer = viewerOf(null, Date.parse(backEndPath.revised));
  return (
    <>
      <StructuredData things={placeThings(backEndPath, checklistPage)} />
      <ChecklistPage viewer={viewer} query={readChecklistQuery(backEndPath, {})} />
    </>
  );
}
