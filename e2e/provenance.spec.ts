import type { Page } from "@playwright/test";
import { expect, ready, test } from "./fixtures";

test.use({ as: "supervisor" });

const labels = {
  zh: {
    ...{ titleZh: "中文名称", titleEn: "英文名称", lead: "牵头单位（建议）", reason: "理由" },
    ...{ add: "立为承诺", move: "更正起止", shorten: "终点前移一字", correct: "更正出处" },
  },
  en: {
    ...{ titleZh: "Title in Chinese", titleEn: "Title in English", lead: "Lead department (proposed)" },
    ...{ reason: "Reason", add: "Take in", move: "Move the ends", shorten: "End back by one" },
    correct: "Correct provenance",
  },
};

const quoted = (page: Page) => page.locator("main output q");

/** By keyboard alone: to the control, then its key. */
async function press(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
}

async function type(page: Page, label: string, words: string) {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(words);
}

test("a supervisor takes in a sentence that bore no pledge and moves its end, by keyboard alone", async ({
  page,
  language,
}) => {
  const say = labels[language];
  await page.goto("/report/coverage?kind=slogan");
  await page.locator('.account a[href^="/report/provenance?start="]').last().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/report\/provenance\?start=\d+$/);
  await ready(page);
  const sentence = await quoted(page).innerText();

  const field = page.locator("main textarea[aria-readonly]");
  const paragraph = await field.inputValue();
  await field.focus();
  await page.keyboard.type("x");
  await page.keyboard.press("Delete");
  await expect(field).toHaveValue(paragraph);
  await page.keyboard.press("ArrowLeft");
  for (let n = 0; n < 6; n += 1) await page.keyboard.press("Shift+ArrowRight");
  await expect(quoted(page)).toHaveText(sentence.slice(0, 6));
  await type(page, say.titleZh, "补立的一项承诺");
  await type(page, say.titleEn, "A pledge taken in later");
  await page.getByLabel(say.lead, { exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await press(page, say.add);
  const reason = page.getByLabel(say.reason, { exact: true });
  await expect(reason).toHaveAttribute("aria-invalid", "true");
  await expect(reason).toBeFocused();
  await expect(page.getByLabel(say.titleZh, { exact: true })).toHaveValue("补立的一项承诺");
  await expect(quoted(page)).toHaveText(sentence.slice(0, 6));
  await type(page, say.reason, "初次梳理时遗漏");
  await press(page, say.add);

  await expect(page).toHaveURL(/\/report\?open=SZ2023-\d+#p-SZ2023-\d+$/);
  await ready(page);
  const code = new URL(page.url()).searchParams.get("open") ?? "";
  const marked = page.locator(`.rt a[id="p-${code}"]`);
  await expect(marked).toHaveText(sentence.slice(0, 6));
  await page.getByRole("link", { name: say.correct, exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/report/provenance\\?code=${code}$`));
  await ready(page);
  await press(page, say.shorten);
  await expect(quoted(page)).toHaveText(sentence.slice(0, 5));
  await type(page, say.reason, "末字不属承诺");
  await press(page, say.move);
  await expect(page).toHaveURL(new RegExp(`/report\\?open=${code}#`));
  await ready(page);
  await expect(marked).toHaveText(sentence.slice(0, 5));
});

test("words selected in the reader lead to the very same words of the report", async ({ page }) => {
  await page.goto("/report");
  // A pledge with a figure of the review: the words that the page adds to the report's own do not count.
  const words = await page.evaluate(() => {
    const baseline = document.querySelector(".rt .k");
    const piece = baseline?.closest('[id^="s-"]');
    if (!piece) throw new Error("no sentence with a baseline");
    const range = document.createRange();
    range.selectNodeContents(piece);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    const own = piece.cloneNode(true);
    if (own instanceof Element) for (const added of own.querySelectorAll(".k, .sr-only")) added.remove();
    return own.textContent ?? "";
  });
  await page.locator('a[href*="/report/provenance?start="]').click();
  await expect(quoted(page)).toHaveText(words.trim());
});

test("without words to correct, or the right to, the page says so", async ({ page, pageAs, language }) => {
  const first = { zh: "请先在报告全文中选定文字", en: "Select words of the report first" }[language];
  await page.goto("/report/provenance");
  await expect(page.locator("main")).toContainText(first);
  for (const role of ["leader", "observer", "housing.officer", "admin"] as const) {
    const other = await pageAs(role);
    expect((await other.goto("/report/provenance?start=10"))?.status()).toBe(200);
    await expect(other.locator("main")).toHaveCount(1);
    await expect(other.locator("main form")).toHaveCount(0);
  }
});
