import type { ClueWords } from "./words";

type Props = { words: ClueWords; action: string; typed?: string; problem?: string | null };

/** Asks for a receipt number; it travels in the body, so that no log and no address keeps it. */
export function LookUpForm({ words, action, typed, problem = null }: Props) {
  return (
    <form action={action} method="post" className="clue-form">
      <div className="clue-field">
        <label htmlFor="receipt">{words("lookUp.receipt")}</label>{" "}
        <span id="receipt-hint">{words("lookUp.receiptHint")}</span>
        <input
          id="receipt"
          name="receipt"
          className="control clue-number"
          required
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck="false"
          aria-describedby={problem ? "receipt-hint receipt-error" : "receipt-hint"}
          aria-invalid={problem ? true : undefined}
          defaultValue={typed}
        />
        {problem ? (
          <p id="receipt-error" className="clue-error">
            {problem}
          </p>
        ) : null}
      </div>
      <p>
        <button type="submit" className="clue-button">
          {words("lookUp.send")}
        </button>
      </p>
    </form>
  );
}
