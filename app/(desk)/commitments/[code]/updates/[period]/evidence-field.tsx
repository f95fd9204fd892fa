"use client";
import { useLocale, useTranslations } from "next-intl";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { api, type Refusal, refusalOf } from "@/app/_trpc/client";
import { FileMark, fileSize } from "@/app/_ui/file-mark";
import { errorText } from "@/app/_words/error-text";
import { acceptedFiles } from "./accepted-files";
import type { FilingData } from "./filing-state";
import { upload } from "./upload";

type Piece = {
  id: string;
  name: string;
  size: number | null;
  mediaType: string | null;
  url?: string | null;
  milestoneId: string | null;
  sameAs: { code: string; period: string }[];
};
type Going = { key: number; name: string; share: number };
type Props = {
  data: FilingData;
  /** Makes sure that there is a draft to attach to; false when it could not be saved. */
  ready: () => Promise<boolean>;
  onVersion: (version: number) => void;
  /** Of the draft, where it is not the period's own; asked once it is there. */
  updateId: () => string | null;
  ref?: Ref<EvidenceHandle>;
};
/** Takes files that were chosen elsewhere in the form, to prove a milestone. */
export type EvidenceHandle = { send: (files: readonly File[], milestoneId: string) => void };

/** Evidence by drop, paste, file or camera; each piece is on the server as soon as it stands in the list. */
export function EvidenceField({ data, ready, onVersion, updateId, ref }: Props) {
  const words = useTranslations("filing");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const [pieces, setPieces] = useState<Piece[]>(data.evidence.filter((one) => !one.withdrawn && !one.purged));
  const [going, setGoing] = useState<Going[]>([]);
  const [problems, setProblems] = useState<string[]>([]);
  const [over, setOver] = useState(false);
  const counter = useRef(0);
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);

  const say = (name: string, refusal: Refusal) =>
    setProblems((all) => [...all, `${name}：${errorText(errors, refusal)}`]);

  async function send(files: readonly File[], milestoneId: string | null = null) {
    setProblems([]);
    if (files.length === 0 || !(await ready())) return;
    for (const file of files) {
      const key = ++counter.current;
      setGoing((all) => [...all, { key, name: file.name, share: 0 }]);
      try {
        const onProgress = (share: number) =>
          setGoing((all) => all.map((one) => (one.key === key ? { ...one, share } : one)));
        const { period, commitment } = data;
        const into = { code: commitment.code, period, updateId: updateId() };
        const made = await upload({ ...into, file, milestoneId, onProgress });
        onVersion(made.updateVersion);
        setPieces((all) => [...all, made]);
      } catch (refusal) {
        say(file.name, refusal as Refusal);
      } finally {
        setGoing((all) => all.filter((one) => one.key !== key));
      }
    }
  }

  useImperativeHandle(ref, () => ({
    send: (files, milestoneId) => void send(files, milestoneId),
  }));

  const milestoneOf = ({ milestoneId }: Piece): string | null => {
    const found = data.milestones.find((one) => one.id === milestoneId);
    if (!found) return null;
    return words("evidenceFor", { name: locale === "zh" ? found.nameZh : found.nameEn });
  };

  async function remove(piece: Piece) {
    try {
      await api.evidence.remove.mutate({ id: piece.id });
      setPieces((all) => all.filter((one) => one.id !== piece.id));
    } catch (error) {
      say(piece.name, refusalOf(error));
    }
  }

  const chosen = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = "";
    void send(files);
  };

  return (
    <section
      aria-labelledby="evidence-title"
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length) {
          event.preventDefault();
          void send(files);
        }
      }}
    >
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h2 id="evidence-title" className="text-base">
          {words("evidence")}
        </h2>
        <span id="evidence-hint" className="text-ink-2 text-small">
          {words("evidenceHint")}
        </span>
      </div>
      <ul>
        {pieces.map((piece) => (
          <li key={piece.id} className="flex items-center gap-3 border-rule border-b py-2">
            <FileMark mediaType={piece.mediaType} />
            <span className="min-w-0 flex-1">
              <a
                href={piece.url ?? `/api/evidence/${piece.id}`}
                target="_blank"
                rel="noreferrer"
                className="block truncate"
              >
                {piece.name}
              </a>
              <span className="block text-ink-2 text-small">
                {piece.size === null ? null : fileSize(piece.size)} · {words("checked")}
                {milestoneOf(piece) ? <span> · {milestoneOf(piece)}</span> : null}
                {piece.sameAs[0] ? (
                  <span className="text-yellow"> · {words("sameAs", { code: piece.sameAs[0].code })}</span>
                ) : null}
              </span>
            </span>
            <button
              type="button"
              className="min-h-8 text-brand underline"
              onClick={() => void remove(piece)}
              aria-label={words("removeNamed", { name: piece.name })}
            >
              {words("remove")}
            </button>
          </li>
        ))}
        {going.map((one) => (
          <li key={one.key} className="flex items-center gap-3 border-rule border-b py-2">
            <span className="min-w-0 flex-1 truncate">{one.name}</span>
            <progress
              value={one.share}
              max={1}
              aria-label={words("sending", { name: one.name })}
              className="w-32"
            />
          </li>
        ))}
      </ul>
      {problems.length ? (
        <div role="alert" className="mt-2 text-red text-small">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the two buttons inside */}
      <div
        className={`mt-2 rounded-lg border border-dashed px-4 py-4 text-center ${over ? "border-brand bg-brand-soft" : "border-rule-2"}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void send([...event.dataTransfer.files]);
        }}
      >
        <span className="text-ink-2 max-md:hidden">{words("dropOr")} </span>
        <button
          type="button"
          className="min-h-8 px-1 text-brand underline"
          aria-describedby="evidence-hint"
          onClick={() => chooser.current?.click()}
        >
          {words("choose")}
        </button>
        <span aria-hidden="true" className="text-ink-3">
          {" "}
          ·{" "}
        </span>
        <button
          type="button"
          className="min-h-8 px-1 text-brand underline"
          onClick={() => camera.current?.click()}
        >
          {words("camera")}
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={acceptedFiles}
          data-testid="evidence-files"
          onChange={(event) => chosen(event.target)}
        />
        <input
          ref={camera}
          type="file"
          hidden
          accept="image/*"
          capture="environment"
          onChange={(event) => chosen(event.target)}
        />
      </div>
    </section>
  );
}
