import type { DeepString } from "../deep-string";
import type { publicPages as zh } from "../zh/public";

export const publicPages: DeepString<typeof zh> = {
  title: "Public pages",
};
