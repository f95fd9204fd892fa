import { z } from "zod";
import { buckets, lamps } from "@/db/values";

/** What every public address names: a government, a year and, if it is not the newest, an edition. */
export const askedSchema = z.object({
  government: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  year: z
    .string()
    .regex(/^[12]\d{3}$/)
    .transform(Number),
  edition: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .nullish()
    .transform((period) => period ?? null),
});

/** Rows to a page of the list, unless a program asks for others. */
export const publicPageSize = 50;
export const mostPublicRows = 200;

/** A form sends its empty fields, too: they ask for nothing. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
const whole = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .pipe(z.int().max(most));
/** Addresses are copied and typed: `true` is understood, too. */
const flag = given(z.enum(["1", "true"])).transform((value) => value !== undefined);
const slug = z.string().regex(/^[\w-]{1,64}$/);

/** How the public list is asked, as it stands in an address: a value that means nothing is refused, not passed over. */
export const publicListInput = z.object({
  q: given(z.string().trim().max(100)).transform((text) => text ?? ""),
  lamp: given(z.enum(lamps)),
  bucket: given(z.enum(buckets)),
  area: given(slug),
  department: given(slug),
  livelihood: flag,
  overdue: flag,
  /** Only what the figures count: a parent whose parts are listed stands aside for them. */
  counted: flag,
  page: given(whole(10_000)).transform((page) => page ?? 1),
  size: given(whole(mostPublicRows)).transform((size) => size ?? publicPageSize),
});
export type PublicListInput = z.output<typeof publicListInput>;
