import { z } from "zod";
import { departmentKinds, locales, roles } from "@/db/values";
import { calendarDay, storable, textWithin } from "../commitments/schema";

/** Spaces and case are how people type it, not what it is: the same as `normaliseLogin`. */
const typed = z.string().transform((text) => storable(text).trim().toLowerCase().replaceAll(" ", ""));
const name = (key: string, longest = 60) => textWithin(1, longest, key, key);
/** Left empty is the same as not given. */
const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((given) => (given === "" || given === null ? undefined : given), schema.optional());

/**
 * A login name begins with a letter, a phone has only digits, an e-mail has its @: so that no account can be named
 * like another one's phone or e-mail and take its sign-in.
 */
export const loginNameInput = typed.pipe(
  z.string().regex(/^[a-z][a-z0-9._-]{1,31}$/, "user.loginNameInvalid"),
);
const phone = typed.pipe(z.string().regex(/^\+?\d{5,15}$/, "user.phoneInvalid"));
const email = typed.pipe(z.email("user.emailInvalid").max(100, "user.emailInvalid"));

const password = z.string().min(10, "password.tooShort").max(200, "password.tooLong");

export const createDepartmentInput = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "department.codeInvalid"),
  nameZh: name("department.nameMissing"),
  nameEn: name("department.nameMissing", 100),
  kind: z.enum(departmentKinds),
});

const postInput = z.union(
  [
    z.object({ id: z.uuid() }),
    z.object({
      nameZh: name("post.nameMissing"),
      nameEn: name("post.nameMissing", 100),
      role: z.enum(roles),
      departmentId: unlessEmpty(z.uuid()),
    }),
  ],
  "post.invalid",
);

export const createUserInput = z.object({
  name: name("user.nameMissing"),
  loginName: loginNameInput,
  phone: unlessEmpty(phone),
  email: unlessEmpty(email),
  post: postInput,
});
export type PostInput = z.output<typeof createUserInput>["post"];

export const userInput = z.object({ id: z.uuid() });
export const grantInput = z.object({ id: z.uuid() });

/** Why, or what the successor has to know; it may be left empty. */
const note = z.string().default("").transform(storable).pipe(z.string().trim().max(500, "words.tooLong"));
export const handOverInput = z.object({
  postId: z.uuid(),
  toUserId: z.uuid("user.choose"),
  on: calendarDay,
  note,
});
export const appointDeputyInput = z.object({
  postId: z.uuid(),
  userId: z.uuid("user.choose"),
  from: calendarDay,
  /** The last day of acting. */
  until: calendarDay,
  note,
});
export const endDeputyInput = z.object({ id: z.uuid() });
export const assignPostInput = z.object({ userId: z.uuid("user.choose"), post: postInput });
export const setPasswordInput = z.object({ token: z.string().min(1).max(100), password });
export const changePasswordInput = z.object({
  current: z.string().min(1, "password.wrong").max(200),
  password,
});
export const switchPostInput = z.object({ postId: z.uuid() });
export const setLocaleInput = z.object({ locale: z.enum(locales) });
