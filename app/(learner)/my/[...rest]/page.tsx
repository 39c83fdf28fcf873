import { notFound } from "next/navigation";

/** Addresses that lead nowhere, asked for by somebody signed in. */
export default function UnknownPage() {
  notFound();
}
