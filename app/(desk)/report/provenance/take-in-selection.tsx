"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { buttonClass } from "@/app/_ui/button";
import { selectedIn } from "./selected-words";

/** While words of the report are selected, the way to take them in as a pledge stands at the foot of the page. */
export function TakeInSelection() {
  const words = useTranslations("provenance");
  const [span, setSpan] = useState<{ start: number; end: number } | null>(null);
  useEffect(() => {
    const look = () => {
      const text = document.querySelector(".rt");
      const selection = document.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      // A press on the link itself clears the selection on some screens: only the text takes its own choice back.
      if (text && range && text.contains(range.startContainer)) setSpan(selectedIn(text, range));
    };
    // Somebody may have selected before the scripts were there.
    look();
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  if (!span) return null;
  return (
    <p className="no-print fixed inset-x-4 bottom-4 z-40 flex justify-center">
      <a
        className={buttonClass("primary", "shadow-lg")}
        href={`/report/provenance?start=${span.start}&end=${span.end}`}
        // A press would clear the selection, and with it the link, before it is followed.
        onPointerDown={(event) => event.preventDefault()}
      >
        {words("toAdd")}
        <span className="text-small">{words("chosen", { count: span.end - span.start })}</span>
      </a>
    </p>
  );
}
