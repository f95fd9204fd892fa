import type { DeepString } from "../deep-string";
import type { clues as zh } from "../zh/clues";

export const clues: DeepString<typeof zh> = {
  title: "Clues",
};
