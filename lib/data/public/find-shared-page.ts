import type { ProgressEvent } from "../../learning/events/event";
import { type PublicPage, readShows, type SharedEvidence } from "../../shared/public-page";
import { askPrepared } from "../client";
import { asking } from "../errors";
import { eventsAsText, readEvents } from "../event-rows";
import { DAYS_KEPT } from "../save-public-page";

/** A public page and what it is made from. There is no address, setting or hour in it. */
export type SharedPage = PublicPage &
  Readonly<{
    userId: string;
    /** Empty when the learner gave none, or does not show it. */
    name: string;
    timeZone: string;
    events: readonly ProgressEvent[];
    evidence: readonly SharedEvidence[];
  }>;

export type SharedRow = {
  user_id: string;
  handle: string;
  is_on: boolean;
  is_listed: boolean;
  shows: string[];
  name: string;
  time_zone: string;
  events: string | null;
  evidence: SharedEvidence[] | null;
};

/** The columns of `SharedRow`, where `p` is the page and `u` the account. */
export const SHARED_COLUMNS = `p.user_id, p.handle, p.is_on, p.is_listed, p.shows, u.time_zone,
    CASE WHEN 'name' = ANY (p.shows) THEN u.name ELSE '' END AS name,
    ${eventsAsText("progress_event e WHERE e.user_id = p.user_id")} AS events,
    (SELECT json_agg(json_build_object('id', v.id, 'milestone', v.milestone, 'skill', v.skill,
        'criterion', v.criterion, 'link', v.link, 'note', v.note,
        'createdAt', (extract(epoch FROM v.created_at) * 1000)::bigint) ORDER BY v.created_at DESC, v.id)
      FROM evidence v WHERE v.user_id = p.user_id AND v.is_shown AND 'evidence' = ANY (p.shows)) AS evidence`;

const QUESTION = `
  SELECT ${SHARED_COLUMNS}
  FROM handle h JOIN public_page p ON p.user_id = h.user_id AND p.is_on JOIN user_account u ON u.id = h.user_id
  WHERE h.handle = $1
    AND (h.replaced_at IS NULL OR h.replaced_at > now() - make_interval(days => ${DAYS_KEPT}))`;

/**
 * The page that anybody may read at a handle, in one query; null for a handle that nobody has and for a page that is
 * turned off. Of a handle that was given up, the page with its handle of today.
 */
export async function findSharedPage(handle: string): Promise<SharedPage | null> {
  const [row] = await asking(() => askPrepared<SharedRow>("find-shared-page", QUESTION, [handle]));
  return row ? readSharedPage(row) : null;
}

export function readSharedPage(row: SharedRow): SharedPage {
  return {
    userId: row.user_id,
    handle: row.handle,
    isOn: row.is_on,
    isListed: row.is_listed,
    shows: readShows(row.shows),
    name: row.name,
    timeZone: row.time_zone,
    events: readEvents(row.events),
    evidence: row.evidence ?? [],
  };
}
