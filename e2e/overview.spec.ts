import { expect, test } from "./fixtures";

test.use({ as: "supervisor" });

test("every figure of the overview opens exactly its rows, down to the sentence", async ({ page, say }) => {
  await page.goto("/overview");
  const links = page.locator('main li > a[href*="bucket="]');
  await expect(links).toHaveCount(5);
  // The second line of each is its count; the first is its name, the third its share.
  const figures = await links.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute("href") ?? "",
      shown: Number(link.children[1]?.textContent),
    })),
  );
  let sum = 0;
  for (const { href, shown } of figures) {
    sum += shown;
    await page.goto(href);
    await expect(page.getByText(say.count(shown)).first()).toBeVisible();
  }
  expect(sum).toBe(316);

  await page.goto("/overview");
  const cell = page.locator('table a[href*="department="][href*="area="]').first();
  const count = Number(/\d+/.exec((await cell.textContent()) ?? "")?.[0]);
  await cell.click();
  await expect(page).toHaveURL(/department=/);
  await expect(page.getByText(say.count(count)).first()).toBeVisible();

  await page.goto("/commitments?q=2700");
  await page
    .locator("table")
    .getByRole("link", { name: /2,?700/ })
    .click();
  await expect(page).toHaveURL(/\/commitments\/SZ2023-124$/);
  await expect(page.getByText(say.sentence).first()).toBeVisible();
  for (const part of [say.periods, say.timeline, say.evidence, say.duty])
    await expect(page.getByRole("heading", { name: part, exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: /1,468/ })).toBeVisible();
});
