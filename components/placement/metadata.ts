import type { Metadata } from "next";
import { paths } from "@/lib/shared/urls";

const title = "Find your rung";
const description = "At most 25 questions say where you stand on the way to back-end developer. No account needed.";

export const placementMetadata: Metadata = {
  title,
  description,
  alternates: { canonical: paths.placement },
  openGraph: { title, description, url: paths.placement, siteName: "Rungs", type: "website" },
};

export const reviewMetadata: Metadata = {
  title: "Your placement",
  description: "What follows from your answers, to be corrected and taken over.",
  robots: { index: false },
};
