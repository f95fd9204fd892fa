import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

export type SettingsData = inferRouterOutputs<AppRouter>["plans"]["settings"];
export type Settings = SettingsData["current"];

/** The switches in the order and groups in which they are shown, each with its unit. */
export const switchGroups = [
  {
    title: "lamps",
    switches: [
      { name: "growthTolerance", unit: "points" },
      { name: "acknowledgeWorkingDays", unit: "workingDays" },
      { name: "graceWorkingDays", unit: "workingDays" },
      { name: "staleAfterDays", unit: "days" },
    ],
  },
  {
    title: "notices",
    switches: [
      { name: "noticeAcknowledgeWorkingDays", unit: "workingDays" },
      { name: "noticeAnswerWorkingDays", unit: "workingDays" },
      { name: "noticeMinimumWorkingDays", unit: "workingDays" },
    ],
  },
  {
    title: "quiet",
    switches: [
      { name: "quietFrom", unit: "none" },
      { name: "quietUntil", unit: "none" },
    ],
  },
] as const;
