import { expect, expectAccessible, ready, test } from "./fixtures";
import { paper } from "./files";

test.use({ as: "edu.officer" });

const form = (code: string) => `/commitments/${code}/updates/2023-09`;

test("a reading is refused at its field, and asked about when it is odd; everything typed stays", async ({
  page,
  say,
  language,
}) => {
  await page.goto(form("SZ2023-170"));
  const reading = page.locator('input[id="readings.0.value"]');
  const problem = page.locator('[id="readings.0.value-error"]');
  await page.getByLabel(say.progress).fill("已建成六处。");
  await page.getByLabel(say.problems).fill("无");
  await page.getByLabel(say.nextSteps).fill("年底前全部建成。");
  const send = page.getByRole("button", { name: say.submit });
  for (const [typed, message] of [
    ["许多", say.noNumber],
    ["-3", say.negative],
  ] as const) {
    await reading.fill(typed);
    await send.click();
    await expect(problem).toContainText(message);
    await expect(reading).toBeFocused();
    await expect(page.getByLabel(say.progress)).toHaveValue("已建成六处。");
  }
  await page.locator('input[id="readings.0.asOf"]').fill("2022-12-31");
  await reading.fill("7");
  await send.click();
  await expect(page.locator('[id="readings.0.asOf-error"]')).toContainText(
    { zh: "2023年1月1日", en: "1 Jan 2023" }[language],
  );
  await expectAccessible(page);
  await page.locator('input[id="readings.0.asOf"]').fill("2023-09-27");
  await reading.fill("700");
  await send.click();
  await expect(page.getByRole("button", { name: say.sure })).toBeVisible();
  await reading.fill("7");
  await send.click();
  await expect(page.getByText(say.submitted)).toBeVisible();
});

test("a forbidden or disguised file is refused with what is accepted", async ({ page, say }) => {
  await page.goto(form("SZ2023-179"));
  await page.getByTestId("evidence-files").setInputFiles([
    { name: "现场.png", mimeType: "image/png", buffer: paper("disguised") },
    {
      name: "图.svg",
      mimeType: "image/svg+xml",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    },
    { name: "空.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) },
  ]);
  const problems = page.getByRole("alert").filter({ hasText: "PNG" });
  await expect(problems).toContainText("现场.png");
  await expect(problems).toContainText("图.svg");
  await expect(problems).toContainText("空.pdf");
  await expect(problems).toContainText(say.disguised);
  await expectAccessible(page);
});

test("of two officers saving the same report the second is told who was first, and loses nothing", async ({
  page,
  pageAs,
  say,
}) => {
  const second = await pageAs("edu.officer");
  await page.goto(form("SZ2023-174"));
  await second.goto(form("SZ2023-174"));
  await page.getByLabel(say.progress).fill("第一位写的。");
  await expect(page.getByText(say.draftSaved)).toBeVisible();
  await second.getByLabel(say.progress).fill("第二位写的。");
  await expect(second.getByText(say.other)).toBeVisible();
  await expect(second.getByLabel(say.progress)).toHaveValue("第二位写的。");
  await second.getByRole("button", { name: say.mine }).click();
  await expect(second.getByText(say.draftSaved)).toBeVisible();
});

test("what was typed when the session ended is back after signing in again", async ({
  page,
  say,
  context,
}) => {
  await page.goto(form("SZ2023-179"));
  await context.clearCookies({ name: /session-token/ });
  await page.getByLabel(say.nextSteps).fill("写到一半，登录过期。");
  await expect(page.getByText(say.signedOut)).toBeVisible();
  await page.getByRole("link", { name: say.signInAgain }).click();
  await expect(page).toHaveURL(/\/login/);
  await ready(page);
  await page.getByRole("button", { name: /教体局经办人|Education and Sports/ }).click();
  await expect(page).toHaveURL(/SZ2023-179\/updates\/2023-09$/);
  await expect(page.getByLabel(say.nextSteps)).toHaveValue("写到一半，登录过期。");
});
