"use client";

import { useEffect, useState } from "react";
import { paths } from "@/lib/shared/urls";

const KEY = "rungs.placement";

/** Keeps the answers of somebody without an account in the browser, so that the placement can be gone on with. */
export function KeepPlacement({ answers }: { answers: string }) {
  useEffect(() => {
    // Where a browser keeps nothing, the address still holds the answers.
    try {
      localStorage.setItem(KEY, answers);
    } catch {}
  }, [answers]);
  return null;
}

/** Forgets what the browser kept: the placement was taken over. */
export function ForgetPlacement() {
  useEffect(() => {
    try {
      localStorage.removeItem(KEY);
    } catch {}
  }, []);
  return null;
}

/** Offers to go on where this browser left off; nothing when it did not. */
export function ResumePlacement() {
  const [kept, setKept] = useState("");
  useEffect(() => {
    try {
      setKept(localStorage.getItem(KEY) ?? "");
    } catch {}
  }, []);
  const count = kept.includes(".") ? kept.split("_").length : 0;
  if (count === 0) return null;
  return (
    <p className="notice">
      You have answered {count === 1 ? "one question" : `${count} questions`} in this browser.{" "}
      <a href={`${paths.placement}?a=${encodeURIComponent(kept)}`}>Go on with the next one</a>
    </p>
  );
}
