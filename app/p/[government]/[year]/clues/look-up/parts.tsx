import { Fragment } from "react";
import { formatDay } from "@/app/_words/format";
import type { Locale } from "@/db/values";
import type { ClueStanding } from "@/server/clues/look-up";
import { type Of, publicHref } from "../../links";
import { LookUpForm } from "../look-up-form";
import type { ClueWords } from "../words";

type Standing = { words: ClueWords; locale: Locale; of: Of; standing: ClueStanding; title: string | null };

/** How a tip stands: the state, the days and the office's answer. */
export function standingPart({ words, locale, of, standing, title }: Standing) {
  const day = (on: string | null) => (on ? formatDay(on, locale) : null);
  const { code, state, answer } = standing;
  const item = <a href={publicHref(of, `/items/${code}`)}>{title ? `${code} ${title}` : code}</a>;
  const lines = [
    { name: words("lookUp.state"), value: <strong>{words(`lookUp.says.${state}`)}</strong> },
    { name: words("lookUp.item"), value: item },
    { name: words("lookUp.receivedOn"), value: day(standing.receivedOn) },
    { name: words("lookUp.decidedOn"), value: day(standing.decidedOn) },
    { name: words("lookUp.actedOn"), value: day(standing.actedOn) },
    { name: words("lookUp.answer"), value: answer ?? words("lookUp.noAnswer") },
  ].filter(({ value }) => value !== null);
  return (
    <>
      <dl>
        {lines.map(({ name, value }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <p>
        <a href={publicHref(of, "/clues")}>{words("lookUp.again")}</a>
      </p>
    </>
  );
}

type Refused = { words: ClueWords; action: string; typed: string; problem: string };

export const noReceiptPart = ({ words, action, typed, problem }: Refused) => (
  <LookUpForm words={words} action={action} typed={typed.slice(0, 60)} problem={problem} />
);
