import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Db, ReadDb } from "@/db/client";
import { departments } from "@/db/schema";
import { testDb } from "@/db/testing";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { beforeCommit, type Ctx, write, type WriteCtx } from "./context";

const test = testDb();

/** True when a reader offers no way to write: checked by the compiler, which refuses `true` for anything else. */
type Writes = "insert" | "update" | "delete" | "transaction" | "execute";
type OffersNone<T> = Extract<keyof T, Writes> extends never ? true : false;
const readersOnlyRead: OffersNone<ReadDb> & OffersNone<Ctx["db"]> = true;
const writersWrite: OffersNone<Db> | OffersNone<WriteCtx["db"]> = false;

const rename = (ctx: WriteCtx, w: TestWorld, nameZh: string) =>
  ctx.db.update(departments).set({ nameZh }).where(eq(departments.id, w.parks.id));
const nameOf = async (w: TestWorld) =>
  (await test.db.select().from(departments).where(eq(departments.id, w.parks.id)))[0]?.nameZh;

describe("write", () => {
  it("is the only way to write: what readers get offers none", () => {
    expect([readersOnlyRead, writersWrite]).toEqual([true, false]);
  });

  it("commits what it ran, and returns its result", async () => {
    const w = await world(test.db);
    const result = await write(w.ctx(w.people.admin), async (ctx) => {
      await rename(ctx, w, "新名");
      return 7;
    });
    expect([result, await nameOf(w)]).toEqual([7, "新名"]);
  });

  it("ends a transaction that never settles, and the next writer goes on", async () => {
    const w = await world(test.db);
    const never = write(
      w.ctx(w.people.admin),
      async (ctx) => {
        await rename(ctx, w, "悬而未决");
        await new Promise(() => undefined);
      },
      { limitMs: 50 },
    );
    const next = write(w.ctx(w.people.admin), (ctx) => rename(ctx, w, "下一个"));
    await expect(never).rejects.toThrow("not finished after 50 ms");
    await next;
    expect(await nameOf(w)).toBe("下一个");
  });

  it("lets the next writer go on after one that failed", async () => {
    const w = await world(test.db);
    const failed = write(w.ctx(w.people.admin), async (ctx) => {
      await rename(ctx, w, "不该留下");
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await nameOf(w)).toBe("区园林绿化服务中心");
    await write(w.ctx(w.people.admin), (ctx) => rename(ctx, w, "留下"));
    expect(await nameOf(w)).toBe("留下");
  });
});

describe("beforeCommit", () => {
  it("runs once per key with each item once, after everything else", async () => {
    const w = await world(test.db);
    const ctx = w.ctx(w.people.admin);
    const told: string[] = [];
    const put = (key: string, ...items: string[]) =>
      beforeCommit(key, items, async (_, all) => {
        told.push(`${key}:${all.join()}`);
      });
    await write(ctx, async () => {
      put("a", "1", "2");
      await write(ctx, async () => put("a", "2", "3"));
      put("b", "1");
      told.push("body");
    });
    expect(told).toEqual(["body", "a:1,2,3", "b:1"]);
  });

  it("fails the whole transaction when it fails", async () => {
    const w = await world(test.db);
    const failed = write(w.ctx(w.people.admin), async (ctx) => {
      await rename(ctx, w, "不该留下");
      beforeCommit("a", ["1"], () => Promise.reject(new Error("at the end")));
    });
    await expect(failed).rejects.toThrow("at the end");
    expect(await nameOf(w)).toBe("区园林绿化服务中心");
  });

  it("has no meaning outside", () => {
    expect(() => beforeCommit("a", [], async () => undefined)).toThrow("inside of write()");
  });
});
