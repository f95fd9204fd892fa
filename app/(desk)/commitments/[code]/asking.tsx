import { useLocale, useTranslations } from "next-intl";
import { formatMonth } from "@/app/_words/format";
import { AskActions } from "./ask-actions";
import type { CommitmentData } from "./data";

/** Hands the buttons of the lead department what their dialogs need; nothing where nothing may be asked for. */
export function Asking({ data }: { data: CommitmentData }) {
  const words = useTranslations("commitment");
  const steps = useTranslations("values.noticeStep");
  const locale = useLocale();
  const { commitment, asking, lamp, may } = data;
  if (!Object.values(may.request).some(Boolean)) return null;
  const { id, code, version, state, dueOn } = commitment;
  const periods = (lamp?.strip ?? []).map((cell) => cell.period).reverse();
  const lamps = periods.length
    ? periods.map((period) => ({
        value: `lamp:${period}`,
        name: words("askDisputedLamp", { month: formatMonth(period, locale) }),
      }))
    : [{ value: "lamp", name: words("lamp") }];
  const notices = asking.notices.map((one) => ({
    value: `notice:${one.id}`,
    name: `${steps(one.step)} ${one.numberText ?? ""}`,
  }));
  return (
    <AskActions
      item={{ id, code, version, state, dueOn }}
      may={may.request}
      form={locale === "zh" ? commitment.formOfProofZh : commitment.formOfProofEn}
      measures={data.measures.map((measure) => ({
        id: measure.id,
        name: locale === "zh" ? measure.metricZh : measure.metricEn,
        unit: { zh: measure.unitZh, en: measure.unitEn },
        target: measure.terms?.target ?? null,
        targetMax: measure.terms?.targetMax ?? null,
        ranged: measure.comparator === "range",
      }))}
      departments={asking.departments.map((one) => ({
        id: one.id,
        name: locale === "zh" ? one.nameZh : one.nameEn,
      }))}
      disputable={[...notices, ...(asking.lamp ? lamps : [])]}
    />
  );
}
