import type { DeepString } from "../deep-string";
import type { desk as zh } from "../zh/desk";

export const desk: DeepString<typeof zh> = {
  title: "My queue",
};
