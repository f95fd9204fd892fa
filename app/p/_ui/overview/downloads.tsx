import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { dataHref, type Of, publicHref } from "../../[government]/[year]/links";

const files = [
  { key: "csv", path: "/commitments.csv" },
  { key: "json", path: "/commitments.json" },
  { key: "edition", path: "/edition.json" },
] as const;

/** The same edition for spreadsheets and programs, and the feed that tells of the next. */
export function Downloads({ of }: { of: Of }) {
  const words = useTranslations("publicPages.overview");
  return (
    <Section
      title={words("downloads")}
      aside={<a href={publicHref({ ...of, edition: null }, "/data")}>{words("downloadsMore")}</a>}
    >
      <ul className="pub-links">
        {files.map(({ key, path }) => (
          <li key={key}>
            <a href={dataHref(of, path)}>{words(`files.${key}`)}</a>
          </li>
        ))}
        <li>
          <a href={dataHref({ ...of, edition: null }, "/feed.atom")}>{words("files.feed")}</a>
        </li>
      </ul>
    </Section>
  );
}
