import file from "./accounts.json" with { type: "json" };
import { roles, type Role } from "@/db/values";

/** A demonstration account: a post, never a person's name. */
export type DemoAccount = {
  loginName: string;
  nameZh: string;
  nameEn: string;
  role: Role;
  departmentCode: string | null;
  postZh: string;
  postEn: string;
};

export const demoPassword: string = file.password;

export const demoAccounts: DemoAccount[] = file.accounts.map((account) => {
  const role = roles.find((one) => one === account.role);
  if (!role) throw new Error(`seeds/accounts.json: ${account.loginName} has no known role`);
  return { ...account, role };
});
