import type { Db } from "@/db/client";
import * as schema from "@/db/schema";
import { write } from "@/server/core/context";
import { rebuildLamps } from "@/server/lamps/refresh";
import { loaderCtx } from "../load-facts";
import { randomFrom } from "../random";
import { bookOf } from "./book";
import { chainOf } from "./chain";
import { commitmentOf } from "./commitment";
import { insertAll } from "./insert-all";
import { peopleOf } from "./people";
import { pledgesOf } from "./pledges";
import { reportOf } from "./report";
import type { LargeSizes } from "./sizes";
import { dayIn2023, instantAt, lastDay } from "./times";
import { addYear, emptyYear } from "./year";

export const slugOf = (number: string) => `large-${number}`;

const limitMs = 120_000;

/**
 * Loads one government with its year in one transaction: it is there as a whole or not at all. Rows and chain are
 * made in memory; the lamps are judged by the server from what was inserted.
 * @param number four digits, which are part of every name
 * @returns how many audit events its chain has
 */
export function loadGovernment(
  db: Db,
  { number, passwordHash, sizes }: { number: string; passwordHash: string; sizes: LargeSizes },
): Promise<number> {
  const made = governmentOf(number, passwordHash, sizes);
  const ctx = loaderCtx(db, made.governmentId, lastDay);
  return write(
    ctx,
    async (inside) => {
      await insertGovernment(inside.db, made);
      await rebuildLamps(inside, made.planId);
      return made.head.seq;
    },
    { limitMs },
  );
}

function governmentOf(number: string, passwordHash: string, sizes: LargeSizes) {
  const at = new Date();
  const random = randomFrom(`large:${number}:year`);
  const nameZh = `大型测试区 ${number}`;
  const government = {
    id: crypto.randomUUID(),
    slug: slugOf(number),
    nameZh,
    nameEn: `Large Test District ${number}`,
    level: "district" as const,
    businessDate: lastDay,
    demonstration: true,
  };
  const people = peopleOf(government, sizes.departments, passwordHash);
  const report = reportOf(nameZh, pledgesOf(number, sizes), sizes.areas);
  const book = bookOf(government.id, nameZh, report, sizes.areas);
  const { planId, reportId } = book;
  const year = emptyYear();
  year.events.push({
    verb: "plan.activate",
    subject: { kind: "plan", id: planId, commitmentId: null },
    who: people.supervisor,
    on: instantAt("2023-01-06", 0),
    before: { state: "draft" },
    after: { state: "active" },
  });
  const items = report.quoted.map((pledge, index) => {
    const officer = people.officers[index % people.officers.length];
    const place = book.places[pledge.area];
    if (!officer?.departmentId || !place) throw new Error(`${pledge.code}: no department or area for it`);
    const lead = { leadDepartmentId: officer.departmentId, leadPostId: officer.postId };
    const item = commitmentOf(
      pledge,
      {
        governmentId: government.id,
        planId,
        reportId,
        areaId: place.areaId,
        themeId: place.themeId,
        ...lead,
      },
      { sentOn: dayIn2023(1, random.whole(9, 10)), acknowledgedOn: dayIn2023(1, random.whole(11, 12)), at },
    );
    addYear(year, item, { officer, supervisor: people.supervisor }, random);
    return item;
  });
  // The chain first: it tells each reading its place in the trail.
  const { events, head } = chainOf(government.id, year.events, at);
  return { governmentId: government.id, planId, government, people, book, items, year, events, head };
}

/** Parents before children, as the foreign keys want it. */
async function insertGovernment(db: Db, made: ReturnType<typeof governmentOf>): Promise<void> {
  const { government, people, book, items, year, events, head } = made;
  await insertAll(db, schema.governments, [government]);
  await insertAll(db, schema.departments, people.rows.departments);
  await insertAll(db, schema.users, people.rows.users);
  await insertAll(db, schema.posts, people.rows.posts);
  await insertAll(db, schema.postHoldings, people.rows.postHoldings);
  await insertAll(db, schema.portfolios, people.rows.portfolios);
  await insertAll(db, schema.reports, book.rows.reports);
  await insertAll(db, schema.sentences, book.rows.sentences);
  await insertAll(db, schema.plans, book.rows.plans);
  await insertAll(db, schema.planRevisions, book.rows.planRevisions);
  await insertAll(db, schema.planSources, book.rows.planSources);
  await insertAll(db, schema.areas, book.rows.areas);
  await insertAll(db, schema.themes, book.rows.themes);
  const of = <T>(pick: (item: (typeof items)[number]) => T[]) => items.flatMap(pick);
  await insertAll(
    db,
    schema.commitments,
    items.map((item) => item.row),
  );
  await insertAll(
    db,
    schema.commitmentTerms,
    of((item) => item.terms),
  );
  await insertAll(
    db,
    schema.measures,
    of((item) => item.measures),
  );
  await insertAll(
    db,
    schema.measureTerms,
    of((item) => item.measureTerms),
  );
  await insertAll(
    db,
    schema.milestones,
    of((item) => item.milestones),
  );
  await insertAll(db, schema.updates, year.updates);
  await insertAll(db, schema.updateSteps, year.updateSteps);
  await insertAll(db, schema.readings, year.readings);
  await insertAll(db, schema.milestoneClaims, year.milestoneClaims);
  await insertAll(db, schema.evidence, year.evidence);
  await insertAll(db, schema.verifications, year.verifications);
  await insertAll(db, schema.auditEvents, events);
  await insertAll(db, schema.auditHeads, [head]);
}
