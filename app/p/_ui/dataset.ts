import type { Locale } from "@/db/values";
import type { Published } from "@/server/public/find";
import { dataHref, type Of, publicHref } from "../[government]/[year]/links";

type Given = {
  of: Of;
  published: Pick<Published, "document" | "edition">;
  base: URL | null;
  name: string;
  description: string;
  locale: Locale;
};

/** A licence named by its short sign has its address; one that is an address keeps it. */
export function licenceUrl(licence: string): string {
  const [, kind, version] = /^CC[ -](BY(?:-SA|-NC|-ND)*)[ -](\d\.\d)$/i.exec(licence) ?? [];
  if (kind && version) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return licence;
}

/** The edition as schema.org describes it: a dataset with its files, and the report that it speaks of. */
export function datasetOf({ of, published: { document, edition }, base, name, description, locale }: Given) {
  const whole = (path: string) => (base ? new URL(path, base).href : path);
  const publisher = { "@type": "GovernmentOrganization", name: document.government.name[locale] };
  const file = (path: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: whole(dataHref(of, path)),
  });
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Dataset",
        "@id": `${whole(publicHref(of))}#dataset`,
        name,
        description,
        url: whole(publicHref(of)),
        inLanguage: ["zh-CN", "en"],
        license: licenceUrl(document.licence),
        isAccessibleForFree: true,
        temporalCoverage: `${document.plan.startOn}/${document.plan.endOn}`,
        datePublished: edition.publishedOn,
        dateModified: document.day,
        version: document.period,
        publisher,
        creator: publisher,
        isBasedOn: { "@id": `${whole(publicHref(of, "/report"))}#report` },
        distribution: [
          file("/commitments.csv", "text/csv"),
          file("/edition.json", "application/json"),
          file("/commitments.json", "application/json"),
        ],
      },
      {
        "@type": "Report",
        "@id": `${whole(publicHref(of, "/report"))}#report`,
        name: document.report.title[locale],
        url: whole(publicHref(of, "/report")),
        inLanguage: "zh-CN",
        datePublished: document.report.deliveredOn,
        author: publisher,
        publisher,
      },
    ],
  };
}
