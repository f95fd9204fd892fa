import path from "node:path";
import { test } from "./fixtures";

/** The README's pictures. Not a test: it asserts nothing, and `npm test` does not run it. */
type Shot = {
  name: string;
  as: string | null;
  path: string;
  dark?: boolean;
  passes: string[];
  full?: boolean;
  filled?: boolean;
};

const shots: Shot[] = [
  { name: "login", as: null, path: "/login", passes: ["zh-1280"] },
  { name: "overview", as: "supervisor", path: "/overview", passes: ["zh-1280", "en-1280"], full: true },
  { name: "overview-dark", as: "supervisor", path: "/overview", passes: ["zh-1280"], dark: true },
  { name: "overview-phone", as: "leader", path: "/overview", passes: ["zh-360"] },
  {
    name: "report",
    as: "leader",
    path: "/report?open=SZ2023-124#p-SZ2023-124",
    passes: ["zh-1280"],
  },
  { name: "departments", as: "leader", path: "/departments", passes: ["zh-1280"] },
  { name: "ledger", as: "supervisor", path: "/commitments?lamp=red", passes: ["zh-1280"] },
  { name: "commitment", as: "supervisor", path: "/commitments/SZ2023-124", passes: ["zh-1280"], full: true },
  { name: "desk", as: "housing.officer", path: "/desk", passes: ["zh-1280"] },
  { name: "desk-phone", as: "housing.officer", path: "/desk", passes: ["en-360"] },
  {
    name: "filing",
    as: "housing.officer",
    path: "/commitments/SZ2023-124/updates/2023-09",
    passes: ["zh-1280"],
    full: true,
    filled: true,
  },
  {
    name: "filing-phone",
    as: "housing.officer",
    path: "/commitments/SZ2023-124/updates/2023-09",
    passes: ["zh-360"],
    filled: true,
  },
  { name: "notices", as: "supervisor", path: "/notices", passes: ["zh-1280"] },
  { name: "grid", as: "housing.officer", path: "/commitments/grid", passes: ["zh-1280"] },
  { name: "review", as: "supervisor", path: "/review", passes: ["zh-1280"] },
];

for (const shot of shots)
  test.describe(shot.name, () => {
    test.use({ as: shot.as, colorScheme: shot.dark ? "dark" : "light" });
    test("picture", async ({ page, say }, { project }) => {
      if (!shot.passes.includes(project.name)) return;
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
