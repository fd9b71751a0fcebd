import { createHandOver } from '#domain/eligibility/hand-over/hand-over-code.ts';
import type { Pathway } from '#domain/eligibility/types.ts';
import type { Arrival } from '../props.ts';
import { wordsFor } from './arrival-words.ts';
import { Arrived } from './Arrived.tsx';

/** What a code in the address brings. Whatever is wrong with it, the reader can start. */
export function readArrival(pathway: Pathway, code: string): Arrival {
  const found = createHandOver(pathway).read(code);
  if (found.kind !== 'ok') return { answers: {}, notice: <Arrived {...wordsFor(found.kind, 'link')} /> };
  return {
    answers: found.answers,
    notice: (
      <Arrived
        heading="Your answers are back."
        text="They came with the link and stay on this device. If you load this page anew, they are gone from it. Keep the link if you want them again."
      />
    ),
  };
}
