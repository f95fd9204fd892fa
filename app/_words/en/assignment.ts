import type { DeepString } from "../deep-string";
import type { assignment as zh } from "../zh/assignment";

export const assignment: DeepString<typeof zh> = {};
