import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { reports } from "@/db/schema";
import { makeCommitment } from "@/seeds/makers";
import { proved } from "../requests/testing";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { reading, send } from "../updates/testing";
import { mark } from "./mark";
import { publish } from "./publish";

/** The world's report gets the hash of its own text, which an edition prints. */
export const hashReport = (db: Db, { report }: Pick<TestWorld, "report">) =>
  db
    .update(reports)
    .set({ sha256Text: createHash("sha256").update(report.text, "utf8").digest("hex") })
    .where(eq(reports.id, report.id));

/** A filing of the world's commitment that was sent and accepted on its deadline, with these words. */
export async function acceptedWords(
  w: TestWorld,
  period: string,
  value: string,
  words: { progress: string; problems: string; nextSteps: string },
) {
  const day = `${period}-28`;
  const sent = await send(
    w,
    { period, ...words, readings: [reading(w, value, { asOf: day })] },
    w.people.officer,
    day,
  );
  await w.as(w.people.supervisor, day).updates.accept({ id: sent.id, version: sent.version });
  return sent.id;
}

/** "No change this period", accepted: an update without anything to publish. */
async function acceptedUnchanged(w: TestWorld, period: string) {
  const day = `${period}-28`;
  const words = { progress: "", problems: "", nextSteps: "", readings: [] };
  const sent = await send(w, { period, noChange: true, ...words }, w.people.officer, day);
  await w.as(w.people.supervisor, day).updates.accept({ id: sent.id, version: sent.version });
  return sent.id;
}

/**
 * A published edition of August: a measured commitment (accepted are June without change, July with its texts and
 * evidence published, and August with nothing of it published), one of milestones, a red one without any filing and one
 * that nobody has been given.
 */
export async function publishedWorld(db: Db, options: Parameters<typeof world>[1] = {}) {
  const w = await world(db, options);
  await hashReport(db, w);
  const june = await acceptedUnchanged(w, "2023-06");
  const july = await acceptedWords(w, "2023-07", "1400", {
    progress: "七月公开进展：累计建成1400套",
    problems: "七月公开问题：雨季工期偏紧",
    nextSteps: "七月公开措施：倒排工期",
  });
  const august = await acceptedWords(w, "2023-08", "1650", {
    progress: "八月内部进展",
    problems: "八月内部问题",
    nextSteps: "八月内部措施",
  });
  const shown = await proved(db, w, { updateId: july, name: "七月公示公告", addedOn: "2023-07-28" });
  const photo = await proved(db, w, {
    updateId: july,
    kind: "photo",
    name: "七月现场.png",
    url: null,
    mediaType: "image/png",
    size: 1234,
    sha256: "a".repeat(64),
    storageKey: "published-photo",
    addedOn: "2023-07-28",
    verified: false,
  });
  const hidden = await proved(db, w, { updateId: august, name: "八月内部台账", addedOn: "2023-08-28" });
  const milestones = await makeCommitment(db, w, {
    leadDepartmentId: w.parks.id,
    titleZh: "建成口袋公园",
    titleEn: "Build pocket parks",
    milestones: [
      { dueOn: "2023-06-30", weight: 1 },
      { dueOn: "2023-11-30", weight: 1 },
    ],
  });
  const red = await makeCommitment(db, w, {
    leadDepartmentId: w.parks.id,
    titleZh: "新增停车泊位",
    titleEn: "New parking places",
    livelihood: true,
    measure: { target: 500, metricZh: "新增泊位", metricEn: "New places", unitZh: "个", unitEn: "places" },
  });
  const unassigned = await makeCommitment(db, w, {
    leadDepartmentId: w.housing.id,
    state: "unassigned",
    titleZh: "尚未交办的承诺",
    titleEn: "A pledge that nobody has been given yet",
  });
  const supervisor = w.ctx(w.people.supervisor);
  await mark(supervisor, { updates: [july], evidence: [shown.id, photo.id], publish: true });
  const edition = await publish(supervisor, { period: "2023-08" });
  return {
    w,
    /** What every public address names. */
    government: w.government.slug,
    year: w.plan.year,
    period: edition.period,
    edition,
    codes: {
      measured: w.commitment.code,
      milestones: milestones.commitment.code,
      red: red.commitment.code,
      unassigned: unassigned.commitment.code,
    },
    /** Ids of what is published and of what is withheld. */
    published: { update: july, link: shown.id, photo: photo.id },
    withheld: { update: august, evidence: hidden.id },
    unchanged: june,
  };
}
export type PublishedWorld = Awaited<ReturnType<typeof publishedWorld>>;
