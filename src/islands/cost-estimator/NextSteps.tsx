import { hasCareNeedsBenefit } from '#domain/costs/income-rules.ts';
import type { Estimate } from '#domain/costs/types.ts';
import { NO_MONEY, type Pence } from '#domain/money.ts';
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

const isThere = (amount: Pence | null): boolean => (amount ?? NO_MONEY) > NO_MONEY;

/** What holds of this week: it decides what is worth asking. Help that is in payment need not be asked for. */
function factsOfWeek({ read: { situation }, estimate }: NextStepsProps): ReadonlySet<string> {
  const { pensionCredit, housingBenefit, councilTaxReduction, care } = estimate.lowest;
  const { benefits, person } = situation;
  const holds: Readonly<Record<string, boolean>> = {
    'pension-credit':
      !benefits.pensionCredit && (isThere(pensionCredit.guarantee) || isThere(pensionCredit.savings)),
    'housing-benefit': benefits.housingBenefit === undefined && isThere(housingBenefit),
    'council-tax-reduction': benefits.councilTaxReduction === undefined && isThere(councilTaxReduction),
    'no-care-benefit': situation.care !== undefined && !hasCareNeedsBenefit(person),
    'full-cost': isThere(care.cost) && care.fullCost,
    short: spanOf(estimate, 'leftOver').from < NO_MONEY,
  };
  return new Set(Object.keys(holds).filter((fact) => holds[fact]));
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
