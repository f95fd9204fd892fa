import { useLocale } from "next-intl";

type Props = { code: string; titleZh: string; titleEn: string };

/** A commitment's code and title, leading to its page. */
export function ItemLink({ code, titleZh, titleEn }: Props) {
  return (
    <>
      <span className="text-ink-2 text-small">{code}</span>{" "}
      <a href={`/commitments/${encodeURIComponent(code)}`}>{useLocale() === "zh" ? titleZh : titleEn}</a>
    </>
  );
}
