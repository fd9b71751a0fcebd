import { useEffect, useMemo } from 'preact/hooks';
import { readAbout } from '#domain/eligibility/person.ts';
import { usePageFocus } from '#islands/form/use-page-focus.ts';
import type { StartProps } from './props.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { currentScreen, questionShown } from './state.ts';
import { useCheck } from './use-check.ts';

/** The self-check: one question a page, then the answers, then what they seem to mean. */
export function EligibilityCheck(props: StartProps) {
  const [state, act] = useCheck(props, props.arrival?.answers);
  // From now on it answers. Browsers that do not tell style sheets about scripts show it only now.
  useEffect(() => {
    document.documentElement.dataset.check = 'ready';
  }, []);
  const { who } = state.given;
  const pathway = useMemo(() => readAbout(props.pathway, who), [who]);
  const page = { ...props, pathway, asWritten: props.pathway, state, act };
  const question = questionShown(page, state);
  const screen = currentScreen(state);
  const title = question?.label ?? (screen.kind === 'result' ? 'What it looks like' : 'Your answers');
  usePageFocus(String(state.step), title, state.hasError);
  return (
    <div class="check">
      {state.screens.length === 1 && props.arrival?.notice}
      {question && <QuestionScreen {...page} question={question} key={state.step} />}
      {screen.kind === 'review' && <ReviewScreen {...page} />}
      {screen.kind === 'result' && <ResultScreen {...page} />}
    </div>
  );
}
