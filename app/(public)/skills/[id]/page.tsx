import type { Metadata } from "next";
import { viewerOf } from "@/app/viewer";
import { skillMetadata } from "@/components/skill/skill-metadata";
import { SkillPage } from "@/components/skill/skill-page";
import { backEndPath } from "@/lib/curriculum/back-end";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

/** Every skill of the path is a document that is made ahead. */
export function generateStaticParams(): { id: string }[] {
  return backEndPath.skills.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return skillMetadata(backEndPath, (await params).id);
}

export default async function PublicSkillPage({ params }: Props) {
  return <SkillPage viewer={viewerOf(null, Date.parse(backEndPath.revised))} id={(await params).id} />;
}
