import { expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { hiddenFrom } from "../testing-refusals";
import { mostViews } from "./schema";

const test = testDb();

it("keeps a person's views, for that person alone, and without a trace in the trail", async () => {
  const w = await world(test.db);
  const other = await world(test.db);
  const call = w.as(w.people.officer);
  const events = await w.events();
  const { id } = await call.views.save({ name: " 本期转红 ", query: "flag=turned-red&group=area" });
  await call.views.save({ name: "民生", query: "flag=livelihood" });
  expect(await call.views.list()).toMatchObject([
    { id, name: "本期转红", query: "flag=turned-red&group=area" },
    { name: "民生" },
  ]);
  await expect(call.views.save({ name: "民生", query: "" })).rejects.toMatchObject(
    refusal("CONFLICT", "view.nameTaken", { name: "民生" }),
  );
  // A colleague may use the name, and sees none of the others.
  const colleague = w.as(w.people.officer2);
  await colleague.views.save({ name: "民生", query: "" });
  expect(await colleague.views.list()).toHaveLength(1);
  await expect(colleague.views.remove({ id })).rejects.toMatchObject(refusal("NOT_FOUND", "view.missing"));
  await hiddenFrom(other, (caller) => caller.views.remove({ id }), "view.missing");
  await call.views.remove({ id });
  expect((await call.views.list()).map((view) => view.name)).toEqual(["民生"]);
  await expect(call.views.remove({ id })).rejects.toMatchObject(refusal("NOT_FOUND", "view.missing"));
  expect(await w.events()).toBe(events);
  await expect(w.as(null).views.list()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
});

it("keeps within its limits, however many save at once", async () => {
  const w = await world(test.db);
  const call = w.as(w.people.observer);
  for (const input of [
    { name: "  ", query: "" },
    { name: "长".repeat(41), query: "" },
    { name: "长", query: "q".repeat(2001) },
  ])
    await expect(call.views.save(input)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await call.views.save({ name: "无\0终", query: "q=\0a" });
  expect(await call.views.list()).toMatchObject([{ name: "无终", query: "q=a" }]);
  const same = await Promise.allSettled(
    Array.from({ length: 5 }, () => call.views.save({ name: "同名", query: "" })),
  );
  expect(same.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  for (let n = 2; n < mostViews; n++) await call.views.save({ name: `视图${n}`, query: "" });
  await expect(call.views.save({ name: "再来一个", query: "" })).rejects.toMatchObject(
    refusal("CONFLICT", "view.tooMany", { most: mostViews }),
  );
});
