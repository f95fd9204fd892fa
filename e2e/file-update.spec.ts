import { paper, picture } from "./files";
import { expect, expectAccessible, test } from "./fixtures";

test.use({ as: "housing.officer" });

test("an officer files the September report for the 2,700 homes, takes it back and asks for more time", async ({
  page,
  say,
}) => {
  await page.goto("/desk");
  const row = page.getByRole("listitem").filter({ hasText: "SZ2023-124" });
  await row.getByRole("link", { name: say.fileThis }).click();
  await expect(page).toHaveURL(/\/commitments\/SZ2023-124\/updates\/2023-09$/);

  await page.getByLabel(say.reading).fill("1，652");
  await expect(page.getByText(say.sinceAugust)).toBeVisible();
  const preview = page.locator("section[aria-labelledby=preview]");
  await expect(preview).toContainText(say.farBehind);
  await expect(preview).toContainText(say.gap);

  await page
    .getByLabel(say.progress)
    .fill("兴隆片区三标段主体封顶，七贤片区二期完成桩基验收，新增在建 184 套。");
  await page.getByLabel(say.problems).fill("党家片区土地组卷晚于计划约 20 天。");
  await page.getByLabel(say.nextSteps).fill("10月15日前完成组卷报批，10月下旬开工。<b>不是标签</b>");
  await expect(page.getByText(say.draftSaved)).toBeVisible();

  await page.getByTestId("evidence-files").setInputFiles([
    { name: "兴隆三标段封顶现场.png", mimeType: "image/png", buffer: picture },
    { name: "桩基验收记录.pdf", mimeType: "application/pdf", buffer: paper("homes") },
  ]);
  await expect(page.getByRole("link", { name: "兴隆三标段封顶现场.png" })).toBeVisible();
  await expect(page.getByRole("link", { name: "桩基验收记录.pdf" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: say.submit }).click();
  await expect(page.getByText(say.submitted)).toBeVisible();
  await expect(page.getByText("<b>不是标签</b>").first()).toBeVisible();
  await page.goto("/desk");
  await expect(page.getByRole("listitem").filter({ hasText: "SZ2023-124" })).toHaveCount(0);

  await page.goto("/commitments/SZ2023-124");
  await page.getByRole("button", { name: say.withdraw }).click();
  await expect(page.getByText(say.withdrawn)).toBeVisible();
  await page.goto("/desk");
  await expect(page.getByRole("listitem").filter({ hasText: "SZ2023-124" })).toHaveCount(1);

  await page.goto("/commitments/SZ2023-124");
  // The lamp can be checked by hand, under each rule, and every month of the strip tells its words.
  await expect(page.getByText(/1,468.* ÷ 2,700.* = 54\.4%/)).toBeVisible();
  await page.locator("summary").filter({ hasText: say.otherRules }).click();
  await expect(page.getByRole("table", { name: say.otherRules }).getByRole("row")).toHaveCount(5);
  await page.locator('a[href="#strip-2023-08"]').click();
  await expect(page.locator("#strip-2023-08")).toContainText("54.4%");
  await expectAccessible(page);
  await page.getByRole("button", { name: say.askDeferral }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say.askUntil).fill("2024-03-31");
  await dialog.getByLabel(say.askReason).fill("党家片区土地组卷晚于计划。");
  await dialog.getByLabel(say.askSoFar).fill("已开工建设 1,652 套。");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: say.askDeferral }).click();
  await expect(page.getByText(say.asked)).toBeVisible();
  await expect(page.getByText("党家片区土地组卷晚于计划。").first()).toBeVisible();
});
