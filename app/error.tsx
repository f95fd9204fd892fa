"use client";
import { Failure } from "./_ui/failure";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return <Failure error={error} retry={reset} />;
}
