import type { DeepString } from "../deep-string";
import type { publicItem as zh } from "../zh/public-item";

export const publicItem: DeepString<typeof zh> = {
  title: "Commitment",
};
