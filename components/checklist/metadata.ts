import type { Metadata } from "next";
import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";

export const checklistPage: PublicPage = {
  address: paths.skills,
  title: "Skills",
  description: "Every skill of the back-end path with its prerequisites and hours, to search, filter and check off.",
  about: { kind: "place" },
};

export const checklistMetadata: Metadata = pageMetadata(checklistPage);
