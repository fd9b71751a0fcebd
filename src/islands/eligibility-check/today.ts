/** The reader's own day, by the reader's own clock: "24 November 2026". */
export function today(): string {
  return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
