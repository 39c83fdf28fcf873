import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewerOf } from "@/app/viewer";
import { skillThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
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
  const skill = backEndPath.skillById.get((await params).id) ?? notFound();
  return (
    <>
      <StructuredData things={skillThings(backEndPath, skill)} />
      <SkillPage viewer={viewerOf(null, Date.parse(backEndPath.revised))} id={skill.id} />
    </>
  );
}
