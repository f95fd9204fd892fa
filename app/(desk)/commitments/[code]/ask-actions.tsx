"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { AskAdjustment, type AskDepartment, type AskMeasure } from "./ask-adjustment";
import { AskClosing } from "./ask-closing";
import { AskDeferral } from "./ask-deferral";
import type { AskItem } from "./ask-dialog";
import { AskDiscontinuation } from "./ask-discontinuation";
import { AskObjection, type Disputable } from "./ask-objection";

const kinds = ["closing", "deferral", "adjustment", "discontinuation", "objection"] as const;
type Kind = (typeof kinds)[number];
const label = {
  closing: "askClosing",
  deferral: "askDeferral",
  adjustment: "askAdjustment",
  discontinuation: "askDiscontinuation",
  objection: "askObjection",
} as const satisfies Record<Kind, string>;

type Props = {
  item: AskItem;
  may: Record<Kind, boolean>;
  /** Form of proof that was set; empty where none was. */
  form: string;
  measures: readonly AskMeasure[];
  departments: readonly AskDepartment[];
  disputable: readonly Disputable[];
};

/** What the lead department may ask for now, each in its own dialog. */
export function AskActions({ item, may, form, measures, departments, disputable }: Props) {
  const words = useTranslations("commitment");
  const [asking, setAsking] = useState<Kind | null>(null);
  const common = (kind: Kind) => ({ item, open: asking === kind, onClose: () => setAsking(null) });
  return (
    <>
      {kinds.map((kind) =>
        may[kind] ? (
          <Button key={kind} onClick={() => setAsking(kind)}>
            {words(label[kind])}
          </Button>
        ) : null,
      )}
      {may.closing ? <AskClosing {...common("closing")} form={form} /> : null}
      {may.deferral ? <AskDeferral {...common("deferral")} /> : null}
      {may.adjustment ? (
        <AskAdjustment {...common("adjustment")} measures={measures} departments={departments} />
      ) : null}
      {may.discontinuation ? <AskDiscontinuation {...common("discontinuation")} /> : null}
      {may.objection ? (
        // Another set of things to dispute is another form: the last one has done its work.
        <AskObjection
          key={disputable.map((one) => one.value).join()}
          {...common("objection")}
          about={disputable}
        />
      ) : null}
    </>
  );
}
