import type { DeepString } from "../deep-string";
import type { departments as zh } from "../zh/departments";

export const departments: DeepString<typeof zh> = {
  title: "Departments",
};
