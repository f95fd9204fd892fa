import type { DeepString } from "../deep-string";
import type { filing as zh } from "../zh/filing";

export const filing: DeepString<typeof zh> = {
  title: "Report progress",
};
