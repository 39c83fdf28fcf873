import { notFound } from "next/navigation";
import { viewerOf } from "@/app/viewer";
import { milestoneMetadata } from "@/components/milestone/milestone-metadata";
import { MilestonePage } from "@/components/milestone/milestone-page";
import { milestoneThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { backEndPath } from "@/lib/curriculum/back-end";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return backEndPath.milestones.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  return milestoneMetadata(backEndPath, (await params).id);
}

/** A milestone for everybody, built ahead. */
export default async function Page({ params }: Props) {
  const milestone = backEndPath.milestoneById.get((await params).id) ?? notFound();
  const viewer = viewerOf(null, Date.parse(backEndPath.revised));
  return (
    <>
      <StructuredData things={milestoneThings(backEndPath, milestone)} />
      <MilestonePage curriculum={backEndPath} viewer={viewer} milestone={milestone} />
    </>
  );
}
