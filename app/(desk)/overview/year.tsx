import { useTranslations } from "next-intl";
import { monthEnds } from "@/app/_ui/charts/scale-points";
import { YearCurve } from "@/app/_ui/charts/year-curve";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Section } from "@/app/_ui/section";
import type { Overview } from "./overview-data";

/** Expected and delivered through the year. The schedule starts at nothing and ends at everything. */
export function Year({ shown }: { shown: Overview }) {
  const words = useTranslations("overview");
  const { plan, curve } = shown;
  const ends = new Map(monthEnds(plan.startOn, plan.endOn).map(({ month, on }) => [month, on]));
  const points = curve.flatMap(({ period, expected, delivered }) => {
    const on = ends.get(period);
    return on ? [{ on, expected, delivered }] : [];
  });
  const start = { on: plan.startOn, value: 0 };
  const end = points.at(-1)?.on === plan.endOn ? [] : [{ on: plan.endOn, value: 1 }];
  return (
    <Section
      title={words("curve")}
      aside={
        <>
          {words("curveHint")} <FigureHelp of="curve" />
        </>
      }
    >
      <YearCurve
        title={words("curve")}
        startOn={plan.startOn}
        endOn={plan.endOn}
        expected={[start, ...points.map(({ on, expected }) => ({ on, value: expected })), ...end]}
        delivered={points.map(({ on, delivered }) => ({ on, value: delivered }))}
      />
    </Section>
  );
}
