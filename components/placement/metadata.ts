import type { Metadata } from "next";
import { paths } from "@/lib/shared/urls";
import { type PublicPage, pageMetadata } from "../public-pages/public-page";

export const placementPublicPage: PublicPage = {
  address: paths.placement,
  title: "Find your rung",
  description: "At most 25 questions say where you stand on the way to back-end developer. No account needed.",
  about: { kind: "place" },
};

export const placementMetadata: Metadata = pageMetadata(placementPublicPage);

export const reviewMetadata: Metadata = {
  title: "Your placement",
  description: "What follows from your answers, to be corrected and taken over.",
  robots: { index: false },
};
