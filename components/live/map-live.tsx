"use client";

import { useEffect } from "react";
import { startMap } from "./start-map";

/** Chooses on the map in place, and moves on it with keys. Without it the same links load the page with the lines. */
export function MapLive() {
  useEffect(() => startMap(), []);
  return null;
}
