import type { MetadataRoute } from "next";
import { paths } from "@/lib/shared/urls";

/** What a phone needs to put the app among its own. A visitor of `start_url` is led to sign in and back. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: paths.path,
    name: "Rungs: the back-end developer path",
    short_name: "Rungs",
    description: "What a back-end developer learns, in order, and where you stand.",
    lang: "en",
    start_url: paths.path,
    scope: paths.path,
    display: "standalone",
    background_color: "#FBFCF9",
    theme_color: "#FBFCF9",
    categories: ["education", "productivity"],
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "/favicon.svg", sizes: "any", type: "image/svg+xml" },
    ],
    shortcuts: [
      { name: "Today", url: paths.today },
      { name: "Skills", url: paths.skills },
    ],
  };
}
