import { viewerOf } from "@/app/viewer";
import { Frame } from "@/components/frame/frame";
import { NotFoundPage } from "@/components/ui/not-found-page";
import { currentLearner } from "@/lib/auth/current-learner";

export default async function NotFound() {
  return (
    <Frame place="other" learner={viewerOf(await currentLearner()).learner}>
      <NotFoundPage />
    </Frame>
  );
}
