"use client";

import { useEffect, useState } from "react";

type Props = {
  /** The id of the field whose text is copied. */
  of: string;
  /** What is copied, for those who only hear the button. */
  what: string;
};

/** Copies the text of a field. Without scripts it is not there, and the field is selected by hand. */
export function CopyButton({ of, what }: Props) {
  const [isReady, setReady] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setReady(true), []);
  if (!isReady) return null;
  return (
    <span className="copy">
      <button type="button" className="btn btn-sm" onClick={() => copy(of).then(setSaid)}>
        Copy<span className="vh"> {what}</span>
      </button>
      <span role="status" className="sm">
        {said}
      </span>
    </span>
  );
}

/** Where the clipboard is closed to pages (plain http), the text is at least selected. */
async function copy(id: string): Promise<string> {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return "";
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return "Copied.";
  } catch {
    return "Selected: copy it with your keyboard.";
  }
}
