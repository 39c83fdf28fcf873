import type { Metadata } from "next";
import { paths } from "@/lib/shared/urls";

export const searchMetadata: Metadata = {
  title: "Search",
  description:
    "Find skills, milestones, stages and resources of the back-end path by title, by what you can do, or by other names.",
  alternates: { canonical: paths.search },
  // Results are for whoever asked; what they lead to is found by itself.
  robots: { index: false, follow: true },
};
