import type { Metadata, Viewport } from "next";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "践诺 Jiannuo", template: "%s · 践诺" },
  description: "政府工作报告承诺事项的分解、填报、督办与销号",
  robots: { index: false, follow: false },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14171a" },
  ],
};

/** No client provider stands here: islands bring their own, so that a page sends only what it uses. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={(await getLocale()) === "zh" ? "zh-CN" : "en"}>
      <body>{children}</body>
    </html>
  );
}
