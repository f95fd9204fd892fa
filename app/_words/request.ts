import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { type Locale, locales } from "@/db/values";
import { localeCookie } from "./locale-cookie";

const messages: Record<Locale, () => Promise<object>> = {
  zh: async () => (await import("./zh")).zh,
  en: async () => (await import("./en")).en,
};

/** Chinese until somebody chooses otherwise; the address does not carry the language. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = locales.find((one) => one === chosen) ?? "zh";
  return { locale, messages: await messages[locale](), timeZone: "Asia/Shanghai" };
});
