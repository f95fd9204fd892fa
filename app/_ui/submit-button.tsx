"use client";
import { type ReactNode, useSyncExternalStore } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonLook } from "./button";

type Props = { children: ReactNode; working: ReactNode; pending?: boolean; look?: ButtonLook };

const never = () => () => undefined;

/** False on the server and until React has taken over the page: a form that is sent before that would lose its text. */
const useAlive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * Sends its form once: while it is under way a second press does nothing, and the button keeps its focus. Pass
 * `pending` where the form is not sent by a React action.
 */
export function SubmitButton({ children, working, pending, look = "primary" }: Props) {
  const busy = useFormStatus().pending || pending === true;
  const alive = useAlive();
  return (
    <Button
      type="submit"
      look={look}
      disabled={!alive}
      aria-disabled={busy}
      aria-busy={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
      }}
    >
      {busy ? working : children}
    </Button>
  );
}
