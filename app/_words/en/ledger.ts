import type { DeepString } from "../deep-string";
import type { ledger as zh } from "../zh/ledger";

export const ledger: DeepString<typeof zh> = {
  title: "Ledger",
};
