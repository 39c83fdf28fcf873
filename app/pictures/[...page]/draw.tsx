import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { viewerOf } from "@/app/viewer";
import { Picture } from "@/components/public-pages/picture";
import { pictureFacts } from "@/components/public-pages/picture-facts";
import { PICTURE_SIZE, type PublicPage } from "@/components/public-pages/public-page";
import { backEndPath } from "@/lib/curriculum/back-end";
import { siteAddress } from "@/lib/shared/site-address";

const FONTS = join(process.cwd(), "app", "pictures", "fonts");

/** As many as there are public pages, of some 60 kB each. */
const drawn = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/** Drawing takes a good part of a second of a processor, so one waits for the other. */
let last: Promise<unknown> = Promise.resolve();

/** The picture of a public page as PNG. The same page is drawn once. */
export function draw(page: PublicPage): Promise<Buffer<ArrayBuffer>> {
  const known = drawn.get(page.address);
  if (known) return known;
  const picture = last.then(() => drawNow(page));
  last = picture.catch(() => {});
  drawn.set(page.address, picture);
  // What went wrong once may go right the next time.
  picture.catch(() => drawn.delete(page.address));
  return picture;
}

async function drawNow(page: PublicPage): Promise<Buffer<ArrayBuffer>> {
  const facts = pictureFacts(backEndPath, viewerOf(null, Date.parse(backEndPath.revised)), page);
  const { host } = new URL(siteAddress(page.address));
  const response = new ImageResponse(<Picture curriculum={backEndPath} facts={facts} host={host} />, {
    ...PICTURE_SIZE,
    fonts: await readFonts(),
  });
  return Buffer.from(await response.arrayBuffer());
}

async function readFonts() {
  const [text, wide] = await Promise.all([
    readFile(join(FONTS, "archivo-450.woff")),
    readFile(join(FONTS, "archivo-wide-680.woff")),
  ]);
  return [
    { name: "Archivo", data: text, weight: 400 as const },
    { name: "Archivo Wide", data: wide, weight: 400 as const },
  ];
}
