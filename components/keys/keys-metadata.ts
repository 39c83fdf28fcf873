import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";

export const keysPublicPage: PublicPage = {
  address: paths.keys,
  title: "Keys",
  description: "Every single-key shortcut: search, move, select, mark and undo without a mouse.",
  about: { kind: "place" },
};

export const keysMetadata = pageMetadata(keysPublicPage);
