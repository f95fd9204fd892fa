"use client";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

type Say = (message: string) => void;
const Context = createContext<Say>(() => undefined);

/** Says what was done: `const say = useSay(); say(words("saved"))`. Errors belong beside their cause (Alert). */
export const useSay = (): Say => useContext(Context);

const shownMs = 6000;

/** A short message at the foot of the page, also spoken. Wrap the island that speaks. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<{ text: string; turn: number } | null>(null);
  const say = useCallback<Say>((text) => setMessage((last) => ({ text, turn: (last?.turn ?? 0) + 1 })), []);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(null), shownMs);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <Context value={say}>
      {children}
      <div
        role="status"
        className="no-print pointer-events-none fixed inset-x-4 bottom-4 z-50 flex justify-center"
      >
        {message ? (
          <p key={message.turn} className="rounded-md bg-ink px-4 py-2 text-paper shadow-lg">
            {message.text}
          </p>
        ) : null}
      </div>
    </Context>
  );
}
