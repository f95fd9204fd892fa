import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay, formatMonth } from "@/app/_words/format";
import type { PublicHead } from "@/server/public/heads";
import { type Of, publicHref } from "../[government]/[year]/links";
import { cluePath } from "./clue-path";
import type { PagePublished } from "./published";
import { signerOf } from "./signer";

type Props = {
  of: Of;
  published: PagePublished;
  head: PublicHead | null;
  /** The page below the year: from that of a commitment a clue is one step away. */
  path: string;
};

/** Who signed what stands above, of which day it is, how it is put right, and what it can be checked against. */
export function PublicFoot({ of, published, head, path }: Props) {
  const words = useTranslations("publicPages.foot");
  const locale = useLocale();
  const { document, corrections } = published;
  const { signature } = document;
  const newest = { ...of, edition: null };
  const day = (on: string) => formatDay(on, locale);
  const to = (href: string) =>
    function To(text: ReactNode) {
      return <a href={href}>{text}</a>;
    };
  return (
    <footer className="pub-foot">
      <p>
        <b>{words("edition", { month: formatMonth(document.period, locale) })}</b>{" "}
        {words("figures", { day: day(document.day) })}{" "}
        {words("signed", {
          ...signerOf(document, locale),
          day: day(signature.on),
        })}
      </p>
      <ul>
        <li>
          <a href={publicHref(newest, "/editions")}>{words("editions")}</a>
        </li>
        <li>
          <a href={`${publicHref(newest, "/editions")}#e-${document.period}`}>
            {words("corrections", { count: corrections.length })}
          </a>
        </li>
        <li>{words("licence", { licence: document.licence })}</li>
      </ul>
      <p>
        {words.rich(cluePath(path) ? "errorItem" : "error", {
          clue: to(publicHref(newest, cluePath(path) ?? "/items")),
          receipt: to(publicHref(newest, "/clues")),
        })}
      </p>
      {head ? (
        <p>
          {words("chain", { day: day(head.day), seq: head.seq })} <code>{head.hash}</code>{" "}
          <a href={`${publicHref(newest, "/data")}#verify`}>{words("verify")}</a>
        </p>
      ) : (
        <p>{words("chainNone")}</p>
      )}
    </footer>
  );
}
