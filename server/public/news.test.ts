import { beforeAll, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { type PublishedWorld, publishedWorld } from "../editions/testing";
import { findPublished, type Published } from "./find";
import { listNews } from "./news";
import { documentOf, itemOf } from "./testing-document";

const test = testDb();
let p: PublishedWorld;
beforeAll(async () => {
  p = await publishedWorld(test.db);
});

const code = (at: number) => `SZ-${String(at).padStart(4, "0")}`;
const codes = Array.from({ length: 400 }, (_, at) => code(at));
const late = code(399);

/** The published edition with four hundred changes, some of them pledges that came to an end. */
async function crowded(): Promise<Published> {
  const published = await findPublished({ db: test.db }, { ...p, edition: null });
  const document = documentOf(
    codes.map((one) => itemOf(one)),
    {
      previous: "2023-07",
      changes: {
        lamps: codes.map((one) => ({ code: one, from: "green", to: "red" })),
        closed: [code(0)],
        deferred: [],
        discontinued: [code(1)],
        added: [],
        reworded: [],
      },
    },
  );
  return { ...published, document };
}
const told = async (asked: readonly string[]) =>
  (await listNews({ db: test.db }, await crowded(), p, new Set(asked))).map(
    (one) => `${one.kind} ${one.code}`,
  );

it("tells a late pledge's change although hundreds stand before it", async () => {
  expect(await told([late])).toEqual([`lamp ${late}`]);
  expect(await listNews({ db: test.db }, await crowded(), p)).toHaveLength(300);
});

it("hands over the pledge as the telling edition has it", async () => {
  const [one] = await listNews({ db: test.db }, await crowded(), p, new Set([late]));
  expect(one).toMatchObject({ item: { code: late, reasons: [{ key: "onSchedule" }] } });
});
