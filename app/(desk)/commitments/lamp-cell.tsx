import { useTranslations } from "next-intl";
import { Lamp } from "@/app/_ui/lamp";
import { LampMark, lampInk } from "@/app/_ui/lamp-mark";
import { greyReason } from "../grey-reason";
import type { LedgerRow } from "./ledger-data";
import { whyOf } from "./why-of";

/** The computed lamp; under it why, where its figures do not say so, and the flag that somebody set beside it. */
export function LampCell({ row }: { row: LedgerRow }) {
  const words = useTranslations("ledger");
  const lamp = useTranslations("lamp.word");
  const { lamp: value, reasons, overrideLamp } = row;
  const why = whyOf(value, reasons);
  return (
    <>
      <Lamp value={value} grey={greyReason(value, reasons)} />
      {why ? <small className="block text-ink-2 text-xs">{words(`why.${why}`)}</small> : null}
      {overrideLamp ? (
        <small className="block text-ink-2 text-xs">
          {words("override")}{" "}
          <span className={`inline-flex items-center gap-1 ${lampInk[overrideLamp]}`}>
            <LampMark value={overrideLamp} /> {lamp(overrideLamp)}
          </span>
        </small>
      ) : null}
    </>
  );
}
