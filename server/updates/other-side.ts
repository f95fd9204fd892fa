import { AppError } from "../core/errors";
import type { Update } from "./find";

/** The refusal of whoever would write into the other side's words, with the name of who wrote last. */
export const writtenByOther = ({ onBehalf }: Pick<Update, "onBehalf">, name: string): AppError =>
  new AppError("CONFLICT", onBehalf ? "update.onBehalf" : "update.ofDepartment", { name });
