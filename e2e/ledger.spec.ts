import { expect, expectAccessible, test } from "./fixtures";

test.use({ as: "supervisor" });

test("the ledger is searched by initials, grouped, given a column, kept as a view and opened by keyboard", async ({
  page,
  say,
}) => {
  await page.goto("/commitments");
  const search = page.getByRole("searchbox");
  await search.fill("azf");
  await search.press("Enter");
  await expect(page).toHaveURL(/q=azf/);
  const row = page.locator("tr", { hasText: "SZ2023-124" });
  await expect(row).toHaveCount(1);

  await page.locator('select[name="group"]').selectOption("department");
  await expect(page).toHaveURL(/group=department/);
  await expect(page.locator('th[scope="colgroup"]').first()).toBeVisible();

  await page.getByText(say.columns).click();
  await page.getByRole("checkbox", { name: say.supporting }).check();
  await page.getByRole("button", { name: say.showColumns, exact: true }).click();
  await expect(page).toHaveURL(/cols=[^&]*supports/);
  await expect(row.locator(`td[data-label="${say.supporting}"]`)).toBeVisible();

  await page.getByRole("button", { name: say.saveView }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(say.viewName).fill("安置房");
  await dialog.getByRole("button", { name: say.saveViewNow, exact: true }).click();
  await expect(page.getByText(say.viewSaved("安置房"))).toBeVisible();
  await expectAccessible(page);

  await page.goto("/commitments");
  await page.getByRole("link", { name: "安置房", exact: true }).click();
  await expect(page).toHaveURL(/q=azf.*group=department.*cols=/);
  await expect(row).toHaveCount(1);

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog").getByRole("heading", { name: say.keyboard })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await search.blur();
  await page.keyboard.press("j");
  await expect(page.locator("a[data-row]").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/commitments\/SZ2023-\d+/);
});
