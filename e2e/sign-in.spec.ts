import { demoPassword } from "../seeds/accounts";
import { expect, expectAccessible, ready, test } from "./fixtures";

test("signs in after a wrong password, keeping what was typed, and out again", async ({ page, say }) => {
  await page.goto("/overview");
  await expect(page).toHaveURL(/\/login\?callbackUrl=%2Foverview/);
  await expectAccessible(page);
  await page.getByLabel(say.login).fill("  Leader ");
  await page.getByLabel(say.password, { exact: true }).fill("not it");
  await page.getByRole("button", { name: say.signIn, exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: say.wrong })).toBeVisible();
  await expect(page.getByLabel(say.login)).toHaveValue("  Leader ");
  await page.getByLabel(say.password, { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: say.signIn, exact: true }).click();
  await expect(page).toHaveURL(/\/overview$/);
  await ready(page);

  if ((page.viewportSize()?.width ?? 0) < 769) await page.locator("summary").first().click();
  await page.getByRole("button", { name: say.signOut }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/\/login/);
  await page.goto("/overview");
  await expect(page).toHaveURL(/\/login/);
});

test("offers the demonstration's posts, one press each", async ({ page, say }) => {
  await page.goto("/login");
  await page.getByRole("button", { name: say.demoOfficer }).click();
  await expect(page).toHaveURL(/\/desk$/);
  await expect(page.getByRole("heading", { level: 1, name: say.desk })).toBeVisible();
});

test("switches the language and stays on the page", async ({ pageAs, language }) => {
  const page = await pageAs("supervisor");
  await page.goto("/commitments?lamp=red");
  if ((page.viewportSize()?.width ?? 0) < 769) await page.locator("summary").first().click();
  const other = language === "zh" ? "English" : "中文";
  await page.getByRole("button", { name: other }).filter({ visible: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language === "zh" ? "en" : "zh-CN");
  await expect(page).toHaveURL(/\/commitments\?lamp=red$/);
});
