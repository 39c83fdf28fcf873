import { calendarFile } from "@/app/calendar-file";
import { planFor } from "@/app/plan-for";
import { calendarOwner } from "@/lib/auth/calendar-token";
import { attempt } from "@/lib/server/attempt";
import { ok } from "@/lib/shared/result";

type Context = { params: Promise<{ token: string }> };

/** The calendar that programs subscribe to. Whoever knows its address may read it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const result = await attempt(async () => ok(await calendarOwner(token.replace(/\.ics$/, ""))));
  if (!result.ok) return new Response(result.message, { status: result.code === "away" ? 503 : 500 });
  if (!result.value) return new Response("There is no calendar at this address.", { status: 404 });
  return calendarFile(planFor(result.value));
}
