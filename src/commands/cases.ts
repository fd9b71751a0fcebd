/**
 * `npm run --silent cases -- PATH…`: runs the worked cases in these files and folders (.json, .yaml, .yml).
 * Prints each result that is not as the case expects. Its last line is `N passed, N failed`. Exits 0 when all
 * passed, 1 when one failed, and 2 when a file or a case cannot be used; the message says what to do.
 */
import { runCases } from './cases/run-cases.ts';

const places = process.argv.slice(2);
if (places.length === 0) {
  console.error('Say which cases to run, as: npm run --silent cases -- tests content');
  process.exitCode = 2;
} else {
  const { passed, failed, mismatches, faults } = runCases(places);
  for (const fault of faults) console.error(fault);
  for (const mismatch of mismatches) console.log(mismatch);
  console.log(`${passed} passed, ${failed} failed`);
  if (faults.length > 0) process.exitCode = 2;
  else if (failed > 0) process.exitCode = 1;
}
