// @ts-check

/** @typedef {{ loginName: string, nameZh: string, nameEn: string, role: string, departmentZh?: string }} Account */

/** @type {Record<string, string>} */
const roles = {
  officer: "部门经办人 officer",
  head: "部门负责人 head",
  supervisor: "督查室 supervisor",
  leader: "区领导 leader",
  observer: "观察员 observer",
  admin: "管理员 administrator",
};

/**
 * The demonstration's accounts as a table for the terminal, in Chinese and English.
 * @param {{ password: string, accounts: Account[] }} demonstration as in seeds/accounts.json
 */
export function accountsTable({ password, accounts }) {
  const head = ["登录名 Login", "姓名 Name", "角色 Role", "部门 Department"];
  const rows = accounts.map((a) => [
    a.loginName,
    `${a.nameZh} ${a.nameEn}`,
    roles[a.role] ?? a.role,
    a.departmentZh ?? "–",
  ]);
  return `${columns([head, ...rows])}\n\n  密码 Password (every account): ${password}`;
}

/** @param {string[][]} rows */
export function columns(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => width(row[i] ?? ""))));
  return rows
    .map((row) => row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell))).join("  "))
    .map((line) => `  ${line.trimEnd()}`)
    .join("\n");
}

/**
 * Columns that a terminal gives the text: two for each Chinese character or full-width sign.
 * @param {string} text
 */
export function width(text) {
  return [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        sign,
      )
        ? 2
        : 1),
    0,
  );
}
