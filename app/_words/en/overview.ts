import type { DeepString } from "../deep-string";
import type { overview as zh } from "../zh/overview";

export const overview: DeepString<typeof zh> = {
  title: "Overview",
};
