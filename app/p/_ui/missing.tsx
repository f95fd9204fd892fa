import { useTranslations } from "next-intl";
import { PublicShell } from "./shell";

/** Whatever is misspelt, unknown or unpublished is the same page that does not exist, with a way on. */
export function Missing() {
  const words = useTranslations("publicPages.notFound");
  const common = useTranslations("common");
  return (
    <PublicShell demonstration={false} name={<b>{common("product")}</b>}>
      <div className="pub-text">
        <h1>{words("title")}</h1>
        <p>{words("text")}</p>
        <p>
          <a href="/p">{words("all")}</a>
        </p>
      </div>
    </PublicShell>
  );
}
