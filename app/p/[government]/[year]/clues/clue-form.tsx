import type { ReactNode } from "react";
import { contactMost, nameMost, senderKeptDays, wordsLeast, wordsMost } from "@/server/clues/schema";
import type { ClueWords } from "./words";

export type Typed = { words: string; name: string; contact: string };
/** A refusal in words, and the field that it speaks of, if it is one. */
export type Problem = { text: string; field: string | null };

type LineProps = { name: string; label: string; hint: string; problem: string | null; children: ReactNode };

function Line({ name, label, hint, problem, children }: LineProps) {
  return (
    <div className="clue-field">
      <label htmlFor={name}>{label}</label> <span id={`${name}-hint`}>{hint}</span>
      {children}
      {problem ? (
        <p id={`${name}-error`} className="clue-error">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

type Props = {
  words: ClueWords;
  action: string;
  token: string;
  typed?: Typed;
  problem?: Problem | null;
};

/** The form of a tip: plain elements, which the page draws and the refusal writes out again with what was typed. */
export function ClueForm({ words, action, token, typed, problem = null }: Props) {
  const of = (field: string) => (problem?.field === field ? problem.text : null);
  const wiring = (name: string) => ({
    id: name,
    name,
    className: "control",
    "aria-describedby": of(name) ? `${name}-hint ${name}-error` : `${name}-hint`,
    "aria-invalid": of(name) ? true : undefined,
  });
  return (
    <form action={action} method="post" className="clue-form">
      <Line name="words" label={words("form.words")} hint={words("form.wordsHint")} problem={of("words")}>
        <textarea
          {...wiring("words")}
          rows={8}
          required
          minLength={wordsLeast}
          maxLength={wordsMost}
          defaultValue={typed?.words}
        />
      </Line>
      <p className="clue-warn">{words("form.secret")}</p>
      <Line name="name" label={words("form.name")} hint={words("form.optional")} problem={of("name")}>
        <input {...wiring("name")} maxLength={nameMost} autoComplete="name" defaultValue={typed?.name} />
      </Line>
      <Line
        name="contact"
        label={words("form.contact")}
        hint={words("form.contactHint")}
        problem={of("contact")}
      >
        <input {...wiring("contact")} maxLength={contactMost} defaultValue={typed?.contact} />
      </Line>
      <div className="clue-trap" aria-hidden>
        <label htmlFor="website">{words("form.trap")}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <input type="hidden" name="token" defaultValue={token} />
      <p>
        <button type="submit" className="clue-button">
          {words("form.send")}
        </button>
      </p>
      <section className="clue-data" aria-labelledby="data">
        <h2 id="data">{words("form.dataTitle")}</h2>
        <ul>
          <li>{words("form.data.read")}</li>
          <li>{words("form.data.shown")}</li>
          <li>{words("form.data.kept", { days: senderKeptDays })}</li>
          <li>{words("form.data.address")}</li>
          <li>{words("form.data.nowhere")}</li>
        </ul>
      </section>
    </form>
  );
}
