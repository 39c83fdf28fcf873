import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Packages with native code or WebAssembly stay outside the bundle.
  serverExternalPackages: ["@node-rs/argon2", "pg", "rate-limiter-flexible"],
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
};
