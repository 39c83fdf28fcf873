import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewerOf } from "@/app/viewer";
import { guidePageMetadata } from "@/components/guide/guide-metadata";
import { GuidePage } from "@/components/guide/guide-page";
import { guideThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { backEndPath } from "@/lib/curriculum/back-end";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

/** Every page of the guide is a document that is made ahead. */
export function generateStaticParams(): { id: string }[] {
  return backEndPath.guide.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return guidePageMetadata(backEndPath, (await params).id);
}

export default async function Page({ params }: Props) {
  const page = backEndPath.guidePageById.get((await params).id);
  if (!page) notFound();
  return (
    <>
      <StructuredData things={guideThings(backEndPath, page)} />
      <GuidePage curriculum={backEndPath} viewer={viewerOf(null, Date.parse(backEndPath.revised))} page={page} />
    </>
  );
}
