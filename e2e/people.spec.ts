import { mutate, query } from "./api";
import { expect, expectAccessible, ready, test } from "./fixtures";

type Account = { id: string; path: string };

test("a new officer sets a password by the one-time link and signs in; disabled, the session ends", async ({
  page,
  pageAs,
  say,
}) => {
  const admin = await pageAs("admin");
  const { departments } = await query<{ departments: { id: string; code: string }[] }>(
    admin,
    "people.list",
    {},
  );
  const { id, path } = await mutate<Account>(admin, "people.createUser", {
    name: "水务局新经办人",
    loginName: "water.second",
    post: {
      nameZh: "第二经办岗",
      nameEn: "Second desk officer",
      role: "officer",
      departmentId: departments.find(({ code }) => code === "water")?.id,
    },
  });

  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(say.newPassword).fill("short");
  await page.getByRole("button", { name: say.setPassword }).click();
  await expect(page.getByText(say.tooShort).last()).toBeVisible();
  await page.getByLabel(say.newPassword).fill("a river runs by 47");
  await page.getByRole("button", { name: say.setPassword }).click();
  await expect(page.getByText(say.passwordSet)).toBeVisible();

  await page.getByRole("link", { name: say.signIn }).click();
  await expect(page).toHaveURL(/\/login/);
  await ready(page);
  await page.getByLabel(say.login).fill("water.second");
  await page.getByLabel(say.password, { exact: true }).fill("a river runs by 47");
  await page.getByRole("button", { name: say.signIn, exact: true }).click();
  await expect(page).toHaveURL(/\/desk$/);

  await mutate(admin, "people.disableUser", { id });
  await page.goto("/overview");
  await expect(page).toHaveURL(/\/login/);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByLabel(say.newPassword)).toHaveCount(0);
});
