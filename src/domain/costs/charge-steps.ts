import type { Household, KnownCharge } from './household.ts';
import type { WorkingStep } from './types.ts';
import type { WorkingWordsId } from './working-words.ts';

/** One step for each of the household's charges that is wanted, in the order given. */
export function chargeSteps(
  { charges, step }: Household,
  words: WorkingWordsId,
  isWanted: (charge: KnownCharge) => boolean,
): WorkingStep[] {
  return charges
    .filter(isWanted)
    .map(({ kind, amount }) => step(`charge.${kind}`, words, amount, { name: kind }));
}
