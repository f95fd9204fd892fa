"use client";
import { useEffect, useRef } from "react";
import { failure as en } from "@/app/_words/en/failure";
import { localeCookie } from "@/app/_words/locale-cookie";
import { failure as zh } from "@/app/_words/zh/failure";
import { Button } from "./button";

const inEnglish = () => typeof document !== "undefined" && document.cookie.includes(`${localeCookie}=en`);

type Props = { error: Error & { digest?: string }; retry: () => void };

/** In place of a page that failed. It brings its own words, because what failed may be the provider of words. */
export function Failure({ error, retry }: Props) {
  const words = inEnglish() ? en : zh;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="mx-auto grid max-w-prose gap-4 px-6 py-24">
      <h1 ref={heading} tabIndex={-1}>
        {words.errorTitle}
      </h1>
      <p className="text-ink-2">{words.errorText}</p>
      {error.digest ? (
        <p className="text-ink-3 text-small">{words.errorNumber.replace("{digest}", error.digest)}</p>
      ) : null}
      <p>
        <Button look="primary" onClick={retry}>
          {words.retry}
        </Button>
      </p>
    </main>
  );
}
