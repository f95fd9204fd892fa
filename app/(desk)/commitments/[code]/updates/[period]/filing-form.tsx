"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { api, refusalOf } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { errorText } from "@/app/_words/error-text";
import { formatQuantity } from "@/app/_words/format";
import { selfAssessments } from "@/db/values";
import { Contributions } from "./contributions";
import { CorrectionReason } from "./correction-reason";
import { EvidenceField, type EvidenceHandle } from "./evidence-field";
import type { Filing, FilingData } from "./filing-state";
import { FilingProblem } from "./filing-problem";
import { DeleteDraft } from "./delete-draft";
import { draftOf } from "./keep-filing";
import { LampPreview } from "./lamp-preview";
import { missingIn, saysMore, valueAt } from "./missing";
import { MilestoneFields } from "./milestone-fields";
import { ReadingFields } from "./reading-fields";
import { SavedNote } from "./saved-note";
import { useFiling } from "./use-filing";

type Props = { data: FilingData; userId: string; workingDays: string[]; aside: React.ReactNode };

/** The monthly filing: what was reached, what is in the way, what comes next, and the proof. */
export function FilingForm({ data, userId, workingDays, aside }: Props) {
  const words = useTranslations("filing");
  const values = useTranslations("values");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const router = useRouter();
  const kept = useFiling(data, userId);
  const { filing, change, save, saving, refusal, setRefusal, restored, version, inTurn, forget } = kept;
  const [sending, setSending] = useState(false);
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const [unsure, setUnsure] = useState(false);
  /** What was sent when it was refused: a field that was changed since bears its complaint no longer. */
  const refused = useRef(filing);
  const asked = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const evidence = useRef<EvidenceHandle>(null);
  const days = useMemo(() => new Set(workingDays), [workingDays]);
  const { commitment, period, extra } = data;

  const problems = new Map<string, string>();
  const same = (path: string) => valueAt(filing, path) === valueAt(refused.current, path);
  for (const issue of (refusal?.issues ?? []).filter((one) => same(one.path)))
    problems.set(issue.path, errorText(errors, { key: issue.key, code: "INVALID" }));
  if (refusal?.field && refusal.code !== "PRECONDITION_FAILED" && same(refusal.field))
    problems.set(refusal.field, errorText(errors, refusal));
  const error = (field: string) => problems.get(field) ?? null;
  const named = [
    ...(refusal?.issues.map((one) => one.path) ?? []),
    ...(refusal?.field ? [refusal.field] : []),
  ];
  /** All that was complained of has been changed since. */
  const settled = named.length > 0 && !named.some(same);

  useEffect(() => {
    if (!refusal && !unsure) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
    // In the middle: on a phone the buttons at the foot would hide the sentence below the field.
    (wrong ?? asked.current)?.scrollIntoView({ block: "center" });
  }, [refusal, unsure]);

  async function send(noChange: boolean, also: string[] = confirmed) {
    refused.current = filing;
    setUnsure(false);
    const missing = noChange ? null : missingIn(filing, data);
    setRefusal(missing);
    if (missing) return;
    setSending(true);
    await inTurn(async () => {
      try {
        const at = { id: kept.id.current, version: version.current };
        await draftOf(data).send(filing, at, noChange, also);
        forget();
        router.push(`/commitments/${commitment.code}?filed=${extra ? extra.kind : period}`);
        router.refresh();
      } catch (failure) {
        setRefusal(refusalOf(failure));
        setSending(false);
      }
    });
  }

  async function remove() {
    setSending(true);
    await inTurn(async () => {
      try {
        await api.updates.deleteDraft.mutate({ id: kept.id.current ?? "", version: version.current ?? 0 });
        forget();
        router.push(`/commitments/${commitment.code}`);
        router.refresh();
      } catch (failure) {
        setRefusal(refusalOf(failure));
        setSending(false);
      }
    });
  }

  const confirm = (key: string) => {
    const all = [...confirmed, key];
    setConfirmed(all);
    void send(false, all);
  };

  const set = (part: Partial<Filing>) => change({ ...filing, ...part });
  const area = (field: "progress" | "problems" | "nextSteps", rows: number, hint?: string) => (
    <Field id={field} label={words(field)} hint={hint} error={error(field)}>
      {(wiring) => (
        <textarea
          {...wiring}
          rows={rows}
          className="control resize-y"
          value={filing[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <form
      ref={form}
      noValidate
      className="grid gap-x-9 gap-y-6 lg:grid-cols-[minmax(0,40rem)_minmax(15rem,21rem)]"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!sending) void send(false);
      }}
    >
      <div className="grid content-start gap-5">
        {restored ? <Alert tone="note">{words("restored")}</Alert> : null}
        {data.current?.state === "returned" ? (
          <Alert tone="warning" title={words("returnedTitle", { times: data.current.returns })}>
            <p>{data.current.returnReason}</p>
          </Alert>
        ) : null}
        {data.measures.map((measure, index) => {
          const reading = filing.readings[index];
          return reading ? (
            <ReadingFields
              key={measure.id}
              {...{ measure, index, reading, error }}
              last={data.last}
              onChange={(next) =>
                set({ readings: filing.readings.map((one, i) => (i === index ? next : one)) })
              }
            />
          ) : null;
        })}
        {data.milestones.length ? (
          <MilestoneFields
            milestones={data.milestones}
            claims={filing.claims}
            today={data.today}
            error={error}
            onChange={(claims) => set({ claims })}
            onFiles={
              data.mayAttach ? (milestoneId, files) => evidence.current?.send(files, milestoneId) : undefined
            }
          />
        ) : null}
        {extra?.kind === "correction" ? (
          <CorrectionReason
            value={filing.correctionReason ?? ""}
            error={error("correctionReason")}
            onChange={(correctionReason) => set({ correctionReason })}
          />
        ) : null}
        {area("progress", 4)}
        <Contributions
          rows={data.contributions}
          onTake={(text) => set({ progress: [filing.progress, text].filter(Boolean).join("\n") })}
        />
        {area("problems", 3, words("problemsHint"))}
        {area("nextSteps", 3)}
        <fieldset>
          <legend className="mb-1 font-semibold">{words("selfAssessment")}</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {selfAssessments.map((one) => (
              <label key={one} className="flex min-h-8 items-center gap-2">
                <input
                  type="radio"
                  name="selfAssessment"
                  className="size-4"
                  checked={filing.selfAssessment === one}
                  onChange={() => set({ selfAssessment: one })}
                />
                {values(`selfAssessment.${one}`)}
              </label>
            ))}
          </div>
          {error("selfAssessment") ? <p className="text-red text-small">{error("selfAssessment")}</p> : null}
        </fieldset>
        {data.mayAttach ? (
          <EvidenceField
            ref={evidence}
            data={data}
            ready={async () => version.current !== null || (await save())}
            updateId={() => (extra ? kept.id.current : null)}
            onVersion={(next) => {
              version.current = Math.max(next, version.current ?? 0);
            }}
          />
        ) : null}
        <div ref={asked} className="grid gap-3 empty:hidden">
          {unsure ? (
            <Alert tone="warning" title={words("noChangeTitle")}>
              <p>{words("noChangeText")}</p>
              <Button className="mt-2" onClick={() => void send(true)}>
                {words("noChangeYes")}
              </Button>
            </Alert>
          ) : null}
          <FilingProblem
            refusal={settled ? null : refusal}
            signInHref={`/login?callbackUrl=${encodeURIComponent(`/commitments/${commitment.code}/updates/${extra ? `extra?kind=${extra.kind}${extra.corrects ? `&corrects=${extra.corrects.id}` : ""}` : period}`)}`}
            onConfirm={confirm}
            onTakeOver={(theirs) => {
              version.current = theirs;
              setRefusal(null);
              void save();
            }}
            quantity={(value) =>
              formatQuantity(
                value,
                { zh: data.measures[0]?.unitZh ?? "", en: data.measures[0]?.unitEn ?? "" },
                locale,
              )
            }
          />
        </div>
        <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-rule border-t bg-paper px-4 py-3 max-md:text-small md:static md:mx-0 md:px-0">
          <Button type="submit" look="primary" aria-busy={sending} aria-disabled={sending}>
            {sending
              ? words("submitting")
              : data.plan.endorsement && !data.onBehalf
                ? words("submitEndorse")
                : words("submit")}
          </Button>
          {extra ? null : (
            <Button
              aria-disabled={sending}
              onClick={() => {
                if (sending) return;
                if (saysMore(filing)) setUnsure(true);
                else void send(true);
              }}
            >
              {words("noChange")}
            </Button>
          )}
          {(data.current ? data.mayDelete : kept.stored) ? (
            <DeleteDraft busy={sending} onDelete={remove} />
          ) : null}
          <SavedNote saving={saving} />
        </div>
      </div>
      <div className="grid content-start gap-6">
        {extra ? null : <LampPreview {...{ data, filing }} workingDays={days} />}
        {aside}
      </div>
    </form>
  );
}
