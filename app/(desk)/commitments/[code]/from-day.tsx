import { getLocale, getTranslations } from "next-intl/server";
import { Alert } from "@/app/_ui/alert";
import { Lamp } from "@/app/_ui/lamp";
import { formatDay } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import { calendarDay } from "@/server/commitments/schema";
import { greyReason } from "../../grey-reason";
import { readLedger } from "../read-ledger";
import { ledgerHref, loadLedgerParams } from "../search-params";

type Props = { code: string; asOf: string; today: string };

/** For whoever opened the page from the list of an earlier day: that it shows today, and the lamp of that day. */
export async function FromDay({ code, asOf, today }: Props) {
  const day = calendarDay.safeParse(asOf).data;
  if (day === undefined || day >= today) return null;
  const { list } = await readLedger({ ...loadLedgerParams({ asOf: day }), q: code, size: 200 });
  if (list === null) return null;
  const words = await getTranslations("ledger.fromDay");
  const lampWords = await getTranslations("lamp");
  const locale = await getLocale();
  const then = list.rows.find((row) => row.code === code);
  const [reason] = then?.reasons ?? [];
  return (
    <Alert tone="warning" className="mb-5">
      {words("note", { day: formatDay(day, locale) })}{" "}
      {then ? (
        <span className="inline-flex flex-wrap items-center gap-x-1.5">
          {words("lamp")} <Lamp value={then.lamp} grey={greyReason(then.lamp, then.reasons)} />
          {reason ? (
            <span className="text-small">{reasonText(lampWords, reason, { locale, lamp: then.lamp })}</span>
          ) : null}
        </span>
      ) : null}{" "}
      <a className="no-print" href={ledgerHref({ asOf: day })}>
        {words("back", { day: formatDay(day, locale) })}
      </a>
    </Alert>
  );
}
