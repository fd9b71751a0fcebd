import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '#domain/eligibility/types.ts';
import { reduceCheck, startCheck, type Action, type CheckState, type Subject } from './state.ts';

/** The step in a history entry, when it is one of ours. */
function stepIn(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('step' in state)) return undefined;
  return typeof state.step === 'number' ? state.step : undefined;
}

/**
 * The check and how to act on it, tied to the browser's Back and Forward. A history entry holds the number
 * of a step and nothing else; the address never changes, and all answers stay in memory. `given` holds those
 * that came with the page's address.
 */
export function useCheck(subject: Subject, given?: Answers): readonly [CheckState, (action: Action) => void] {
  const [shown, show] = useState(() => startCheck(subject, given));
  const latest = useRef(shown);
  // Settled before anything is drawn: two quick presses of Back must each find the step they lead to.
  const act = (action: Action): void => {
    const { step } = latest.current;
    latest.current = reduceCheck(subject, latest.current, action);
    if (action.do !== 'go-to-step' && latest.current.step !== step)
      history.pushState({ step: latest.current.step }, '');
    show(latest.current);
  };
  useEffect(() => {
    history.replaceState({ step: 0 }, '');
    const onPop = (event: PopStateEvent): void => {
      const step = stepIn(event.state);
      if (step !== undefined) act({ do: 'go-to-step', step });
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  return [shown, act];
}
