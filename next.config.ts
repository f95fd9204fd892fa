import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Of every answer, files and API included; the content security policy of pages is in proxy.ts (it needs a nonce). */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=(), payment=(), usb=()" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactCompiler: false,
  typedRoutes: false,
  serverExternalPackages: [
    "@libsql/client",
    "@node-rs/argon2",
    "chinese-days",
    "pg",
    "pinyin-pro",
    "pino",
    "@aws-sdk/client-s3",
    "yauzl",
    "file-type",
  ],
  headers: async () => [{ source: "/:path*", headers }],
};

export default createNextIntlPlugin("./app/_words/request.ts")(config);
