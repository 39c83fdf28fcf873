import { ImageResponse } from "next/og";
import { card } from "@/components/public-page/card";
import { backEndPath } from "@/lib/curriculum/back-end";
import { cardAddress } from "../card-address";
import { sendPicture, themeOf } from "../send-picture";

type Context = { params: Promise<{ handle: string }> };

/** The card as pixels: what shows links elsewhere does not take SVG. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { handle } = await params;
  const theme = themeOf(request) === "dark" ? "dark" : "light";
  return sendPicture(request, handle, {
    type: "image/png",
    source: (view) => card(backEndPath, view, { theme, address: cardAddress(view.handle), hasFonts: false }),
    render: toPixels,
  });
}

/** The picture has no text, only outlines: no font is needed. */
async function toPixels(svg: string): Promise<ArrayBuffer> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  // biome-ignore lint/performance/noImgElement: this is drawn on the server and never a page
  const picture = <img src={source} width={1200} height={630} alt="" />;
  return new ImageResponse(picture, { width: 1200, height: 630 }).arrayBuffer();
}
