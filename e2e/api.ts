import { expect, type Page } from "@playwright/test";

/** Calls a procedure over the app's own HTTP, with the cookies of the page: records of a test's own, made as people make them. */
export async function mutate<T>(page: Page, procedure: string, input: object): Promise<T> {
  const answer = await page.request.post(`/api/trpc/${procedure}`, { data: { json: input } });
  const body = await answer.json();
  expect(answer.status(), `${procedure}: ${JSON.stringify(body)}`).toBe(200);
  return body.result.data.json;
}

export async function query<T>(page: Page, procedure: string, input: object): Promise<T> {
  const answer = await page.request.get(
    `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`,
  );
  expect(answer.status(), procedure).toBe(200);
  return (await answer.json()).result.data.json;
}

type Form = { commitment: { id: string }; measures: { id: string }[]; current: { version: number } | null };

/** Submits the September report of a commitment as the page's officer; returns the update's id. */
export async function fileSeptember(page: Page, code: string, value: string): Promise<string> {
  const form = await query<Form>(page, "updates.form", { code, period: "2023-09" });
  const { id } = await mutate<{ id: string }>(page, "updates.submit", {
    commitmentId: form.commitment.id,
    period: "2023-09",
    version: form.current?.version ?? null,
    progress: "九月按计划推进，完成量已核对。",
    problems: "无",
    nextSteps: "十月继续推进。",
    selfAssessment: "normal",
    readings: form.measures.map((measure) => ({
      measureId: measure.id,
      value,
      done: "",
      total: "",
      asOf: "2023-09-27",
      fallReason: "",
    })),
    claims: [],
    confirmed: ["reading.tenfold"],
  });
  return id;
}

/** Attaches a file to the September report before it is sent. */
export async function attach(page: Page, code: string, name: string, bytes: Buffer): Promise<void> {
  const address = new URLSearchParams({ code, period: "2023-09", name });
  const answer = await page.request.post(`/api/evidence?${address}`, {
    data: bytes,
    headers: { "Content-Type": "application/octet-stream", "Sec-Fetch-Site": "same-origin" },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}
