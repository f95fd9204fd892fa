import { type Locale, type Role, roles } from "@/db/values";
import { env } from "@/server/env";
import type { DemoAccount } from "./demo-accounts";

const roleOf = (slug: string): Role | null => roles.find((role) => role === slug) ?? null;

/** The demonstration's accounts and their one password; null in production, where the file is never read. */
export async function readDemonstration(locale: Locale) {
  if (env().JIANNUO_DEMO !== "1") return null;
  const { default: file } = await import("@/seeds/accounts.json");
  const accounts = file.accounts.flatMap((account): DemoAccount[] => {
    const role = roleOf(account.role);
    if (!role) return [];
    const { loginName } = account;
    return locale === "zh"
      ? [{ loginName, role, name: account.nameZh, of: `${account.departmentZh} · ${account.postZh}` }]
      : [{ loginName, role, name: account.nameEn, of: account.postEn }];
  });
  return { accounts, password: file.password };
}
