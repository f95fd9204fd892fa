import type { areas, planRevisions, plans, planSources, reports, sentences, themes } from "@/db/schema";
import { defaultSwitches } from "../make-values";
import type { reportOf } from "./report";

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** The year's book of one government: its report, its active plan of 2023, areas with a theme each. */
export function bookOf(
  governmentId: string,
  name: string,
  report: ReturnType<typeof reportOf>,
  areaCount: number,
) {
  const reportId = crypto.randomUUID();
  const planId = crypto.randomUUID();
  const settings = {
    preset: "standard" as const,
    filingDay: 28,
    endorsement: false,
    switches: defaultSwitches,
  };
  const places = Array.from({ length: areaCount }, (_, index) => ({
    number: twoDigits(index + 1),
    sort: index + 1,
    areaId: crypto.randomUUID(),
    themeId: crypto.randomUUID(),
  }));
  return {
    planId,
    reportId,
    places,
    rows: {
      reports: [
        {
          id: reportId,
          governmentId,
          year: 2023,
          titleZh: `${name}政府工作报告（测试数据）`,
          titleEn: "Government Work Report (test data)",
          meetingZh: "测试会议",
          meetingEn: "Test session",
          deliveredOn: "2023-01-05",
          text: report.text,
          sha256Text: report.sha256,
          sha256File: report.sha256,
        },
      ] satisfies (typeof reports.$inferInsert)[],
      sentences: report.sentences.map((one) => ({
        ...one,
        reportId,
      })) satisfies (typeof sentences.$inferInsert)[],
      plans: [
        {
          ...settings,
          id: planId,
          governmentId,
          year: 2023,
          nameZh: "2023 年度计划",
          nameEn: "Plan 2023",
          startOn: "2023-01-01",
          endOn: "2023-12-31",
          state: "active",
          demonstration: true,
        },
      ] satisfies (typeof plans.$inferInsert)[],
      planRevisions: [
        { ...settings, planId, knownOn: "2023-01-01" },
      ] satisfies (typeof planRevisions.$inferInsert)[],
      planSources: [{ planId, reportId }] satisfies (typeof planSources.$inferInsert)[],
      areas: places.map(({ number, sort, areaId }) => ({
        id: areaId,
        planId,
        code: `area-${number}`,
        nameZh: `工作板块 ${number}`,
        nameEn: `Work area ${number}`,
        shortZh: `板块${number}`,
        shortEn: `Area ${number}`,
        sort,
      })) satisfies (typeof areas.$inferInsert)[],
      themes: places.map(({ number, areaId, themeId }) => ({
        id: themeId,
        areaId,
        nameZh: `主题 ${number}`,
        nameEn: `Theme ${number}`,
        sort: 1,
      })) satisfies (typeof themes.$inferInsert)[],
    },
  };
}
