import type { DeepString } from "../deep-string";
import type { inbox as zh } from "../zh/inbox";

export const inbox: DeepString<typeof zh> = {};
