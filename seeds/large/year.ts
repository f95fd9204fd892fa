import type { evidence, milestoneClaims, readings, updateSteps, updates, verifications } from "@/db/schema";
import { periodicKey } from "@/server/updates/save-draft";
import type { Random } from "../random";
import type { ToldEvent } from "./chain";
import { type Made, workOf } from "./filed";
import type { Seat } from "./people";
import { dayIn2023, dayOfInstant, instantAt, periodOf } from "./times";

export type Year = {
  updates: (typeof updates.$inferInsert)[];
  updateSteps: (typeof updateSteps.$inferInsert)[];
  readings: (typeof readings.$inferInsert)[];
  milestoneClaims: (typeof milestoneClaims.$inferInsert)[];
  evidence: (typeof evidence.$inferInsert)[];
  verifications: (typeof verifications.$inferInsert)[];
  events: ToldEvent[];
};

export const emptyYear = (): Year => ({
  updates: [],
  updateSteps: [],
  readings: [],
  milestoneClaims: [],
  evidence: [],
  verifications: [],
  events: [],
});

type Cast = { officer: Seat; supervisor: Seat };

/** Adds the year of one commitment: eleven or twelve filings, each accepted the day after it was sent. */
export function addYear(year: Year, made: Made, cast: Cast, random: Random): void {
  const { row } = made;
  const work = workOf(made, random);
  const subject = { kind: "commitment", id: row.id, commitmentId: row.id };
  year.events.push(
    {
      verb: "commitment.assign",
      subject,
      who: cast.supervisor,
      on: instantAt(row.sentOn, random.whole(0, 400)),
      before: { state: "unassigned", sentOn: null, ownersProposed: true, yardstickProposed: true },
      after: { state: "pending", sentOn: row.sentOn, ownersProposed: false, yardstickProposed: false },
    },
    {
      verb: "commitment.acknowledge",
      subject,
      who: cast.officer,
      on: instantAt(row.acknowledgedOn, random.whole(0, 400)),
      before: { state: "pending", acknowledgedOn: null },
      after: { state: "active", acknowledgedOn: row.acknowledgedOn },
    },
  );
  for (let month = 1; month <= 12; month++)
    if (work.files(month)) addFiling(year, { made, cast, random, work, month });
}

type Filing = { made: Made; cast: Cast; random: Random; work: ReturnType<typeof workOf>; month: number };

function addFiling(year: Year, { made: { row }, cast, random, work, month }: Filing): void {
  const id = crypto.randomUUID();
  const commitmentId = row.id;
  const { governmentId } = row;
  const period = periodOf(month);
  const date = random.whole(20, 27);
  const [sentOn, decidedOn] = [dayIn2023(month, date), dayIn2023(month, date + 1)];
  const sentAt = instantAt(sentOn, random.whole(10, 470));
  const decidedAt = instantAt(decidedOn, random.whole(0, 470));
  const { officer, supervisor } = cast;
  year.updates.push({
    ...work.words(month),
    id,
    governmentId,
    commitmentId,
    kind: "periodic",
    period,
    periodicKey: periodicKey(commitmentId, period),
    state: "accepted",
    departmentId: row.leadDepartmentId,
    authorId: officer.userId,
    submittedBy: officer.userId,
    submittedOn: sentOn,
    submittedAt: sentAt,
    decidedBy: supervisor.userId,
    decidedOn,
    decidedAt,
    demonstration: true,
    version: 3,
  });
  const step = { updateId: id, commitmentId };
  year.updateSteps.push(
    { ...step, decision: "submit", userId: officer.userId, on: sentOn, at: sentAt },
    { ...step, decision: "accept", userId: supervisor.userId, on: decidedOn, at: decidedAt },
  );
  const reading = work.reading(month, sentOn);
  const read = reading ? { ...step, ...reading, acceptedOn: decidedOn, acceptedSeq: 0 } : null;
  if (read) year.readings.push(read);
  for (const milestoneId of work.claims(month))
    year.milestoneClaims.push({ ...step, milestoneId, reachedOn: sentOn, acceptedOn: decidedOn });
  const subject = { kind: "update", id, commitmentId };
  year.events.push(
    {
      verb: "update.submit",
      subject,
      who: officer,
      on: sentAt,
      before: { state: "draft", period: null },
      after: { state: "submitted", period },
    },
    {
      verb: "update.accept",
      subject,
      who: supervisor,
      on: decidedAt,
      before: { state: "submitted", period: null },
      after: { state: "accepted", period },
      // The acceptance's place in the trail orders readings of one day.
      kept: (seq) => {
        if (read) read.acceptedSeq = seq;
      },
    },
  );
  if (month % 3 === 0) addProof(year, { ...step, governmentId, period, cast, sentAt, decidedAt });
}

type Proof = {
  updateId: string;
  commitmentId: string;
  governmentId: string;
  period: string;
  cast: Cast;
  sentAt: Date;
  decidedAt: Date;
};

const minute = 60_000;

/**
 * A web address as proof, added some minutes before the filing is sent and verified from the papers before it is
 * accepted: links need no files.
 */
function addProof(year: Year, proof: Proof): void {
  const { updateId, commitmentId, governmentId, period, sentAt, decidedAt } = proof;
  const { officer, supervisor } = proof.cast;
  const id = crypto.randomUUID();
  const name = `${period} 进展通报`;
  const url = `https://example.org/${updateId}`;
  year.evidence.push({
    id,
    governmentId,
    commitmentId,
    updateId,
    kind: "link",
    name,
    url,
    addedBy: officer.userId,
    addedOn: dayOfInstant(sentAt),
    demonstration: true,
  });
  const checked = { evidenceId: id, commitmentId, means: "papers", userId: supervisor.userId } as const;
  year.verifications.push({ ...checked, on: dayOfInstant(decidedAt) });
  const subject = { kind: "evidence", id, commitmentId };
  year.events.push(
    {
      verb: "evidence.attach",
      subject,
      who: officer,
      on: new Date(sentAt.getTime() - 5 * minute),
      before: null,
      after: { name, url, period },
    },
    {
      verb: "evidence.verify",
      subject,
      who: supervisor,
      on: new Date(decidedAt.getTime() - minute),
      before: null,
      after: { name, means: "papers", note: null, visit: null },
    },
  );
}
