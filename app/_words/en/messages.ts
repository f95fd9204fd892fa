import type { DeepString } from "../deep-string";
import type { messages as zh } from "../zh/messages";

export const messages: DeepString<typeof zh> = {};
