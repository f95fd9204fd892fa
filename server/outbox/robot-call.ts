import { and, eq, isNull } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { governments, robots } from "@/db/schema";
import { robotText } from "../messages/message-text";
import type { Said } from "../robots/body";
import { saidIn } from "../robots/said";
import type { Robot } from "../robots/send";
import type { RobotPayload } from "./enqueue";

/** Facts that name no pledge's words, for robots that are to carry codes and counts only. */
const spare = ["code", "count", "numberText", "step"];

/** The call of an outbox row, or null when its robot was stopped meanwhile. */
export async function robotCallOf(
  db: ReadDb,
  row: { key: string; payload: Record<string, unknown> },
  baseUrl: string | null,
): Promise<{ robot: Robot; said: Said } | null> {
  const { robotId, facts, href } = row.payload as RobotPayload;
  const [found] = await db
    .select({ robot: robots, demonstration: governments.demonstration })
    .from(robots)
    .innerJoin(governments, eq(governments.id, robots.governmentId))
    .where(and(eq(robots.id, robotId), isNull(robots.stoppedAt)));
  if (!found) return null;
  const said = Object.fromEntries(Object.entries(facts).filter(([name]) => spare.includes(name)));
  const about = found.robot.withText && facts.titleZh ? ` ${facts.titleZh}` : "";
  const url = baseUrl && href ? new URL(href, baseUrl).href : null;
  return {
    robot: found.robot,
    said: saidIn(found.demonstration, robotText(row.key, { ...said, about }), url),
  };
}
