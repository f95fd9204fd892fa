import type { PublicCtx } from "./context";
import { listGovernments } from "./list-governments";
import { askedSchema } from "./schema";

export type AddressedYear = {
  government: string;
  name: { zh: string; en: string };
  demonstration: boolean;
  year: number;
};

/** The published year that an address is below, whatever follows it; null where it names none. */
export async function yearOfAddress(ctx: PublicCtx, address: string | null): Promise<AddressedYear | null> {
  const [, government, year] = /^\/p\/([^/?]+)\/([^/?]+)/.exec(address ?? "") ?? [];
  const { data } = askedSchema.safeParse({ government, year });
  if (!data) return null;
  const [found] = await listGovernments(ctx, data.government);
  if (!found?.years.some((one) => one.year === data.year)) return null;
  const { name, demonstration } = found;
  return { government: data.government, name, demonstration, year: data.year };
}
