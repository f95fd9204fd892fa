import type { DeepString } from "../deep-string";
import type { requests as zh } from "../zh/requests";

export const requests: DeepString<typeof zh> = {};
