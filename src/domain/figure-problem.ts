/** Thrown for a figure that can’t or must not be printed; its message tells an editor why. */
export class FigureProblem extends Error {
  override name = 'FigureProblem';
}
