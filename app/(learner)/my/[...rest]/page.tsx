import type { Metadata } from "next";
import { MissingPage } from "@/app/missing-page";

export const metadata: Metadata = { title: "Not found", description: "There is no page at this address." };

/** Addresses that lead nowhere, asked for by somebody signed in. */
export default function UnknownPage() {
  return <MissingPage />;
}
