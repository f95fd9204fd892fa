import { ClueForm, type Typed } from "../../../../clues/clue-form";
import type { ClueWords } from "../../../../clues/words";
import { type Of, publicHref } from "../../../../links";

type Receipt = { words: ClueWords; receipt: string; of: Of; path: string; code: string };

/** What the sender gets: the number, once. */
export const receiptPart = ({ words, receipt, of, path, code }: Receipt) => (
  <>
    <p>
      {words("sent.receipt")}
      <output className="clue-receipt">{receipt}</output>
    </p>
    <p>
      <strong>{words("sent.keep")}</strong>
    </p>
    <p>{words("sent.how")}</p>
    <p className="clue-links">
      <a href={publicHref(of, "/clues")}>{words("sent.lookUp")}</a>
      <a href={publicHref(of, path)}>{words("sent.back", { code })}</a>
    </p>
  </>
);

type Sent = { words: ClueWords; text: string; of: Of; path: string };

/** To whoever sent the same form again, most often by loading the page anew: nothing was taken a second time. */
export const sentPart = ({ words, text, of, path }: Sent) => (
  <>
    <p>{text}</p>
    <p className="clue-links">
      <a href={publicHref(of, "/clues")}>{words("sent.lookUp")}</a>
      <a href={publicHref(of, `${path}/clue`)}>{words("again.another")}</a>
    </p>
  </>
);

type Refused = {
  words: ClueWords;
  refusal: { text: string; field: string | null };
  about: string;
  back: string;
  action: string;
  token: string;
  typed: Typed;
};

/** Why it was not taken, and the form again as it was filled in. */
export const refusalPart = ({ words, refusal, about, back, action, token, typed }: Refused) => (
  <>
    <div className="clue-alert" role="alert">
      <p>{refusal.text}</p>
      <p>{words("form.problem")}</p>
    </div>
    <p>
      {words("form.about")} <a href={back}>{about}</a>
    </p>
    <ClueForm words={words} action={action} token={token} typed={typed} problem={refusal} />
  </>
);
