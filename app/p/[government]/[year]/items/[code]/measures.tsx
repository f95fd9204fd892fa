import { useLocale, useTranslations } from "next-intl";
import { MeasureChart } from "@/app/_ui/charts/measure-chart";
import { Lamp } from "@/app/_ui/lamp";
import { Section } from "@/app/_ui/section";
import { formatQuantity, formatShare } from "@/app/_words/format";
import type { EditionDocument, PublicItem, PublicMeasure } from "@/server/editions/document";
import { greyOf } from "@/server/lamp/grey";
import { Baseline } from "./baseline";
import { baselineUnit, comparatorWord, ownMeasures, publicCurve } from "./measure-drawn";

type Props = { item: PublicItem; document: EditionDocument };

/** Each measure against its schedule, as first set and as it holds, with the accepted readings as a table. */
export function Measures({ item, document }: Props) {
  const words = useTranslations("publicItem.measures");
  const own = ownMeasures(item);
  if (own.length === 0)
    return item.baseline ? (
      <Section title={words("lastYear")}>
        <Baseline of={item.baseline} unit={item.baseline.unit} match={null} />
      </Section>
    ) : null;
  return (
    <Section title={words("title")}>
      <div className="measures">
        {own.map((measure) => (
          <Measure
            key={`${measure.metric.zh}${measure.target}`}
            measure={measure}
            item={item}
            document={document}
          />
        ))}
      </div>
    </Section>
  );
}

function Measure({ measure, item, document }: Props & { measure: PublicMeasure }) {
  const words = useTranslations("publicItem.measures");
  const shared = useTranslations("commitment");
  const values = useTranslations("values");
  const locale = useLocale();
  const { unit, target, originalTarget, progress, expected, reason, baseline } = measure;
  const quantity = (value: number) => formatQuantity(value, unit, locale);
  const curve = publicCurve(document, item, measure);
  const comparator = values(`comparator.${comparatorWord[measure.comparator]}`);
  const facts = [
    target === null ? comparator : shared("target", { target: quantity(target), comparator }),
    originalTarget !== null && originalTarget !== target
      ? words("originalTarget", { target: quantity(originalTarget) })
      : null,
    values(`basis.${measure.basis}`),
    progress === null ? null : words("progress", { share: formatShare(progress) }),
    expected === null ? null : words("expected", { share: formatShare(expected) }),
  ];
  return (
    <div>
      <h3>
        {measure.metric[locale]}{" "}
        {reason ? <Lamp value={measure.lamp} grey={greyOf(measure.lamp, [reason])} /> : null}
      </h3>
      <p className="pub-small">{facts.filter((one) => one !== null).join(" · ")}</p>
      {/* What is judged by its parts or by its filings only has no curve of its own before a value is accepted. */}
      {curve.delivered.length || (reason && curve.levels?.length) ? (
        <MeasureChart title={measure.metric[locale]} unit={unit} curve={curve} />
      ) : (
        <p className="pub-small">{shared("noReadings")}</p>
      )}
      {measure.readings.some((one) => one.provisional) ? (
        <p className="pub-small">{words("provisionalReading")}</p>
      ) : null}
      {measure.schedule?.provisional ? <p className="pub-small">{words("provisionalBaseline")}</p> : null}
      {baseline ? (
        <Baseline of={baseline} unit={baselineUnit(unit, baseline.unitZh)} match={baseline.match} />
      ) : null}
    </div>
  );
}
