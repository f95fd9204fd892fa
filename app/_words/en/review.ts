import type { DeepString } from "../deep-string";
import type { review as zh } from "../zh/review";

export const review: DeepString<typeof zh> = {
  title: "Review",
};
