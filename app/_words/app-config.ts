import type { Locale as OurLocale } from "@/db/values";
import type { zh } from "./zh";

declare module "next-intl" {
  interface AppConfig {
    Locale: OurLocale;
    Messages: typeof zh;
  }
}
