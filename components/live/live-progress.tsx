"use client";

import { useEffect, useRef, useState } from "react";
import { signInThen } from "@/lib/shared/urls";
import { startHeader } from "../find/start-header";
import { areKeysOn } from "../keys/keys-memory";
import { startKeys } from "../keys/start-keys";
import { networkWords } from "./network-words";
import type { NetworkState } from "./outbox";
import type { Notice } from "./record-commands";
import { startLive } from "./start-live";

type Props = {
  /** The opaque name of the account that ticks go to; null for a visitor's, which stay in this browser. */
  account: string | null;
  /** The version of the progress that the page was made from, as the server's ETag says it. */
  version: string;
  /** The skill that the page takes to be next. */
  suggested: string | null;
  /** Whether the account has keys on; a visitor's browser says it for itself. */
  hasKeys?: boolean;
};

const QUIET: NetworkState = { isOffline: false, waiting: 0, stop: null };

/**
 * Answers ticks at once and confirms them behind. Everything works without it: the same forms post and reload.
 * It renders only what it has to say.
 */
export function LiveProgress({ account, version, suggested, hasKeys = true }: Props) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [network, setNetwork] = useState(QUIET);
  const box = useRef<HTMLDivElement>(null);
  const isLearner = account !== null;
  useEffect(
    () => startLive({ account, version, suggested, say: setNotice, report: setNetwork }),
    [account, version, suggested],
  );
  useEffect(() => ((isLearner ? hasKeys : areKeysOn()) ? startKeys() : undefined), [isLearner, hasKeys]);
  useEffect(startHeader, []);
  const words = networkWords(network, isLearner);
  return (
    <div className="live-notice" role="status" ref={box} data-tone={notice?.tone}>
      {words && (
        <p className="notice network-note" data-tone="plain">
          <span>{words}</span>
          {network.stop?.reason === "signed-out" && <SignInLink />}
        </p>
      )}
      {notice && <Said notice={notice} close={() => setNotice(null)} />}
    </div>
  );
}

function Said({ notice, close }: { notice: Notice; close: () => void }) {
  const { tone, text, again, undo, isRedo, choice, isSignedOut } = notice;
  return (
    <p className="notice" data-tone={tone}>
      <span>{text}</span>
      {again && <TextButton text="Try again" act={again} />}
      {undo && <TextButton text={isRedo ? "Redo" : "Undo"} act={undo} offers={isRedo ? undefined : "undo"} />}
      {choice && <TextButton text={choice.text} act={choice.act} />}
      {isSignedOut && <SignInLink />}
      {(tone === "plain" || choice) && <TextButton text="Close" act={close} />}
    </p>
  );
}

/** `offers` tells the key for undoing which button it presses. */
function TextButton({ text, act, offers }: { text: string; act: () => void; offers?: string | undefined }) {
  return (
    <button type="button" className="btn-text" onClick={act} data-offers={offers}>
      {text}
    </button>
  );
}

function SignInLink() {
  return <a href={signInThen(location.pathname + location.search)}>Sign in</a>;
}
