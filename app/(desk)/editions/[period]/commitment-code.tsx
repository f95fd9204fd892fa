import Link from "next/link";

/** A commitment's code, leading to its page. */
export function CommitmentCode({ code }: { code: string }) {
  return (
    <Link prefetch={false} href={`/commitments/${encodeURIComponent(code)}`}>
      {code}
    </Link>
  );
}
