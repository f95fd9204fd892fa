import type { DeepString } from "../deep-string";
import type { methodFigures as zh } from "../zh/method-figures";
import { methodCounting } from "./method-counting";
import { methodDepartments } from "./method-departments";
import { methodLamps } from "./method-lamps";
import { methodProgress } from "./method-progress";
import { methodTime } from "./method-time";

export const methodFigures: DeepString<typeof zh> = {
  ...methodLamps,
  ...methodProgress,
  ...methodCounting,
  ...methodTime,
  ...methodDepartments,
};
