import { card } from "@/components/public-page/card";
import { backEndPath } from "@/lib/curriculum/back-end";
import { cardAddress } from "../card-address";
import { sendPicture, themeOf } from "../send-picture";
import { drawPixels } from "./draw-pixels";

type Context = { params: Promise<{ handle: string }> };

/** The card as pixels: what shows links elsewhere does not take SVG. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { handle } = await params;
  const theme = themeOf(request) === "dark" ? "dark" : "light";
  return sendPicture(request, handle, {
    type: "image/png",
    source: (view) => card(backEndPath, view, { theme, address: cardAddress(view.handle), hasFonts: false }),
    render: drawPixels,
  });
}
