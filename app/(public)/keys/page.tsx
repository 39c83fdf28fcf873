import { viewerOf } from "@/app/viewer";
import { keysMetadata, keysPublicPage } from "@/components/keys/keys-metadata";
import { KeysPage } from "@/components/keys/keys-page";
import { placeThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = keysMetadata;

export default function Page() {
  return (
    <>
      <StructuredData things={placeThings(backEndPath, keysPublicPage)} />
      <KeysPage viewer={viewerOf(null, Date.parse(backEndPath.revised))} />
    </>
  );
}
