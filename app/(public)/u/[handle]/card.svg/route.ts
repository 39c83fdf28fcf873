import { card } from "@/components/public-page/card";
import { backEndPath } from "@/lib/curriculum/back-end";
import { cardAddress } from "../card-address";
import { sendPicture, themeOf } from "../send-picture";

type Context = { params: Promise<{ handle: string }> };

/** The card of a public page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { handle } = await params;
  return sendPicture(request, handle, {
    type: "image/svg+xml; charset=utf-8",
    source: (view) =>
      card(backEndPath, view, { theme: themeOf(request), address: cardAddress(view.handle), hasFonts: true }),
  });
}
