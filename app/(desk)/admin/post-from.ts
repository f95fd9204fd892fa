import { roles } from "@/db/values";

/** The post that the fields of PostFields name: an existing one, or a new one. */
export function postFrom(data: FormData) {
  const text = (name: string) => String(data.get(name) ?? "");
  const id = text("post");
  if (id) return { id };
  return {
    nameZh: text("postNameZh"),
    nameEn: text("postNameEn"),
    role: roles.find((one) => one === text("role")) ?? ("officer" as const),
    departmentId: text("departmentId"),
  };
}
