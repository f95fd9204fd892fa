import { query } from "./api";
import { expect, expectAccessibleAtBothWidths, test } from "./fixtures";

/** Every page by somebody who uses it: it has a heading, nothing fails in the browser, and axe finds nothing. */
const pages: [login: string | null, paths: string[]][] = [
  [
    "supervisor",
    [
      "/report?open=SZ2023-124&lamp=red&asOf=2023-08-31",
      "/report/coverage?kind=slogan&change=4235",
      "/report/provenance?start=4235",
      "/report/provenance?code=SZ2023-124&way=split",
      "/commitments?lamp=red",
      "/commitments?state=unassigned",
      "/commitments?q=nothing-is-called-so",
      "/commitments/SZ2023-168",
      "/commitments/SZ2023-168/assignment",
      "/desk",
      "/review",
      "/requests",
      "/notices",
      "/audit",
      "/audit/changes?since=2023-09-20",
      "/settings",
      "/inbox",
      "/method",
      "/departments",
      "/departments/housing?month=2023-08",
      "/clues",
    ],
  ],
  [
    "housing.officer",
    [
      "/desk",
      "/inbox",
      "/commitments/grid",
      "/commitments/SZ2023-124",
      "/commitments/SZ2023-124/updates/2023-09",
      "/commitments/SZ2023-117/updates/2023-09",
      "/commitments/SZ2023-124/updates/2023-08",
      "/commitments/SZ2023-124/updates/extra?kind=adhoc",
    ],
  ],
  ["urban-renewal.officer", ["/commitments/SZ2023-124/updates/2023-09/contribution"]],
  ["leader", ["/overview?asOf=2023-06-30&mine=true", "/departments?sort=fill&asOf=2023-08-31"]],
  ["observer", ["/review", "/account"]],
  ["admin", ["/admin"]],
  [
    null,
    [
      "/p",
      "/p/shizhong/2023",
      "/p/shizhong/2023?edition=2023-06",
      "/p/shizhong/2023/report?lamp=red",
      "/p/shizhong/2023/changes",
      "/p/shizhong/2023/items?lamp=red",
      "/p/shizhong/2023/items?q=nothing-is-called-so",
      "/p/shizhong/2023/items/SZ2023-124",
      "/p/shizhong/2023/items/SZ2023-124/clue",
      "/p/shizhong/2023/clues",
      "/p/shizhong/2023/method",
      "/p/shizhong/2023/editions",
      "/p/shizhong/2023/data",
    ],
  ],
];

/** So many to a test, that both workers have something to do to the end. */
const together = 5;

for (const [login, paths] of pages)
  for (let first = 0; first < paths.length; first += together)
    test.describe(login ?? "a visitor", () => {
      test.use({ as: login });
      test(`pages from the ${first + 1}.`, async ({ page }) => {
        for (const path of paths.slice(first, first + together))
          await test.step(path, async () => {
            const answer = await page.goto(path);
            expect(answer?.status()).toBe(200);
            await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
            await expectAccessibleAtBothWidths(page);
          });
      });
    });

for (const login of ["supervisor", "leader", "housing.officer"])
  test.describe(login, () => {
    test.use({ as: login });
    test("the overview in both themes", async ({ page }) => {
      expect((await page.goto("/overview"))?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const)
        await test.step(colorScheme, async () => {
          await page.emulateMedia({ colorScheme });
          await expectAccessibleAtBothWidths(page);
        });
    });
  });

test.describe("a notice and a request", () => {
  test.use({ as: "supervisor" });
  test("each has its page", async ({ page }) => {
    const { rows: notices } = await query<{ rows: { id: string }[] }>(page, "notices.list", {});
    const { rows: requests } = await query<{ rows: { id: string }[] }>(page, "requests.list", {});
    for (const path of [`/notices/${notices[0]?.id}`, `/requests/${requests[0]?.id}`])
      await test.step(path, async () => {
        expect((await page.goto(path))?.status()).toBe(200);
        await expectAccessibleAtBothWidths(page);
      });
  });
});

test("a page that does not exist says so, also for a foreign code", async ({ pageAs }) => {
  const page = await pageAs("supervisor");
  for (const path of ["/commitments/SZ2023-999", "/departments/nowhere", "/nowhere"]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessibleAtBothWidths(page);
  }
});
