"use client";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonLook } from "./button";

type Props = { children: ReactNode; working: ReactNode; pending?: boolean; look?: ButtonLook };

/**
 * Sends its form once: while it is under way a second press does nothing, and the button keeps its focus. Pass
 * `pending` where the form is not sent by a React action.
 */
export function SubmitButton({ children, working, pending, look = "primary" }: Props) {
  const busy = useFormStatus().pending || pending === true;
  return (
    <Button
      type="submit"
      look={look}
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
