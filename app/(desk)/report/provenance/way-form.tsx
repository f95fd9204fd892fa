import { getTranslations } from "next-intl/server";
import { Alert } from "@/app/_ui/alert";
import { errorText } from "@/app/_words/error-text";
import { AddForm } from "./add-form";
import { MergeForm } from "./merge-form";
import { MoveForm } from "./move-form";
import type { Frame } from "./provenance-data";
import { SplitForm } from "./split-form";
import type { Way } from "./way";

/** The form of what is asked for, or the reason why it cannot be done. */
export async function WayForm({ frame, way }: { frame: Frame; way: Way }) {
  const words = await getTranslations("provenance");
  const pledge = frame.pledges.find(({ code }) => code === frame.open);
  if (!frame.may.add) return <Alert tone="note">{words("archived")}</Alert>;
  if (way === "add" || !pledge)
    return <AddForm frame={frame} key={`${frame.span.start}-${frame.span.end}`} />;
  const why = pledge.whyNot[way === "move" ? "moveEnds" : way];
  if (why) return <Alert tone="note">{errorText(await getTranslations("errors"), why)}</Alert>;
  // Another version of the pledge begins anew: what was typed belongs to the one before.
  const key = `${pledge.code}-${pledge.version}`;
  if (way === "merge") return <MergeForm key={key} frame={frame} pledge={pledge} />;
  if (way === "split") return <SplitForm key={key} frame={frame} pledge={pledge} />;
  return <MoveForm key={key} frame={frame} pledge={pledge} />;
}
