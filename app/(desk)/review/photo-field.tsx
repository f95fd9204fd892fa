"use client";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { Button } from "@/app/_ui/button";

type Props = { file: File | null; share: number | null; onChoose: (file: File | null) => void };

const accepted = "image/jpeg,image/png,image/webp,image/heic";

/** One photograph: from the camera on a phone, or a file; with the way to do without. */
export function PhotoField({ file, share, onChoose }: Props) {
  const words = useTranslations("review.verify");
  const id = useId();
  const camera = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    const [first] = input.files ?? [];
    input.value = "";
    if (first) onChoose(first);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons around one file need no fieldset's frame
    <div role="group" aria-labelledby={id} className="grid gap-1.5">
      <p id={id}>
        <span className="font-semibold">{words("photo")}</span>{" "}
        <span className="text-ink-2 text-small">{words("photoHint")}</span>
      </p>
      {file ? (
        <p className="flex flex-wrap items-center gap-x-3">
          <span className="min-w-0 truncate">{file.name}</span>
          {share === null ? (
            <Button look="quiet" onClick={() => onChoose(null)}>
              {words("dropPhoto")}
            </Button>
          ) : (
            <progress value={share} max={1} aria-label={words("sendingPhoto", { name: file.name })} />
          )}
        </p>
      ) : (
        <p className="flex flex-wrap gap-2">
          <Button onClick={() => camera.current?.click()}>{words("takePhoto")}</Button>
          <Button onClick={() => chooser.current?.click()}>{words("choosePhoto")}</Button>
        </p>
      )}
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        onChange={(event) => chosen(event.target)}
      />
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accepted}
        data-testid="visit-photo"
        onChange={(event) => chosen(event.target)}
      />
    </div>
  );
}
