const NAME = 'TryLater';

/** Something is not done now, because there is too much of it: of everybody's (503), or of one caller's (429). */
export class TryLater extends Error {
  override readonly name = NAME;

  /** @param seconds until it is worth trying again. */
  constructor(
    readonly status: 429 | 503,
    readonly seconds: number,
  ) {
    super(status === 429 ? 'Too much was asked by one caller' : 'Too much was asked at once');
  }
}

/** By its name: parts of the portal that are bundled apart have a class each. */
export const isTryLater = (error: unknown): error is TryLater => error instanceof Error && error.name === NAME;
