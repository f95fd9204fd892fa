import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { database } from "@/server/core/db";
import { yearOfAddress } from "@/server/public/year-of-address";
import { publicHref } from "../[government]/[year]/links";
import { inWords } from "./published";
import { PublicShell } from "./shell";

/**
 * Whatever is misspelt, unknown or unpublished is the same page that does not exist, with a way on: to the year that
 * the address is below, if that one is published.
 */
export async function Missing() {
  const words = await getTranslations("publicPages.notFound");
  const common = await getTranslations("common");
  const locale = await getLocale();
  const found = await yearOfAddress(await database(), (await headers()).get("x-address"));
  const home = found ? publicHref({ ...found, edition: null }) : null;
  const name = found ? inWords(found.name, locale) : common("product");
  return (
    <PublicShell
      demonstration={found?.demonstration ?? false}
      name={
        home ? (
          <a href={home}>
            <b>{name}</b>
          </a>
        ) : (
          <b>{name}</b>
        )
      }
    >
      <div className="pub-text">
        <h1>{words("title")}</h1>
        <p>{words("text")}</p>
        {found && home ? (
          <p>
            <a href={home}>{words("year", { government: name, year: String(found.year) })}</a>
          </p>
        ) : null}
        <p>
          <a href="/p">{words("all")}</a>
        </p>
      </div>
    </PublicShell>
  );
}
