import { expect, test } from "vitest";
import { accountsTable, width } from "./accounts.mjs";

test("Chinese signs take two columns of a terminal", () => {
  expect([width("abc"), width("督查室"), width("（A角）")]).toEqual([3, 6, 7]);
});

test("the table lines up and names every account, role and the password", () => {
  const table = accountsTable({
    password: "a-password",
    accounts: [
      { loginName: "li.na", nameZh: "李娜", nameEn: "Li Na", role: "officer", departmentZh: "区教育局" },
      { loginName: "ducha", nameZh: "王强", nameEn: "Wang Qiang", role: "supervisor" },
    ],
  });
  const lines = table.split("\n");
  const before = (line = "", cell: string) => width(line.slice(0, line.indexOf(cell)));
  expect(before(lines[1], "区教育局")).toBe(before(lines[0], "部门"));
  expect(before(lines[2], "督查室")).toBe(before(lines[0], "角色"));
  expect(table).toContain("a-password");
});
