import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { demoPassword } from "../seeds/accounts";
import type { Language } from "./hosts";
import { words } from "./words";

type Options = { language: Language; as: string | null };
type World = {
  /** Words of the page in the pass's language. */
  say: (typeof words)[Language];
  noBrowserErrors: undefined;
  /** A page signed in as somebody else, beside the test's own. */
  pageAs: (login: string) => Promise<Page>;
};

/** `test.use({ as: "supervisor" })` signs in before the first page; null stays signed out. */
export const test = base.extend<World & Options>({
  language: ["zh", { option: true }],
  as: [null, { option: true }],
  say: async ({ language }, use) => use(words[language]),
  storageState: async ({ as, language, playwright, baseURL }, use) => {
    await use(await signedIn(playwright.request, { as, language, baseURL: baseURL ?? "" }));
  },
  pageAs: async (
    { browser, playwright, language, baseURL, contextOptions, viewport, locale, timezoneId },
    use,
  ) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (login) => {
      const storageState = await signedIn(playwright.request, {
        as: login,
        language,
        baseURL: baseURL ?? "",
      });
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        viewport,
        locale,
        timezoneId,
        storageState,
      });
      contexts.push(context);
      return readyAfterGoto(await context.newPage());
    });
    for (const context of contexts) await context.close();
  },
  page: async ({ page }, use) => use(readyAfterGoto(page)),
  // Also catches hydration mismatches and anything that the content policy blocks.
  noBrowserErrors: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on("pageerror", (error) => said.push(error.message));
      page.on("console", (message) => {
        // A refusal that a test asks for answers 4xx, which Chromium notes by itself.
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
          said.push(message.text());
      });
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Waits until React has taken over every button: one that is pressed before that does nothing. For a page that a
 * test was led to by a full load; `goto` waits by itself.
 */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("button")].every((button) =>
      Object.keys(button).some((key) => key.startsWith("__reactProps$")),
    ),
  );
}

function readyAfterGoto(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const answer = await goto(url, options);
    await ready(page);
    return answer;
  };
  return page;
}

type Requests = {
  newContext: (options: { baseURL: string }) => Promise<import("@playwright/test").APIRequestContext>;
};

/** Signs in over HTTP, as the sign-in page does; that page itself is tested once, on purpose. */
async function signedIn(
  requests: Requests,
  { as, language, baseURL }: { as: string | null; language: Language; baseURL: string },
) {
  const { hostname } = new URL(baseURL);
  const cookie = {
    name: "locale",
    value: language,
    domain: hostname,
    path: "/",
    expires: -1,
    httpOnly: false,
    secure: false,
    sameSite: "Lax" as const,
  };
  if (!as) return { cookies: [cookie], origins: [] };
  const http = await requests.newContext({ baseURL });
  const { csrfToken } = await (await http.get("/api/auth/csrf")).json();
  const answer = await http.post("/api/auth/callback/credentials", {
    form: { csrfToken, login: as, password: demoPassword, json: "true" },
  });
  expect(answer.ok(), `sign-in as ${as}`).toBe(true);
  const state = await http.storageState();
  await http.dispose();
  return { ...state, cookies: [...state.cookies.filter((one) => one.name !== "locale"), cookie] };
}

/** No violation of WCAG 2.2 A and AA, and nothing that makes the page scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // Without frames to look into, and without what passes, it takes half the time and finds the same.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode(true)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 160)) })),
  ).toEqual([]);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, "the page scrolls sideways").toBeLessThanOrEqual(0);
}

const widths = [1280, 360];

/** The same at both widths, beginning with that of the pass, in which the page was loaded. */
export async function expectAccessibleAtBothWidths(page: Page): Promise<void> {
  const own = page.viewportSize();
  if (!own) throw new Error("the pass has no width");
  for (const width of [own.width, ...widths.filter((one) => one !== own.width)]) {
    await page.setViewportSize({ ...own, width });
    await test.step(`${width} px`, () => expectAccessible(page));
  }
  await page.setViewportSize(own);
}

export { expect };
