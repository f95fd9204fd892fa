import { jsonLd } from "./json-ld";

/** What search engines read of a page (schema.org); browsers run nothing of it. */
export function StructuredData({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: every `<` of the text is escaped by jsonLd
      dangerouslySetInnerHTML={{ __html: jsonLd(data) }}
    />
  );
}
