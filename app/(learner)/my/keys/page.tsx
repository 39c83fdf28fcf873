import { viewerOf } from "@/app/viewer";
import { keysMetadata } from "@/components/keys/keys-metadata";
import { KeysPage } from "@/components/keys/keys-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { themeOfVisitor } from "@/lib/auth/theme";

export const metadata = keysMetadata;

/** The same with what the account has chosen. */
export default async function Page() {
  const learner = await currentLearner();
  const theme = learner?.settings.theme ?? (await themeOfVisitor());
  return <KeysPage viewer={viewerOf(learner)} theme={theme} />;
}
