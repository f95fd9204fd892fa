import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { FlagBadge } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { CommitmentData } from "./data";

/** Who answers for it and by when; what nobody has confirmed yet is marked as a proposal. */
export function People({ data }: { data: CommitmentData }) {
  const words = useTranslations("commitment");
  const values = useTranslations("values.yardstick");
  const locale = useLocale();
  const { commitment, lead, supporting } = data;
  const name = (one: { nameZh: string; nameEn: string }) => (locale === "zh" ? one.nameZh : one.nameEn);
  const { leadPost, leaderPost, may } = data;
  const held = (post: typeof leadPost) => {
    if (!post) return "–";
    const deputy = post.deputy ? words("deputised", { person: post.deputy }) : null;
    const people = [post.holder, deputy].filter((one) => one !== null);
    // A post that is called after whoever holds it is said once.
    if (people.length === 1 && (people[0] === post.nameZh || people[0] === post.nameEn)) return name(post);
    const person = people.length ? people.join(locale === "zh" ? "、" : ", ") : words("vacant");
    return words("postHeld", { post: name(post), person });
  };
  const settles = may.confirm || may.recall || may.addChildren;
  const day = (on: string | null) => (on ? formatDay(on, locale) : "–");
  return (
    <Section
      title={words("duty")}
      aside={
        settles ? (
          <Link
            prefetch={false}
            className="no-print"
            href={`/commitments/${encodeURIComponent(commitment.code)}/assignment`}
          >
            {words("assignment")}
          </Link>
        ) : null
      }
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
        <dt className="text-ink-2">{words("lead")}</dt>
        <dd>
          {name(lead)} {commitment.ownersProposed ? <FlagBadge flag="proposed" /> : null}
        </dd>
        <dt className="text-ink-2">{words("leadPost")}</dt>
        <dd>
          {held(leadPost)} {leadPost && commitment.ownersProposed ? <FlagBadge flag="proposed" /> : null}
        </dd>
        <dt className="text-ink-2">{words("leader")}</dt>
        <dd>
          {held(leaderPost)} {leaderPost && commitment.ownersProposed ? <FlagBadge flag="proposed" /> : null}
        </dd>
        <dt className="text-ink-2">{words("support")}</dt>
        <dd>
          {supporting.length ? supporting.map(name).join(locale === "zh" ? "、" : ", ") : words("none")}{" "}
          {supporting.some((one) => one.proposed) ? <FlagBadge flag="proposed" /> : null}
        </dd>
        <dt className="text-ink-2">{words("due")}</dt>
        <dd>
          {commitment.dueOn !== commitment.originalDueOn ? (
            <>
              <s className="text-ink-3">{day(commitment.originalDueOn)}</s>{" "}
            </>
          ) : null}
          {day(commitment.dueOn)}
        </dd>
        <dt className="text-ink-2">{words("sent")}</dt>
        <dd>{day(commitment.sentOn)}</dd>
        <dt className="text-ink-2">{words("received")}</dt>
        <dd>{day(commitment.acknowledgedOn)}</dd>
        {commitment.closedOn ? (
          <>
            <dt className="text-ink-2">{words("closed")}</dt>
            <dd>{day(commitment.closedOn)}</dd>
          </>
        ) : null}
        <dt className="text-ink-2">{words("yardstick")}</dt>
        <dd>
          {values(commitment.yardstick ?? "none")}{" "}
          {commitment.yardstickProposed ? <FlagBadge flag="proposed" /> : null}
        </dd>
        <dt className="text-ink-2">{words("proof")}</dt>
        <dd>{(locale === "zh" ? commitment.formOfProofZh : commitment.formOfProofEn) || "–"}</dd>
      </dl>
      {commitment.refusalReason ? (
        <p className="mt-2 text-red">{words("refused", { reason: commitment.refusalReason })}</p>
      ) : null}
    </Section>
  );
}
