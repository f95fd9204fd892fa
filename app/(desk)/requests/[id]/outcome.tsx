import { useLocale, useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/alert";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { closingQuestions } from "@/db/values";
import type { RequestData } from "../requests-data";

/** How it was decided and why; for those who may not decide, that it waits. */
export function Outcome({ data }: { data: RequestData }) {
  const words = useTranslations("requests");
  const locale = useLocale();
  const { request, people } = data;
  const { state, answers } = request;
  if (state === "filed" || state === "endorsed")
    return (
      <Alert tone="note">
        {words(state === "filed" && request.endorsement ? "waitingEndorsement" : "waiting")}
      </Alert>
    );
  const answered = closingQuestions.some((question) => typeof answers?.[question] === "boolean");
  return (
    <Section
      title={words(state === "withdrawn" ? "withdrawnWhy" : "decision")}
      aside={
        people.decidedBy && request.decidedOn
          ? words("decidedBy", { name: people.decidedBy, day: formatDay(request.decidedOn, locale) })
          : null
      }
    >
      <p className="max-w-prose whitespace-pre-wrap">{request.decisionReason ?? "–"}</p>
      {answered ? (
        <dl className="mt-3 grid gap-x-5 gap-y-1 sm:grid-cols-[auto_1fr]">
          {closingQuestions.map((question) => (
            <div key={question} className="contents">
              <dt>{words(`question.${question}`)}</dt>
              <dd className={answers?.[question] === true ? "text-green" : "text-red"}>
                {words(answers?.[question] === true ? "yes" : "no")}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </Section>
  );
}
