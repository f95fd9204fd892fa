import { cache } from "react";
import { api, orNotFound } from "@/app/_trpc/server";
import { onDay } from "../../on-day";

/** A department as its page and the page's title show it: asked for once in a request. */
export const readDepartment = cache(async (code: string, wanted: string | null, month: string | null) => {
  const { departments } = await api();
  return orNotFound(onDay(wanted, (asOf) => departments.show({ code, asOf, month })));
});
