import type { DeepString } from "../deep-string";
import type { commitment as zh } from "../zh/commitment";

export const commitment: DeepString<typeof zh> = {
  title: "Commitment",
};
