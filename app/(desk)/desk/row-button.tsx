"use client";
import type { ComponentProps } from "react";
import { Button } from "@/app/_ui/button";
import { rowButton } from "./row-button-class";

type Props = ComponentProps<typeof Button> & { busy: boolean };

/** A button in a row; while something is under way it keeps the focus and does nothing. */
export function RowButton({ busy, onClick, ...rest }: Props) {
  return (
    <Button
      className={rowButton}
      aria-disabled={busy}
      aria-busy={busy}
      onClick={(event) => {
        if (!busy) onClick?.(event);
      }}
      {...rest}
    />
  );
}
