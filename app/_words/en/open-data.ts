import type { DeepString } from "../deep-string";
import type { openData as zh } from "../zh/open-data";

export const openData: DeepString<typeof zh> = {
  title: "Open data",
};
