import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Sprite } from "@/components/ui/rung";
import { publicOrigin } from "@/lib/shared/urls";
import { archivo, archivoExt, martianMono } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: publicOrigin(process.env),
  title: { default: "Rungs: the back-end developer path", template: "%s | Rungs" },
  icons: { icon: { url: "/favicon.svg", type: "image/svg+xml" }, apple: "/icons/apple-touch.png" },
  appleWebApp: { title: "Rungs", statusBarStyle: "default" },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#FBFCF9" },
    { media: "(prefers-color-scheme: dark)", color: "#0F1418" },
  ],
};

/** The document around every page. It reads no cookie, so that the public pages can be built ahead. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en"
      className={`${archivo.variable} ${archivoExt.variable} ${martianMono.variable}`}
      suppressHydrationWarning
    >
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        <Sprite />
        {children}
      </body>
    </html>
  );
}
