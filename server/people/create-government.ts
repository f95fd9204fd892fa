import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { auditHeads, governments, postHoldings, posts, users } from "@/db/schema";
import { governmentLevels } from "@/db/values";
import { record } from "../core/audit";
import { clockOf } from "../core/clock";
import { type Actor, write } from "../core/context";
import { AppError } from "../core/errors";
import { makePasswordLink } from "./password-link";
import { loginNameInput } from "./schema";
import { unlessTaken } from "./unique";

const name = (message: string) => z.string(message).trim().min(1, message).max(100, message);

export const createGovernmentInput = z.object({
  slug: z
    .string("--slug is missing, for example shizhong.")
    .regex(/^[a-z][a-z0-9-]{1,39}$/, "--slug takes small letters, digits and hyphens, for example shizhong."),
  nameZh: name("--name-zh is missing: the government's name in Chinese."),
  nameEn: name("--name-en is missing: the government's name in English."),
  level: z.enum(governmentLevels, `--level must be one of ${governmentLevels.join(", ")}.`),
  adminLogin: z
    .string("--admin-login is missing: the login name of the first administrator.")
    .pipe(loginNameInput.catch(""))
    .refine(
      Boolean,
      "--admin-login takes 2 to 32 small letters, digits, dots and hyphens, beginning with a letter.",
    ),
  adminName: name("--admin-name is missing: the first administrator's name."),
});

/** Whoever runs a command on the machine: no user of any government. */
const operatorOf = (governmentId: string): Actor => ({
  userId: "",
  name: "operator",
  governmentId,
  postId: null,
  role: "admin",
  departmentId: null,
  portfolio: [],
  locale: null,
  demonstration: false,
});

/**
 * Makes a tenant and its first administrator, in one short transaction. Returns the path of the administrator's
 * one-time link.
 * @throws AppError CONFLICT `government.slugTaken`, `user.loginNameTaken`
 */
export const createGovernment = (db: Db, input: z.output<typeof createGovernmentInput>): Promise<string> =>
  unlessTaken("government.slugTaken", () => {
    const id = crypto.randomUUID();
    const clock = clockOf({ timeZone: "Asia/Shanghai", businessDate: null });
    return write({ db, actor: operatorOf(id), clock }, async (ctx) => {
      const { slug, nameZh, nameEn, level, adminLogin: loginName, adminName } = input;
      if (await ctx.db.$count(governments, eq(governments.slug, slug)))
        throw new AppError("CONFLICT", "government.slugTaken");
      if (await ctx.db.$count(users, eq(users.loginName, loginName)))
        throw new AppError("CONFLICT", "user.loginNameTaken");
      await ctx.db.insert(governments).values({ id, slug, nameZh, nameEn, level });
      await ctx.db.insert(auditHeads).values({ governmentId: id, seq: 0, hash: "" });
      const postId = crypto.randomUUID();
      const post = { nameZh: "系统管理员", nameEn: "Administrator", role: "admin" as const };
      await ctx.db.insert(posts).values({ ...post, id: postId, governmentId: id });
      const userId = crypto.randomUUID();
      await ctx.db.insert(users).values({ id: userId, governmentId: id, name: adminName, loginName });
      await ctx.db.insert(postHoldings).values({ governmentId: id, postId, userId, startOn: clock.today() });
      const after = { slug, nameZh, nameEn, level };
      await record(ctx, "government.create", { kind: "government", id }, { after });
      await record(
        ctx,
        "user.create",
        { kind: "user", id: userId },
        { after: { name: adminName, loginName, postId, role: "admin" } },
      );
      return makePasswordLink(ctx, userId);
    });
  });
