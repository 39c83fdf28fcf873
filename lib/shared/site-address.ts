import { publicOrigin } from "./urls";

/** A whole address of this site, for those who read a page elsewhere: search engines, networks, feeds. */
export function siteAddress(path: string): string {
  return new URL(path, publicOrigin(process.env)).href;
}
