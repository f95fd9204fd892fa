import type { Actor } from "@/server/core/context";
import { contribute } from "@/server/updates/contribute";
import { type Action, instantOn } from "./action";
import file from "./beside.json" with { type: "json" };
import type { Item } from "./item";

/** What supporting departments give, before the lead files; the last ones wait for the lead. */
export const contributing = ({ row }: Item, officerOf: (code: string) => Actor): Action[] =>
  file.contributions
    .filter((one) => one.code === row.code)
    .map(({ on, departmentCode, words }) => ({
      at: instantOn(on, 95),
      who: officerOf(departmentCode),
      run: (ctx) => contribute(ctx, { commitmentId: row.id, period: on.slice(0, 7), words, version: null }),
    }));
