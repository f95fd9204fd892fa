import type { DeepString } from "../deep-string";
import type { admin as zh } from "../zh/admin";

export const admin: DeepString<typeof zh> = {
  title: "Administration",
};
