import { hasCareNeedsBenefit } from '#domain/costs/income-rules.ts';
import type { Estimate } from '#domain/costs/types.ts';
import { isAsked } from './facts.ts';
import type { EstimatorSite } from './props.ts';
import type { ReadForm } from './read-form.ts';
import { Ring } from './Ring.tsx';
import { spanOf } from './spans.ts';

interface NextStepsProps {
  readonly read: ReadForm;
  readonly estimate: Estimate;
  readonly site: EstimatorSite;
}

/** What holds of this week: it decides what is worth asking. Help in payment need not be asked for. */
function factsOfWeek({ read: { situation }, estimate }: NextStepsProps): ReadonlySet<string> {
  const { pensionCredit, housingBenefit, councilTaxReduction, care } = estimate.lowest;
  const { benefits, person } = situation;
  const facts = new Set<string>();
  const note = (fact: string, holds: boolean): void => {
    if (holds) facts.add(fact);
  };
  note('pension-credit', !benefits.pensionCredit && pensionCredit.guarantee + pensionCredit.savings > 0);
  note('housing-benefit', benefits.housingBenefit === undefined && Number(housingBenefit) > 0);
  note(
    'council-tax-reduction',
    benefits.councilTaxReduction === undefined && Number(councilTaxReduction) > 0,
  );
  note('no-care-benefit', situation.care !== undefined && !hasCareNeedsBenefit(person));
  note('full-cost', care.fullCost && care.cost > 0);
  note('short', spanOf(estimate, 'leftOver').from < 0);
  return facts;
}

/** What to ask, with a number, and who decides. */
export function NextSteps(props: NextStepsProps) {
  const { read, site } = props;
  const { toAsk, result } = site.words;
  const facts = factsOfWeek(props);
  return (
    <>
      <h3>{facts.has('short') ? 'Before you decide, ask about these' : 'What to ask next'}</h3>
      <ul>
        {toAsk
          .filter((each) => isAsked(each, facts))
          .map(({ label }) => (
            <li key={label}>{label}</li>
          ))}
      </ul>
      <p>
        Ring <Ring contact={read.found?.area.ring ?? site.ring} />
        {!read.found && ` ${result.ringOtherCouncil}`}
      </p>
      <p>{result.whoDecides}</p>
    </>
  );
}
