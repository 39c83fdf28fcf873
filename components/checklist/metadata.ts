import type { Metadata } from "next";
import { paths } from "@/lib/shared/urls";

export const checklistMetadata: Metadata = {
  title: "Skills",
  description: "Every skill of the back-end path with its prerequisites and hours, to search, filter and check off.",
  alternates: { canonical: paths.skills },
};
