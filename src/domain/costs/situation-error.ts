/** A situation that cannot be worked out. `field` is a dotted path, as `home.charges.0.amount`. */
export class SituationError extends Error {
  override readonly name = 'SituationError';
  readonly field: string;

  /** `remedy` says in plain words what is wrong and what to write instead. */
  constructor(field: string, remedy: string) {
    super(`${field}: ${remedy}`);
    this.field = field;
  }
}
