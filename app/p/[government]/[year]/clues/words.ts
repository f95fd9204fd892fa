import type { useTranslations } from "next-intl";

export type ClueWords = ReturnType<typeof useTranslations<"clues">>;
