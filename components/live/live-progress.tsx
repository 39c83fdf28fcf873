"use client";

import { useEffect, useRef, useState } from "react";
import { signInThen } from "@/lib/shared/urls";
import { startHeader } from "../find/start-header";
import { areKeysOn } from "../keys/keys-memory";
import { startKeys } from "../keys/start-keys";
import type { Notice } from "./record-commands";
import { startLive } from "./start-live";

type Props = {
  /** Whether ticks go to an account, or stay in this browser. */
  isLearner: boolean;
  /** The version of the progress that the page was made from, as the server's ETag says it. */
  version: string;
  /** The skill that the page takes to be next. */
  suggested: string | null;
  /** Whether the account has keys on; a visitor's browser says it for itself. */
  hasKeys?: boolean;
};

/**
 * Answers ticks at once and confirms them behind. Everything works without it: the same forms post and reload.
 * It renders only what it has to say.
 */
export function LiveProgress({ isLearner, version, suggested, hasKeys = true }: Props) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => startLive({ isLearner, version, suggested, say: setNotice }), [isLearner, version, suggested]);
  useEffect(() => ((isLearner ? hasKeys : areKeysOn()) ? startKeys() : undefined), [isLearner, hasKeys]);
  useEffect(startHeader, []);
  return (
    <div className="live-notice" role="status" ref={box} data-tone={notice?.tone}>
      {notice && (
        <p className="notice" data-tone={notice.tone}>
          <span>{notice.text}</span>
          {notice.again && (
            <button type="button" className="btn-text" onClick={notice.again}>
              Try again
            </button>
          )}
          {notice.undo && (
            <button
              type="button"
              className="btn-text"
              onClick={notice.undo}
              data-offers={notice.isRedo ? undefined : "undo"}
            >
              {notice.isRedo ? "Redo" : "Undo"}
            </button>
          )}
          {notice.isSignedOut && <a href={signInThen(location.pathname + location.search)}>Sign in</a>}
          {notice.tone === "plain" && (
            <button type="button" className="btn-text" onClick={() => setNotice(null)}>
              Close
            </button>
          )}
        </p>
      )}
    </div>
  );
}
