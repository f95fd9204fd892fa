import { expect, expectAccessible, test } from "./fixtures";

/** Every page by somebody who uses it: it has a heading, nothing fails in the browser, and axe finds nothing. */
const pages: [login: string, paths: string[]][] = [
  [
    "supervisor",
    [
      "/overview",
      "/commitments?lamp=red",
      "/commitments?q=nothing-is-called-so",
      "/commitments/SZ2023-168",
      "/desk",
      "/review",
    ],
  ],
  [
    "housing.officer",
    [
      "/desk",
      "/commitments/SZ2023-124",
      "/commitments/SZ2023-124/updates/2023-09",
      "/commitments/SZ2023-117/updates/2023-09",
      "/commitments/SZ2023-124/updates/2023-08",
    ],
  ],
  ["leader", ["/desk"]],
  ["observer", ["/review", "/account"]],
  ["admin", ["/admin"]],
];

for (const [login, paths] of pages)
  test.describe(login, () => {
    test.use({ as: login });
    for (const path of paths)
      test(path, async ({ page }) => {
        const answer = await page.goto(path);
        expect(answer?.status()).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page);
      });
  });

test("a page that does not exist says so, also for a foreign code", async ({ pageAs }) => {
  const page = await pageAs("supervisor");
  for (const path of ["/commitments/SZ2023-999", "/nowhere"]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
