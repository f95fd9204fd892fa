import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { choicesOf } from "./assignment";
import { maySettleMany } from "./policy";

/** The departments and leaders that many commitments can be given to at once. @throws AppError FORBIDDEN */
export async function settleChoices(ctx: Ctx) {
  if (!maySettleMany(ctx.actor)) throw new AppError("FORBIDDEN", "commitment.notYours");
  const { departments, leaders } = await choicesOf(ctx);
  return {
    departments: departments.map(({ id, nameZh, nameEn }) => ({ id, nameZh, nameEn })),
    leaders: leaders.map(({ id, nameZh, nameEn }) => ({ id, nameZh, nameEn })),
  };
}
