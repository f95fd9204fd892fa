import type { DeepString } from "../deep-string";
import type { editions as zh } from "../zh/editions";

export const editions: DeepString<typeof zh> = {
  title: "Publication",
};
