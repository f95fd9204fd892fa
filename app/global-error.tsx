"use client";
import { Failure } from "./_ui/failure";
import "./globals.css";

type Props = { error: Error & { digest?: string } };

/** The last resort, when the root layout itself failed. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang="zh-CN">
      <body>
        <title>践诺 Jiannuo</title>
        <Failure error={error} retry={() => window.location.reload()} />
      </body>
    </html>
  );
}
