import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { type Locale, locales } from "@/db/values";
import { languageOf } from "./language-of";
import { localeCookie } from "./locale-cookie";

const messages: Record<Locale, () => Promise<object>> = {
  zh: async () => (await import("./zh")).zh,
  en: async () => (await import("./en")).en,
};

/** The language that the caller names, else that of the address, else the one chosen; Chinese until then. */
export default getRequestConfig(async ({ locale: named }) => {
  const chosen =
    named ?? languageOf((await headers()).get("x-address")) ?? (await cookies()).get(localeCookie)?.value;
  const locale = locales.find((one) => one === chosen) ?? "zh";
  return { locale, messages: await messages[locale](), timeZone: "Asia/Shanghai" };
});
