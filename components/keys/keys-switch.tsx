"use client";

import { useEffect, useState } from "react";
import { areKeysOn, keepKeys } from "./keys-memory";

/** Switches keys on and off in a visitor's browser. Without scripts there are no keys, and it says so. */
export function KeysSwitch() {
  const [areOn, setAreOn] = useState<boolean | null>(null);
  useEffect(() => setAreOn(areKeysOn()), []);
  if (areOn === null) return <p className="keys-switch mut">They need scripts.</p>;
  const turn = () => {
    if (keepKeys(!areOn)) location.reload();
  };
  return (
    <p className="keys-switch">
      They are {areOn ? "on" : "off"} in this browser.{" "}
      <button type="button" className="btn-text" onClick={turn}>
        {areOn ? "Switch them off" : "Switch them on"}
      </button>
    </p>
  );
}
