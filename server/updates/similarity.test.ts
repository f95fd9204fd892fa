import { expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { world } from "../testing";
import { copiedFrom, similarity } from "./similarity";
import { acceptedFiling, filing, send } from "./testing";

const before = "截至8月底，安置房累计建成1468套，完成年度任务的54.4%，主体施工全面推进，配套管网同步实施。";

it("finds what was copied, whatever was done to its spaces and signs", () => {
  expect(copiedFrom(before, before)).toEqual({ share: 1, exact: true });
  expect(copiedFrom(` ${before.replaceAll("，", ", ")}\n`, before)).toEqual({ share: 1, exact: true });
});

it("finds a copy in which only numbers or a few words changed", () => {
  const numbers = before.replace("8月", "9月").replace("1468", "1652").replace("54.4", "61.2");
  expect(copiedFrom(numbers, before)).toMatchObject({ exact: false, share: 1 });
  expect(copiedFrom(before.replace("全面推进", "加快推进"), before)).toMatchObject({ exact: false });
});

it("takes what was written anew as it is, and empty words for nothing", () => {
  expect(copiedFrom("本月完成3栋封顶，启动室外工程招标，化解征收遗留2户。", before)).toBeNull();
  for (const text of ["", " ，。"]) {
    expect(copiedFrom(text, before)).toBeNull();
    expect(copiedFrom(before, text)).toBeNull();
  }
  expect(similarity("甲", "乙")).toBe(0);
});

const test = testDb();
it("tells the reviewer, and marks exact copies in the queue", async () => {
  const w = await world(test.db);
  await acceptedFiling(w, "2023-08", "1468");
  const same = await send(w, { progress: `${filing(w).progress}。` });
  const supervisor = w.as(w.people.supervisor);
  expect((await supervisor.updates.queue()).map((row) => row.copied)).toEqual([true]);
  expect((await supervisor.updates.show({ id: same.id })).copied).toEqual({ share: 1, exact: true });
  const back = await supervisor.updates.return({ ...same, reason: "请如实填写本期进展" });
  const again = await send(w, { version: back.version, progress: "本月新开工两个地块，完成桩基施工" });
  expect((await supervisor.updates.queue()).map((row) => row.copied)).toEqual([false]);
  expect((await supervisor.updates.show({ id: again.id })).copied).toBeNull();
});
