import type { Ctx } from "@/server/core/context";
import type { Item } from "./item";

export async function proofFor(_ctx: Ctx, _item: Item, _when: { period: string; month: number; filedOn: string }): Promise<{ updateVersion: number } | null> {
  return null;
}
