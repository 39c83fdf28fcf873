"use client";

import { useEffect, useState } from "react";
import { answersFromText } from "@/lib/learning/placement/answers-text";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { keepAnswers, keptAnswers } from "../live/visitor-placement";

/** Keeps the answers of somebody without an account in the browser, so that the placement can be gone on with. */
export function KeepPlacement({ answers }: { answers: string }) {
  useEffect(() => keepAnswers(answers), [answers]);
  return null;
}

/** Offers to go on where this browser left off; nothing when it did not. */
export function ResumePlacement() {
  const [kept, setKept] = useState("");
  useEffect(() => setKept(keptAnswers()), []);
  const answered = answersFromText(kept).length;
  if (answered === 0) return null;
  return (
    <p className="notice">
      You have answered {count(answered, "question")} in this browser.{" "}
      <a href={`${paths.placement}?a=${encodeURIComponent(kept)}`}>Go on from there</a>
    </p>
  );
}
