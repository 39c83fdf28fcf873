import { cache } from "react";
import { type SharedView, sharedView } from "@/components/public-page/shared-view";
import { backEndPath } from "@/lib/curriculum/back-end";
import { findSharedPage } from "@/lib/data";
import { isHandle, tidyHandle } from "@/lib/shared/handle";

type Shared = Readonly<{ view: SharedView; userId: string }>;

/**
 * What everybody may see at a handle, read once per request. Null for what can't be a handle, for one that nobody has
 * and for a page that is turned off: whoever asks can't tell which.
 */
export const readShared = cache(async (typed: string): Promise<Shared | null> => {
  const handle = tidyHandle(typed);
  if (!isHandle(handle)) return null;
  const page = await findSharedPage(handle);
  return page && { view: sharedView(backEndPath, page, Date.now()), userId: page.userId };
});
