import { badge } from "@/components/public-page/badge";
import { backEndPath } from "@/lib/curriculum/back-end";
import { sendPicture, themeOf } from "../send-picture";

type Context = { params: Promise<{ handle: string }> };

/** The badge of a public page, for a README. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { handle } = await params;
  return sendPicture(request, handle, {
    type: "image/svg+xml; charset=utf-8",
    source: (view) => badge(backEndPath, view, themeOf(request)),
  });
}
