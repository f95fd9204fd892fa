import type { DeepString } from "../deep-string";
import type { notices as zh } from "../zh/notices";

export const notices: DeepString<typeof zh> = {};
