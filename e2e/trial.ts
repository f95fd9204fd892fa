import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

const run = promisify(execFile);

/** The pledge of the trial district (`npm run seed -- trial`), and its page. */
export const code = "SY2023-001";
export const item = `/commitments/${code}`;

/** Moves the trial district to a day, as `npm run demo:date` does. */
export async function moveTo(day: string, pass: string): Promise<void> {
  const program = ["--import", "tsx", "server/commands/set-business-date.ts"];
  const database = `file:${path.resolve("data", "e2e", pass, "demo.db")}`;
  await run(process.execPath, [...program, "--government", "trial", "--date", day], {
    env: { ...process.env, DATABASE_URL: database },
  });
}

type Filing = { period: string; homes: string; said?: string };

/** Files the month's report on its form and sends it. */
export async function fileMonth(page: Page, { period, homes, said }: Filing): Promise<void> {
  await page.goto(`${item}/updates/${period}`);
  await page.getByLabel("建设安置房").fill(homes);
  await page.getByLabel("进展情况").fill(said ?? `累计开工建设 ${homes} 套，本月各标段按计划推进。`);
  await page.getByLabel("存在的问题").fill("无");
  await page.getByLabel("下一步措施").fill("下月继续推进主体施工。");
  await page.getByRole("button", { name: "提交审核" }).click();
  await expect(page.getByText("进展已提交，等待审核")).toBeVisible();
}

/** Opens the one filing that waits and accepts it. */
export async function acceptFiling(page: Page): Promise<void> {
  await page.goto("/review");
  await page.getByRole("button", { name: "通过", exact: true }).click();
  await expect(page.getByText("没有待审核的填报")).toBeVisible();
}

/** A dialog that asks for a reason: fills and sends it. */
export async function answerDialog(page: Page, label: string | RegExp, text: string, send: string) {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(label).fill(text);
  await dialog.getByRole("button", { name: send, exact: true }).click();
  await expect(dialog).toBeHidden();
}
