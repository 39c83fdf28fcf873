import { notFound } from "next/navigation";
import { viewerOf } from "@/app/viewer";
import { stageThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { stageMetadata } from "@/components/stage/stage-metadata";
import { StagePage } from "@/components/stage/stage-page";
import { backEndPath } from "@/lib/curriculum/back-end";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return backEndPath.stages.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  return stageMetadata(backEndPath, (await params).id);
}

/** A stage for everybody, built ahead. */
export default async function Page({ params }: Props) {
  const stage = backEndPath.stageById.get((await params).id) ?? notFound();
  return (
    <>
      <StructuredData things={stageThings(backEndPath, stage)} />
      <StagePage curriculum={backEndPath} viewer={viewerOf(null, Date.parse(backEndPath.revised))} stage={stage} />
    </>
  );
}
