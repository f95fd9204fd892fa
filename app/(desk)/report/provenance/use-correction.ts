"use client";
import { useRouter } from "next/navigation";
import { useAct } from "@/app/(desk)/admin/use-act";
import { useSay } from "@/app/_ui/live-region";

/** One correction: refusals stay beside what was typed; when it is made the reader shows the pledge at its place. */
export function useCorrection() {
  const router = useRouter();
  const say = useSay();
  const { act, ...rest } = useAct();
  async function correct<T>(run: () => Promise<T>, done: (made: T) => { said: string; code: string }) {
    const made = await act(run);
    if (!made) return;
    const { said, code } = done(made.done);
    say(said);
    const place = encodeURIComponent(code);
    router.push(`/report?open=${place}#p-${place}`);
  }
  return { correct, ...rest };
}
