import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay } from "@/app/_words/format";
import { newestHead } from "@/server/public/heads";
import { licenceUrl } from "../../../_ui/dataset";
import { PublicFrame } from "../../../_ui/frame";
import { factsOf, publicMetadata } from "../../../_ui/page-metadata";
import { dataHref } from "../links";
import { type Params, readPublished, type Search } from "../read-published";

type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const published = await readPublished(params, searchParams);
  const words = await getTranslations("openData");
  return publicMetadata(published, {
    title: words("title"),
    description: words("description", factsOf(published, await getLocale())),
    path: "/data",
  });
}

/** Those with `{…}` are patterns, and cannot be followed as they stand. */
const addresses = [
  ["edition", "/edition.json"],
  ["editions", "/editions.json"],
  ["commitments", "/commitments.json"],
  ["commitment", "/commitments/{code}.json"],
  ["commitmentsCsv", "/commitments.csv"],
  ["measuresCsv", "/measures.csv"],
  ["readingsCsv", "/readings.csv"],
  ["feed", "/feed.atom"],
  ["departmentFeed", "/departments/{code}/feed.atom"],
  ["commitmentFeed", "/commitments/{code}/feed.atom"],
  ["evidence", "/evidence/{id}"],
] as const;

const description = "/api/public/v1/openapi.json";

/** What there is for programs, what they can rely on, and how anybody can check it without trusting this site. */
export default async function PublicData({ params, searchParams }: Props) {
  const published = await readPublished(params, searchParams);
  const { of, document, db, governmentId } = published;
  const words = await getTranslations("openData");
  const locale = await getLocale();
  const head = await newestHead({ db }, governmentId);
  const address = words("data.address");
  const to = (href: string, name: string, saved = false): ReactNode => (
    <a href={href} download={saved ? name : undefined}>
      <code>{name}</code>
    </a>
  );
  const files = {
    edition: to(dataHref(of, "/edition.json"), "edition.json", true),
    proof: to(dataHref(of, "/audit/proof.json"), "proof.json", true),
    links: to(dataHref(of, "/audit/links.csv"), "links.csv", true),
    heads: to(dataHref(of, "/audit/heads.json"), "heads.json", true),
  };
  const scripts = {
    chain: to("/verify-chain.mjs", "verify-chain.mjs", true),
    edition: to("/verify-edition.mjs", "verify-edition.mjs", true),
  };
  return (
    <PublicFrame of={of} published={published} current="data" path="/data">
      <div className="pub-page">
        <header>
          <h1>{words("title")}</h1>
          <p>{words("intro")}</p>
          {document.demonstration ? <p className="pub-note">{words("rules.demonstration")}</p> : null}
        </header>
        <section className="pub-text" aria-labelledby="data-addresses">
          <h2 id="data-addresses">{words("data.title")}</h2>
          <table className="pub-table table-cards">
            <caption>{words("data.caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{words("data.what")}</th>
                <th scope="col">{address}</th>
              </tr>
            </thead>
            <tbody>
              {addresses.map(([key, path]) => (
                <tr key={key}>
                  <th scope="row">{words(`data.${key}`)}</th>
                  <td data-label={address}>
                    {path.includes("{") ? (
                      <code>{dataHref({ ...of, edition: null }, path)}</code>
                    ) : (
                      to(dataHref(of, path), dataHref({ ...of, edition: null }, path))
                    )}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{words("data.openapi")}</th>
                <td data-label={address}>
                  <a href={description}>
                    <code>{description}</code>
                  </a>
                </td>
              </tr>
            </tbody>
          </table>
          <p className="pub-small">{words("data.parts", { braces: "{…}" })}</p>
        </section>
        <section className="pub-text" aria-labelledby="data-rules">
          <h2 id="data-rules">{words("rules.title")}</h2>
          <ul className="pub-lines">
            <li>{words("rules.version", { version: document.version })}</li>
            <li>{words("rules.stable")}</li>
            <li>
              {words.rich("rules.licence", {
                licence: () => (
                  <a href={licenceUrl(document.licence)} rel="license">
                    {document.licence}
                  </a>
                ),
              })}
            </li>
            <li>{words("rules.cache")}</li>
          </ul>
        </section>
        <section id="verify" className="pub-text" aria-labelledby="data-verify">
          <h2 id="data-verify">{words("verify.title")}</h2>
          <p>{words("verify.intro")}</p>
          <ol className="pub-lines">
            <li>{words.rich("verify.files", tags(files))}</li>
            <li>{words.rich("verify.scripts", tags(scripts))}</li>
            <li>
              {words("verify.runChain")}
              <br />
              <code>node verify-chain.mjs links.csv heads.json</code>
            </li>
            <li>
              {words("verify.runEdition")}
              <br />
              <code>node verify-edition.mjs edition.json proof.json links.csv</code>
            </li>
            <li>{words("verify.compare")}</li>
          </ol>
          <p>{words("verify.next")}</p>
          <p>{words("verify.erased")}</p>
          {head ? (
            <p>
              <b>{words("verify.head", { day: formatDay(head.day, locale), seq: head.seq })}</b>
              <br />
              <code>{head.hash}</code>
            </p>
          ) : (
            <p>{words("verify.none")}</p>
          )}
        </section>
      </div>
    </PublicFrame>
  );
}

/** A sentence takes its links as tags: `<name></name>`. */
const tags = (links: Record<string, ReactNode>) =>
  Object.fromEntries(Object.entries(links).map(([name, link]) => [name, () => link]));
