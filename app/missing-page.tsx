import { Frame } from "@/components/frame/frame";
import { NotFoundPage } from "@/components/ui/not-found-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { requestContext } from "@/lib/server/request-context";
import { viewerOf } from "./viewer";

/**
 * What somebody signed in finds at an address that leads nowhere. Next's own `notFound()` sends an empty page that
 * only scripts fill; this one is complete, and the server in front gives it its status.
 */
export async function MissingPage() {
  requestContext().status = 404;
  return (
    <Frame place="other" learner={viewerOf(await currentLearner()).learner}>
      <NotFoundPage />
    </Frame>
  );
}
