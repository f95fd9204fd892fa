import { attach, fileSeptember } from "./api";
import { paper } from "./files";
import { expect, expectAccessible, test } from "./fixtures";

test.use({ as: "supervisor" });

test("a supervisor returns one report and accepts another; the returned one is back with its reason", async ({
  page,
  pageAs,
  say,
}) => {
  const officer = await pageAs("housing.officer");
  await attach(officer, "SZ2023-168-02", "加装电梯验收表.pdf", paper("lifts"));
  const toReturn = await fileSeptember(officer, "SZ2023-168-02", "52");
  const toAccept = await fileSeptember(officer, "SZ2023-168-12", "15");

  await page.goto(`/review?id=${toReturn}`);
  await expect(page.getByRole("columnheader", { name: say.change })).toBeAttached();
  await expect(page.getByText(/\+\d/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "加装电梯验收表.pdf" })).toBeVisible();
  const proof = await page.request.get(
    (await page.getByRole("link", { name: "加装电梯验收表.pdf" }).getAttribute("href")) ?? "",
  );
  expect(proof.headers()["content-type"]).toBe("application/pdf");
  expect(proof.headers()["x-content-type-options"]).toBe("nosniff");
  await expect(page.getByText(say.verifiedPapers)).toHaveCount(0);
  await page.getByRole("button", { name: say.verifyPapers, exact: true }).click();
  await expect(page.getByText(say.verifiedPapers)).toBeVisible();

  await page.getByRole("heading", { level: 2 }).first().click();
  await page.keyboard.press("r");
  await page.getByLabel(say.reason).fill("读数与验收表不一致，请核对。");
  await expectAccessible(page);
  await page.getByRole("button", { name: say.giveBackNow }).click();
  await expect(page).not.toHaveURL(new RegExp(toReturn));

  await page.goto(`/review?id=${toAccept}`);
  await page.getByRole("button", { name: say.accept, exact: true }).click();
  await expect(page).not.toHaveURL(new RegExp(toAccept));
  await page.goto("/commitments/SZ2023-168-12");
  await expect(page.getByText(say.accepted, { exact: true }).first()).toBeVisible();

  await officer.goto("/desk");
  const row = officer.getByRole("listitem").filter({ hasText: "SZ2023-168-02" });
  await expect(row).toContainText("读数与验收表不一致，请核对。");
  await row.getByRole("link").last().click();
  await expect(officer).toHaveURL(/SZ2023-168-02\/updates\/2023-09$/);
  await expect(officer.getByText("读数与验收表不一致，请核对。")).toBeVisible();
  await expect(officer.getByLabel(say.progress)).toHaveValue("九月按计划推进，完成量已核对。");
});

test("a stale page that acts on a decided report is told its present state", async ({
  page,
  pageAs,
  say,
}) => {
  const officer = await pageAs("edu.officer");
  const id = await fileSeptember(officer, "SZ2023-171", "5");
  const second = await pageAs("supervisor2");
  await page.goto(`/review?id=${id}`);
  await second.goto(`/review?id=${id}`);
  await second.getByRole("button", { name: say.giveBack, exact: true }).click();
  await second.getByLabel(say.reason).fill("请补充佐证材料。");
  await second.getByRole("button", { name: say.giveBackNow }).click();
  await expect(second).not.toHaveURL(new RegExp(id));
  await page.getByRole("button", { name: say.accept, exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: say.moved })).toBeVisible();
});
