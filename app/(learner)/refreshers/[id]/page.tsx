import type { Metadata } from "next";
import { MissingPage } from "@/app/missing-page";
import { viewerOf } from "@/app/viewer";
import { RefresherPage } from "@/components/refreshers/refresher-page";
import { requireLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { paths } from "@/lib/shared/urls";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const skill = backEndPath.skillById.get((await params).id);
  if (!skill) return { title: "Not found", description: "There is no page at this address." };
  return { title: `Refresher: ${skill.title}`, description: `Could you still do this today? ${skill.summary}` };
}

/** The self-check of one skill. */
export default async function Page({ params }: Props) {
  const skill = backEndPath.skillById.get((await params).id);
  if (!skill) return <MissingPage />;
  return <RefresherPage viewer={viewerOf(await requireLearner(paths.refresher(skill.id)))} skill={skill} />;
}
