import { useLocale, useTranslations } from "next-intl";
import type { Lamp } from "@/db/values";
import {
  formatDay,
  formatMonth,
  formatNumber,
  formatPoints,
  formatQuantity,
  formatShare,
} from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import type { CommitmentData, Explained } from "./data";
import { measureNamed } from "./measure-named";
import type { WorkingStep } from "./working-step";

type Part = Explained["working"]["parts"][number];
type Measured = Extract<Part, { kind: "measure" }>;
type Expectation = Measured["expectation"];
type Scheduled = Pick<Measured, "progress" | "gap" | "limits">;

/** Puts the arithmetic of a part into lines: value ÷ target, months ÷ months, the difference, the rule's borders. */
export function useWorkingSteps(data: CommitmentData, working: Explained["working"]) {
  const words = useTranslations("standing.working");
  const lampWords = useTranslations("lamp");
  const locale = useLocale();
  const day = (on: string) => formatDay(on, locale);

  function expected(expectation: Expectation): string {
    const { share, at } = expectation;
    if (expectation.kind === "steps")
      return expectation.node
        ? words("steps", { share: formatShare(share), at: day(at), on: day(expectation.node.on) })
        : words("stepsNone", { at: day(at) });
    if (expectation.kind === "provisionalSteps")
      return words("provisionalSteps", {
        share: formatShare(share),
        at: day(at),
        from: day(expectation.from),
        reached: formatShare(expectation.reached),
        before: formatShare(expectation.before),
        all: expectation.before >= 1 ? "yes" : "no",
      });
    const { from, to, months, monthsDone } = expectation;
    const said = { share: formatShare(share), at: day(at), months, monthsDone };
    if (expectation.kind === "provisional")
      return words(months === 0 ? "provisionalNone" : "provisionalSince", {
        ...said,
        from: day(from),
        to: day(to),
      });
    return expectation.kind === "regrant"
      ? words("regrant", {
          ...said,
          from: day(from),
          to: day(to),
          progress: formatShare(expectation.progress),
        })
      : words("linear", { ...said, from: formatMonth(from, locale), to: formatMonth(to, locale) });
  }

  function borders({ limits }: Scheduled): string {
    const { yellow, red } = limits;
    const say = (key: "yellowBelow" | "redBelow", lamp: Lamp, one: { below: number; touches: boolean }) =>
      one.below < 0 || (one.below === 0 && !one.touches)
        ? words("unreachable", { lamp: lampWords(`word.${lamp}`) })
        : words(key, { share: formatShare(one.below), touches: one.touches ? "yes" : "no" });
    const list = [
      yellow ? say("yellowBelow", "yellow", yellow) : words("noYellow"),
      say("redBelow", "red", red),
    ];
    return words("bordersOf", {
      preset: lampWords(`preset.${working.preset}`),
      list: list.join(locale === "zh" ? "，" : ", "),
    });
  }

  const against = (part: Scheduled, share: number): WorkingStep[] => [
    {
      name: words("gap"),
      of: "deviation",
      lines: [
        words("difference", {
          progress: formatShare(part.progress),
          expected: formatShare(share),
          gap: formatPoints(part.gap),
        }),
      ],
    },
    { name: words("borders"), of: "presets", lines: [borders(part)] },
  ];

  function measured(part: Measured, quantity: (value: number | null) => string): string[] {
    const said = { value: quantity(part.value), progress: formatShare(part.progress) };
    if (part.value === null) return [words("none", said)];
    if (part.how === "met") return [words("met", { ...said, metFrom: quantity(part.metFrom) })];
    if (part.how === "ofTotal") return [words("ofTotal", { ...said, total: quantity(part.total) })];
    const target = quantity(part.target);
    if (part.how === "ofTarget") return [words("ofTarget", { ...said, target })];
    const baseline = quantity(part.baseline?.value ?? null);
    return [
      words("fromBaseline", { ...said, target, baseline }),
      ...(part.baseline?.provisional ? [words("provisional", { baseline })] : []),
    ];
  }

  function milestones(part: Extract<Part, { kind: "milestones" }>): WorkingStep[] {
    const sum = (of: (one: (typeof part.milestones)[number]) => boolean) =>
      part.milestones
        .filter(of)
        .map((one) => formatShare(one.share))
        .join(" + ") || "none";
    const due = words("dueSum", {
      list: sum((one) => one.due),
      due: formatShare(part.due),
      at: day(working.at ?? ""),
    });
    return [
      {
        name: words("delivered"),
        of: "milestones",
        lines: [
          words("reachedSum", { list: sum((one) => one.reached), reached: formatShare(part.progress) }),
        ],
      },
      {
        name: words("expected"),
        of: "expected",
        lines: [part.expectation ? expected(part.expectation) : due],
      },
      ...against(part, part.expectation?.share ?? part.due),
    ];
  }

  return (part: Part): WorkingStep[] => {
    if (part.kind === "milestones") return milestones(part);
    const measure = measureNamed(data.measures, part.measureId, locale);
    const quantity = (value: number | null) =>
      value === null
        ? "–"
        : measure
          ? formatQuantity(value, measure.unit, locale)
          : formatNumber(value, locale);
    const reading = measure?.readings.findLast((one) => one.asOf === part.asOf);
    const source: WorkingStep = {
      name: words("source"),
      lines: [
        reading ? (
          <>
            <a href={`#update-${reading.updateId}`}>{quantity(part.value)}</a>
            {locale === "zh" ? "，" : ", "}
            {words("sourceOf", { asOf: day(reading.asOf), accepted: day(reading.acceptedOn ?? "") })}
            {reading.provisional ? ` · ${words("provisionalReading")}` : null}
          </>
        ) : null,
      ],
    };
    const read = reading ? [source] : [];
    if (part.kind === "measure")
      return [
        ...read,
        { name: words("delivered"), of: "expected", lines: measured(part, quantity) },
        { name: words("expected"), of: "expected", lines: [expected(part.expectation)] },
        ...against(part, part.expectation.share),
      ];
    const said = { value: quantity(part.value), target: quantity(part.target) };
    if (part.kind === "limit")
      return [
        ...read,
        {
          name: words("lamp"),
          of: "limits",
          lines: [words("limit", { ...said, within: part.within ? "yes" : "no" })],
        },
      ];
    if (part.kind === "hold") {
      const held = part.held ? "yes" : "no";
      const from = { baseline: quantity(part.baseline.value), metFrom: quantity(part.metFrom) };
      return [
        ...read,
        { name: words("lamp"), of: "limits", lines: [words("hold", { ...said, ...from, held })] },
      ];
    }
    if (part.kind === "growth")
      return [
        ...read,
        {
          name: words("gap"),
          of: "growth",
          lines: [
            words("growth", { ...said, gap: formatPoints((part.value ?? 0) - (part.target ?? 0)) }),
            part.metFrom === part.target ? null : words("growthMetFrom", { metFrom: quantity(part.metFrom) }),
          ],
        },
        {
          name: words("borders"),
          of: "presets",
          lines: [
            part.tolerance > 0
              ? words("growthBorders", { tolerance: formatNumber(part.tolerance, locale) })
              : words("growthNoYellow"),
          ],
        },
      ];
    const why = reasonText(lampWords, { key: part.why, facts: {} }, { locale, lamp: part.lamp });
    return [...read, { name: words("lamp"), of: "lamps", lines: [why] }];
  };
}
