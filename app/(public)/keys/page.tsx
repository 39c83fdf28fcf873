import { viewerOf } from "@/app/viewer";
import { keysMetadata } from "@/components/keys/keys-metadata";
import { KeysPage } from "@/components/keys/keys-page";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = keysMetadata;

export default function Page() {
  return <KeysPage viewer={viewerOf(null, Date.parse(backEndPath.revised))} />;
}
