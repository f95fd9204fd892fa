import { z } from "zod";

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
