import { AppError, type Facts } from "../core/errors";

/** Why a file is not taken; the words of each say what is accepted instead. */
export type FileProblem =
  | "empty"
  | "tooLarge"
  | "forbiddenType"
  | "disguised"
  | "macros"
  | "nameMissing"
  | "tooMany"
  | "already"
  | "takenLater"
  | "visitPhotoKind";

export const refusedFile = (problem: FileProblem, facts: Facts = {}): AppError =>
  new AppError("INVALID", `evidence.${problem}`, facts, "evidence");
