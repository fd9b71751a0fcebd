import { useEffect, useReducer, useRef } from 'preact/hooks';
import { reduceCheck, startCheck, type Action, type CheckState, type Subject } from './state.ts';

/** The step in a history entry, when it is one of ours. */
function stepIn(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('step' in state)) return undefined;
  return typeof state.step === 'number' ? state.step : undefined;
}

/**
 * The check and how to act on it, tied to the browser's Back and Forward. A history entry holds the number
 * of a step and nothing else; the address never changes, and all answers stay in memory.
 */
export function useCheck(subject: Subject): readonly [CheckState, (action: Action) => void] {
  const reduce = (state: CheckState, action: Action): CheckState => reduceCheck(subject, state, action);
  const [state, act] = useReducer(reduce, subject, startCheck);
  const shown = useRef(0);
  useEffect(() => {
    history.replaceState({ step: 0 }, '');
    const onPop = (event: PopStateEvent): void => {
      const step = stepIn(event.state);
      if (step === undefined) return;
      shown.current = step;
      act({ do: 'go-to-step', step });
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  useEffect(() => {
    if (state.step === shown.current) return;
    shown.current = state.step;
    history.pushState({ step: state.step }, '');
  }, [state.step]);
  return [state, act];
}
