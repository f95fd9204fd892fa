import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { findNotice } from "./find";
import { endAsLifted } from "./move";
import { mayLift } from "./policy";
import type { endNoticeInput } from "./schema";

/** Lifts an answered notice (解除); of an instruction it is the leader's word that it is done (办结). */
export const lift = (ctx: Ctx, input: z.output<typeof endNoticeInput>) =>
  write(ctx, async (ctx) => {
    const before = await findNotice(ctx, input.id, mayLift);
    const { id, version, state } = await endAsLifted(ctx, before, input.version, input.reason);
    return { id, version, state };
  });
