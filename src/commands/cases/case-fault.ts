/** Something in a case file that must be put right before its cases can run. */
export class CaseFault extends Error {
  /** Where it stands, as `given.home.charges.0.amount`; empty for the whole file or case. */
  readonly field: string;

  /** `remedy` says in plain words what is wrong and what to do. */
  constructor(field: string, remedy: string) {
    super(field ? `${field}: ${remedy}` : remedy);
    this.field = field;
  }
}
