import type { Page } from "@playwright/test";
import { paper } from "./files";
import { expect, test } from "./fixtures";
import { acceptFiling, answerDialog, code, fileMonth, item, moveTo } from "./trial";

test.setTimeout(240_000);

/** Drafts what the ladder suggests, lets it be approved and issued, answered by the department, and lifted. */
async function chase(step: string, number: string, office: Page, bureau: Page): Promise<void> {
  await office.goto("/notices");
  await expect(office.getByRole("row").filter({ hasText: code })).toContainText(step);
  await office.getByRole("button", { name: "拟所选 1 件" }).click();
  await office.getByRole("link", { name: /待批待发/ }).click();
  await office.getByRole("link", { name: new RegExp(`查看 .*${code}`) }).click();
  await office.getByRole("button", { name: "批准并发出" }).click();
  await expect(office.getByText(number).first()).toBeVisible();

  await bureau.goto("/desk");
  await bureau.getByRole("link", { name: `签收 ${code}` }).click();
  await bureau.getByRole("button", { name: "签收", exact: true }).click();
  await bureau.getByRole("button", { name: "答复", exact: true }).click();
  await answerDialog(bureau, /答复/, "已增派两支队伍，九月底前赶上序时。", "答复");

  await office.goto("/desk");
  await office.getByRole("link", { name: `研判 ${code}` }).click();
  await office.getByRole("button", { name: "解除", exact: true }).click();
  await answerDialog(office, /理由/, "措施可行，继续跟踪。", "解除");
}

/** Asks for closing with the proof that was set, and grants it on the six questions. */
async function close(office: Page, bureau: Page): Promise<void> {
  await bureau.goto(item);
  await bureau.getByRole("button", { name: "申请办结" }).click();
  const dialog = bureau.getByRole("dialog");
  await dialog.getByLabel("理由").fill("2,700 套全部开工建设，竣工验收备案完成。");
  await dialog.getByLabel("完成凭据").fill("竣工验收备案表，济建备〔2023〕58号");
  await dialog.getByRole("button", { name: "申请办结" }).click();
  await expect(bureau.getByText("申请已提交，等待督查室决定")).toBeVisible();

  await office.goto("/desk");
  await office.getByRole("link", { name: `查看并决定 ${code}` }).click();
  const questions = office.getByRole("group", { name: "销号六问" }).getByRole("checkbox");
  await expect(questions).toHaveCount(6);
  for (const question of await questions.all()) await question.check();
  await office.getByLabel("决定意见").fill("逐项核实，同意销号。");
  await office.getByRole("button", { name: "同意销号", exact: true }).click();
  await expect(office.getByRole("button", { name: "同意销号", exact: true })).toHaveCount(0);
}

test("one pledge's whole year, from the wrong department to its second closing", async ({ pageAs }, {
  project,
}) => {
  const on = (day: string) => moveTo(day, project.name);
  const office = await pageAs("trial.supervisor");
  const bureau = await pageAs("trial.officer");

  await test.step("the plan is activated, the pledge sent out, refused and sent to whom it belongs", async () => {
    await on("2023-01-09");
    await office.goto("/desk");
    await office.getByRole("button", { name: "启用年度计划" }).click();
    await office.getByRole("button", { name: `交办 ${code}` }).click();
    await expect(office.getByRole("button", { name: `交办 ${code}` })).toHaveCount(0);
    const parks = await pageAs("trial.parks");
    await parks.goto("/desk");
    await parks.getByRole("button", { name: `拒收 ${code}` }).click();
    await answerDialog(parks, "理由", "安置房建设由区住建局牵头。", "拒收");
    await office.goto(`${item}/assignment`);
    await expect(office.getByText("牵头单位拒收，理由：安置房建设由区住建局牵头。")).toBeVisible();
    await office.getByLabel("牵头单位").selectOption({ label: "区住房和城乡建设局" });
    await office.getByRole("button", { name: "确认并交办" }).click();
    await expect(office.getByText(`${code} 已交办，等待签收`)).toBeVisible();
  });

  await test.step("the right department takes it on", async () => {
    await on("2023-01-10");
    await bureau.goto("/desk");
    await bureau.getByRole("button", { name: `签收 ${code}` }).click();
    await expect(bureau.getByRole("button", { name: `签收 ${code}` })).toHaveCount(0);
  });

  await test.step("five months are filed and accepted, one of them after a return", async () => {
    const homes = { "02": "400", "03": "640", "04": "900", "05": "1120", "06": "1200" };
    for (const [month, value] of Object.entries(homes)) {
      const period = `2023-${month}`;
      await on(`${period}-27`);
      await fileMonth(bureau, { period, homes: value });
      if (month === "04") {
        await office.goto("/review");
        await office.getByRole("button", { name: "退回", exact: true }).click();
        await office.getByLabel("退回原因").fill("读数与工程台账不一致，请核对。");
        await office.getByRole("button", { name: "退回部门" }).click();
        await expect(office.getByText("没有待审核的填报")).toBeVisible();
        await bureau.goto("/desk");
        await expect(bureau.getByText("读数与工程台账不一致，请核对。")).toBeVisible();
        await fileMonth(bureau, { period, homes: "880" });
      }
      await acceptFiling(office);
    }
  });

  await test.step("behind in June: reminded; behind again in July: chased with a blue notice", async () => {
    await on("2023-06-29");
    await chase("提醒", "督〔2023〕1号", office, bureau);
    await on("2023-07-27");
    await fileMonth(bureau, { period: "2023-07", homes: "1330" });
    await acceptFiling(office);
    await on("2023-07-31");
    await chase("蓝色督查单", "督〔2023〕2号", office, bureau);
  });

  await test.step("more time is asked for and granted, beside the original date", async () => {
    await on("2023-08-27");
    await fileMonth(bureau, { period: "2023-08", homes: "1700" });
    await acceptFiling(office);
    await bureau.goto(item);
    await bureau.getByRole("button", { name: "申请延期" }).click();
    const dialog = bureau.getByRole("dialog");
    await dialog.getByLabel("延期至").fill("2024-03-31");
    await dialog.getByLabel("理由").fill("党家片区土地组卷晚于计划。");
    await dialog.getByLabel("目前进展").fill("已开工建设 1,700 套。");
    await dialog.getByRole("button", { name: "申请延期" }).click();
    await expect(bureau.getByText("申请已提交，等待督查室决定")).toBeVisible();
    await office.goto("/desk");
    await office.getByRole("link", { name: `查看并决定 ${code}` }).click();
    await office.getByLabel("决定意见").fill("情况属实，同意延期。");
    await office.getByRole("button", { name: "同意延期", exact: true }).click();
    await expect(office.getByRole("button", { name: "同意延期", exact: true })).toHaveCount(0);
    await office.goto(item);
    await expect(office.getByText("2023年12月31日").filter({ visible: true }).first()).toBeVisible();
    await expect(office.getByText("2024年3月31日").filter({ visible: true }).first()).toBeVisible();
  });

  await test.step("September is proved, and the proof verified", async () => {
    await on("2023-09-27");
    await bureau.goto(`${item}/updates/2023-09`);
    await bureau
      .getByTestId("evidence-files")
      .setInputFiles([{ name: "竣工验收备案表.pdf", mimeType: "application/pdf", buffer: paper("year") }]);
    await expect(bureau.getByRole("link", { name: "竣工验收备案表.pdf" })).toBeVisible();
    await fileMonth(bureau, { period: "2023-09", homes: "2700" });
    await office.goto("/review");
    await office.getByRole("button", { name: "材料核查", exact: true }).click();
    await expect(office.getByText(/材料核查 · /)).toBeVisible();
    await acceptFiling(office);
  });

  await test.step("closed, reopened for a reason, and closed again", async () => {
    await on("2023-10-09");
    await close(office, bureau);
    await office.goto(item);
    await expect(office.getByText("已销号").first()).toBeVisible();
    await on("2023-10-16");
    await office.goto(item);
    await office.getByRole("button", { name: "重新办理" }).click();
    await answerDialog(office, /理由/, "群众反映两栋楼未通水，需整改。", "重新办理");
    await on("2023-10-25");
    await close(office, bureau);
  });

  await test.step("the timeline tells it, and the chain is whole", async () => {
    await office.goto(item);
    const timeline = office.locator("section", { has: office.getByRole("heading", { name: "办理过程" }) });
    await timeline.getByText(/此前 \d+ 条/).click();
    // Newest first, as it is read.
    const told = (await timeline.innerText()).split("\n").filter((line) => line !== "");
    const story = [
      "核实销号",
      "撤销销号，重新办理",
      "群众反映两栋楼未通水，需整改。",
      "核实销号",
      "提出办结申请",
      "材料核查佐证：竣工验收备案表.pdf",
      "延期至2024年3月31日（原时限2023年12月31日）",
      "提出延期申请，请求延至2024年3月31日",
      /解除督〔2023〕2号/,
      /发出督〔2023〕2号/,
      /答复督〔2023〕1号/,
      /发出督〔2023〕1号/,
      "读数与工程台账不一致，请核对。",
      "提交2023年2月进展",
      "区住房和城乡建设局签收",
      "交办给区住房和城乡建设局",
      "区园林绿化服务中心拒收",
      "安置房建设由区住建局牵头。",
      "交办给区园林绿化服务中心",
    ];
    let at = -1;
    for (const part of story) {
      const next = told.findIndex(
        (line, place) => place > at && (typeof part === "string" ? line === part : part.test(line)),
      );
      expect(next, `${part} after line ${at} of ${JSON.stringify(told)}`).toBeGreaterThan(at);
      at = next;
    }
    const observer = await pageAs("trial.observer");
    await observer.goto("/audit");
    await observer.getByRole("button", { name: "验证全部留痕" }).click();
    await expect(observer.getByText(/完整：\d+ 条记录逐条相扣/)).toBeVisible();
  });
});
