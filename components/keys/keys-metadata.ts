import type { Metadata } from "next";
import { paths } from "@/lib/shared/urls";

export const keysMetadata: Metadata = {
  title: "Keys",
  description: "Every single-key shortcut: search, move, select, mark and undo without a mouse.",
  alternates: { canonical: paths.keys },
};
