import path from "node:path";
import { test } from "./fixtures";

/** The README's pictures. Not a test: it asserts nothing, and `npm test` does not run it. */
type Shot = {
  name: string;
  as: string | null;
  path: string;
  dark?: boolean;
  /** The pass whose language it is in. */
  pass?: "zh-1280" | "en-360";
  /** Of the window, where it is not that of the pass. */
  width?: number;
  full?: boolean;
  filled?: boolean;
};

const shots: Shot[] = [
  { name: "login", as: null, path: "/login" },
  { name: "overview", as: "supervisor", path: "/overview", full: true },
  { name: "overview", as: "supervisor", path: "/overview", pass: "en-360", width: 1280, full: true },
  { name: "overview-dark", as: "supervisor", path: "/overview", dark: true },
  { name: "overview-phone", as: "leader", path: "/overview", width: 360 },
  {
    name: "report",
    as: "leader",
    path: "/report?open=SZ2023-124#p-SZ2023-124",
  },
  { name: "departments", as: "leader", path: "/departments" },
  { name: "ledger", as: "supervisor", path: "/commitments?lamp=red" },
  { name: "commitment", as: "supervisor", path: "/commitments/SZ2023-124", full: true },
  { name: "desk", as: "housing.officer", path: "/desk" },
  { name: "desk-phone", as: "housing.officer", path: "/desk", pass: "en-360" },
  {
    name: "filing",
    as: "housing.officer",
    path: "/commitments/SZ2023-124/updates/2023-09",
    full: true,
    filled: true,
  },
  {
    name: "filing-phone",
    as: "housing.officer",
    path: "/commitments/SZ2023-124/updates/2023-09",
    width: 360,
    filled: true,
  },
  { name: "public", as: null, path: "/p/shizhong/2023", full: true },
  { name: "public-phone", as: null, path: "/p/shizhong/2023", pass: "en-360" },
  { name: "public-report", as: null, path: "/p/shizhong/2023/report" },
  { name: "public-item", as: null, path: "/p/shizhong/2023/items/SZ2023-124", full: true },
  { name: "editions", as: "supervisor", path: "/editions" },
  { name: "notices", as: "supervisor", path: "/notices" },
  { name: "grid", as: "housing.officer", path: "/commitments/grid" },
  { name: "review", as: "supervisor", path: "/review" },
];

for (const shot of shots)
  test.describe(`${shot.name} ${shot.pass ?? ""}`, () => {
    test.use({ as: shot.as, colorScheme: shot.dark ? "dark" : "light" });
    test("picture", async ({ page, say }, { project }) => {
      if ((shot.pass ?? "zh-1280") !== project.name) return;
      if (shot.width) await page.setViewportSize({ width: shot.width, height: 900 });
      await page.goto(shot.path);
      if (shot.filled) {
        await page.getByLabel(say.reading).fill("1652");
        await page.getByLabel(say.progress).fill("三标段主体封顶，二期完成桩基验收，本月新增 184 套。");
        await page.getByLabel(say.problems).fill("部分地块土地组卷晚于计划约 20 天。");
        await page.getByLabel(say.nextSteps).fill("10月15日前完成组卷报批，10月下旬开工。");
        await page.getByText(say.draftSaved).waitFor();
      }
      // Else what stays in sight while scrolling would stand in the middle of a whole page.
      if (!shot.path.includes("#")) await page.evaluate(() => window.scrollTo(0, 0));
      const language = project.name.startsWith("en") ? "-en" : "";
      const file = path.join("docs", "screenshots", `${shot.name}${language}.png`);
      await page.screenshot({ path: file, fullPage: shot.full ?? false });
    });
  });
