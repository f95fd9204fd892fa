import Link from "next/link";
import { useLocale } from "next-intl";

type Props = { code: string; titleZh: string; titleEn: string };

/** A commitment's title in the reader's language, leading to its page. */
export function CommitmentLink({ code, titleZh, titleEn }: Props) {
  const title = useLocale() === "zh" ? titleZh : titleEn;
  return (
    <Link prefetch={false} href={`/commitments/${encodeURIComponent(code)}`}>
      {title}
    </Link>
  );
}
