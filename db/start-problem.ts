/** Why the product cannot start: one plain sentence for the person who started it, printed without a stack. */
export class StartProblem extends Error {
  override name = "StartProblem";
}
