import { expect, expectAccessible, test } from "./fixtures";

/** The other theme: contrast is what may differ, so one language and one width are enough; the overview is in pages.spec.ts. */
test.use({ as: "supervisor", colorScheme: "dark" });

for (const path of ["/commitments/SZ2023-124", "/review", "/desk", "/commitments?lamp=yellow", "/report"])
  test(path, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
