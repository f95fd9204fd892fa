import { useLocale } from "next-intl";
import { Fragment } from "react";
import type { Lamp } from "@/db/values";
import type { CommitmentData } from "./data";

const most = 3;

/** After "the worst is seriously lagging": which children these are, the first few of them. */
export function WorstChildren({ data, lamp }: { data: CommitmentData; lamp: Lamp }) {
  const zh = useLocale() === "zh";
  if (lamp !== "red" && lamp !== "yellow") return null;
  const worst = data.children.filter((child) => child.lamp === lamp);
  if (worst.length === 0) return null;
  return (
    <>
      {zh ? "：" : ": "}
      {worst.slice(0, most).map((child, index) => (
        <Fragment key={child.code}>
          {index > 0 ? (zh ? "、" : ", ") : null}
          <a href={`/commitments/${encodeURIComponent(child.code)}`}>{zh ? child.titleZh : child.titleEn}</a>
        </Fragment>
      ))}
      {worst.length > most ? "…" : null}
    </>
  );
}
