import type { Locator } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

test.use({ as: "culture.officer" });

/** What Excel puts on the clipboard, dropped into a cell as a paste does. */
const paste = (cell: Locator, cells: string) =>
  cell.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, cells);

test("a bureau files in one grid, pasted from Excel; what is not in order is said in its row", async ({
  page,
  say,
}) => {
  await page.goto("/commitments/grid");
  const cell = (code: string, column: string) => page.getByLabel(`${code} ${column}`);
  await paste(cell("SZ2023-205", say.progress), '"主体结构完成，\n进入装饰阶段。"\t无\t十月完成外立面。\n');
  await expect(cell("SZ2023-205", say.problems)).toHaveValue("无");
  await expect(cell("SZ2023-205", say.nextSteps)).toHaveValue("十月完成外立面。");
  await cell("SZ2023-206", say.progress).fill("完成既有建筑节能改造两处。");
  await page.getByRole("button", { name: say.gridSubmit(2) }).click();
  await expect(page.getByText(say.gridSubmitted(1))).toBeVisible();
  const refused = page.getByRole("row").filter({ hasText: "SZ2023-206" });
  await expect(refused.locator("[data-refusal]")).toBeVisible();
  await expect(cell("SZ2023-206", say.progress)).toHaveValue("完成既有建筑节能改造两处。");
  await expectAccessible(page);
  await cell("SZ2023-206", say.problems).fill("无");
  await cell("SZ2023-206", say.nextSteps).fill("继续推进。");
  await page.getByRole("button", { name: say.gridSubmit(1) }).click();
  await expect(page.getByText(say.gridSubmitted(1))).toBeVisible();
  await page.goto("/desk");
  await expect(page.getByRole("listitem").filter({ hasText: "SZ2023-205" })).toHaveCount(0);
});
