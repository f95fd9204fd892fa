import type { DeepString } from "../deep-string";
import type { standing as zh } from "../zh/standing";

export const standing: DeepString<typeof zh> = {
  title: "Progress and lamp",
};
