"use client";
import { Failure } from "../_ui/failure";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Keeps the shell around what failed. */
export default function DeskError({ error, reset }: Props) {
  return <Failure error={error} retry={reset} />;
}
