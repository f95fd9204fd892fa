import type { plans } from "@/db/schema";
import { type revisionsOf, type Settings, settingsOf } from "./settings";

type Revision = Awaited<ReturnType<typeof revisionsOf>>[number];

/** The plan with the settings that held on a day: what was shown then was judged by them. */
export function withSettingsOn(
  plan: typeof plans.$inferSelect,
  /** As `revisionsOf` orders them. */
  revisions: readonly Revision[],
  day: string,
): typeof plans.$inferSelect {
  if (plan.state === "draft") return plan;
  const held: Settings = revisions.find((one) => one.knownOn <= day) ?? plan;
  return { ...plan, ...settingsOf(held) };
}
