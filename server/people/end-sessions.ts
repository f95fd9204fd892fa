import { and, eq, isNull, ne } from "drizzle-orm";
import { sessions } from "@/db/schema";
import type { WriteCtx } from "../core/context";

/** Ends every running session of a user, save the one given. */
export async function endSessionsOf(
  ctx: WriteCtx,
  userId: string,
  except: string | null = null,
): Promise<void> {
  await ctx.db
    .update(sessions)
    .set({ endedAt: ctx.clock.real() })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        except === null ? undefined : ne(sessions.id, except),
      ),
    );
}
