import type { ChargeLine } from './form-spec.ts';
import type { FoundScheme } from './props.ts';

/** Who is paid for a charge, in words that fit a table: the landlord by name, where it is known. */
export function payeeOf({ id, payee }: ChargeLine, found: FoundScheme | undefined): string {
  switch (found?.scheme.charges[id]?.paidTo) {
    case 'landlord':
      return found?.scheme.landlord.name ?? payee;
    case 'council':
      return found?.area.council ?? payee;
    case 'care-provider':
      return 'the care provider';
    case 'caterer':
      return 'the caterer';
    case 'not-known':
      return 'someone: ask whom';
    default:
      // Suppliers differ by line; where it depends, the usual payee is the likely one.
      return payee;
  }
}
