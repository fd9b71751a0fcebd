import { hasCareNeedsBenefit } from '#domain/costs/income-rules.ts';
import type { Estimate, Situation } from '#domain/costs/types.ts';
import { NO_MONEY } from '#domain/money.ts';
import type { EstimatorProps, FoundScheme } from './props.ts';
import { Ring } from './Ring.tsx';

interface NextStepsProps {
  readonly estimate: Estimate;
  readonly situation: Situation;
  readonly site: EstimatorProps;
  readonly found: FoundScheme | undefined;
  readonly isShort: boolean;
}

/** What is worth asking, for this week. */
function questionsToAsk({ estimate, situation, isShort }: NextStepsProps): readonly string[] {
  const { lowest: week } = estimate;
  const { benefits, person } = situation;
  return [
    isShort && 'Which charges could be lower, or left out? Meals may be one.',
    week.pensionCredit.guarantee > NO_MONEY &&
      !benefits.pensionCredit &&
      'Pension Credit is in this sum. Ask the Pension Service for it: nobody pays it until you ask.',
    (week.housingBenefit ?? NO_MONEY) > NO_MONEY &&
      benefits.housingBenefit === undefined &&
      'Housing Benefit is in this sum. Ask the council for it before you move.',
    (week.councilTaxReduction ?? NO_MONEY) > NO_MONEY &&
      benefits.councilTaxReduction === undefined &&
      'Council Tax Reduction is in this sum. Ask the council for it.',
    !hasCareNeedsBenefit(person) &&
      situation.care !== undefined &&
      'You need care but told us of no benefit for it. Ask about Attendance Allowance, or PIP under pension age.',
    week.care.fullCost &&
      'You would pay for all of your care. Ask the council what happens when your savings go down.',
    'Ask the council for a money check (a financial assessment) before you say yes to a home.',
  ].filter((words) => words !== false);
}

/** What to do next, with a number, and who decides. */
export function NextSteps(props: NextStepsProps) {
  const { site, found, isShort } = props;
  return (
    <>
      <h3>{isShort ? 'Before you decide, ask about these' : 'What to do next'}</h3>
      <ul>
        {questionsToAsk(props).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        Ring <Ring contact={found?.area.ring ?? site.ring} />
      </p>
      {!found && <p>If the home is in another council’s area, ring that council.</p>}
      <p>
        The council decides what you pay for care, and on Housing Benefit and Council Tax Reduction. The
        Pension Service decides on Pension Credit. You can ask each of them to look again.
      </p>
    </>
  );
}
