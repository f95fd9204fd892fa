import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/app/_ui/badge";
import type { NoticeStep } from "@/db/values";

const tones: Record<NoticeStep, BadgeTone> = {
  remind: "plain",
  blue: "blue",
  orange: "yellow",
  red: "red",
  summons: "red",
  instruction: "brand",
};
/** A mark beside the colour: the rung of the ladder. */
const marks: Record<NoticeStep, string> = {
  remind: "①",
  blue: "②",
  orange: "③",
  red: "④",
  summons: "⑤",
  instruction: "✎",
};

/** A step of the ladder: mark, colour and word together. Needs the words of `values`. */
export function StepBadge({ step }: { step: NoticeStep }) {
  const words = useTranslations("values.noticeStep");
  return (
    <Badge tone={tones[step]}>
      <span aria-hidden="true">{marks[step]} </span>
      {words(step)}
    </Badge>
  );
}
