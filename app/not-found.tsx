import type { Metadata } from "next";
import { Frame } from "@/components/frame/frame";
import { NotFoundPage } from "@/components/ui/not-found-page";

export const metadata: Metadata = { title: "Not found", description: "There is no page at this address." };

export default function NotFound() {
  return (
    <Frame place="other" learner={null}>
      <NotFoundPage />
    </Frame>
  );
}
