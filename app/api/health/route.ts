import { checkDatabase } from "@/lib/data";

export const dynamic = "force-dynamic";

/** 200 when everything answers; 503 names what is down. */
export async function GET(): Promise<Response> {
  const isThere = await checkDatabase();
  const body = isThere ? { status: "ok", database: "ok" } : { status: "down", database: "down" };
  return Response.json(body, { status: isThere ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
