/**
 * A second opinion: the estimator's rules written again, as plainly as possible and sharing nothing with
 * `src/domain/costs`, so that two authors' readings of the same page can be compared over random households.
 * Amounts are whole pence; `figure(id)` gives a figure in whole pence or whole per cent at the day asked for.
 */
import type { Income, Person, Situation } from '#domain/costs/types.ts';
import type { RateId } from '#domain/rates/types.ts';

type Figure = (id: RateId) => number;

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
/** Half a penny goes up, also below nothing. */
const halfUp = (hundredths: number) => Math.floor((hundredths + 50) / 100);
const atLeastNothing = (amount: number) => Math.max(0, amount);
const pounds = (steps: number) => steps * 100;

const COUNTED = [
  'statePension',
  'privatePension',
  'carersAllowance',
  'universalCredit',
  'employmentAndSupportAllowance',
  'otherCounted',
];
const DISABILITY = ['attendanceAllowance', 'dlaCare', 'pipDailyLiving'];
const HOUSING_BENEFIT_COVERS = ['rent', 'serviceCharge'];
const HOUSING_COSTS = ['rent', 'serviceCharge', 'groundRent', 'mortgage'];

const amountOf = (incomes: readonly Income[], kinds: readonly string[]) =>
  sum(incomes.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
const has = (person: Person, kinds: readonly string[]) =>
  person.incomes.some(({ kind }) => kinds.includes(kind));

/** The day somebody reaches pension age; before 1954 the 65th birthday is near enough. */
function pensionDay(born: string): string {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  let months = 65 * 12;
  if (born >= '1954-10-06') months = 66 * 12;
  if (born >= '1960-04-06')
    months = 66 * 12 + Math.min(12, (year - 1960) * 12 + (month - 4) + (day >= 6 ? 1 : 0));
  const total = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  const at = new Date(Date.UTC(Math.floor(total / 12), total % 12, Math.min(day, lastDay)));
  return at.toISOString().slice(0, 10);
}
const ofPensionAge = (person: Person, on: string) => pensionDay(person.born) <= on;
const before2016 = (person: Person) =>
  person.born < '1951-04-06' || (person.born < '1953-04-06' && person.reachedPensionAgeBefore2016 === true);

/** The results that the contract names, for a situation whose charges are all single amounts. */
export function secondOpinion(situation: Situation, figure: Figure) {
  const { person, partner, on, home } = situation;
  const everyone = partner ? [person, partner] : [person];
  const single = !partner;
  const allPensionAge = everyone.every((one) => ofPensionAge(one, on));
  const capital = sum(everyone.map((one) => one.capital));
  const charge = (kinds: readonly string[]) =>
    sum(home.charges.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount as number));

  // Income for the benefits
  const assumedIncome = pounds(
    Math.ceil(atLeastNothing(capital - figure('benefitCapitalIgnored')) / figure('benefitCapitalStep')),
  );
  const earnings = sum(everyone.map((one) => amountOf(one.incomes, ['earnings'])));
  const disregard = everyone.some((one) => has(one, [...DISABILITY, 'carersAllowance']))
    ? figure('earningsDisregardDisabledOrCarer')
    : figure(single ? 'earningsDisregardSingle' : 'earningsDisregardCouple');
  const benefitIncome =
    sum(everyone.map((one) => amountOf(one.incomes, COUNTED))) +
    atLeastNothing(earnings - disregard) +
    assumedIncome;

  // Additions
  const disabled = everyone.filter((one) => has(one, DISABILITY));
  let severe = 0;
  if (!situation.otherAdults && disabled.length === everyone.length)
    severe = everyone.filter((one) => !one.carerPaid).length;
  const carers = everyone.filter((one) => has(one, ['carersAllowance']) || one.carerEntitled).length;
  const additions = severe * figure('severeDisabilityAddition') + carers * figure('carerAddition');

  // Pension Credit
  const guaranteeLevel = figure(single ? 'standardMinimumGuaranteeSingle' : 'standardMinimumGuaranteeCouple');
  const leaseCosts = home.tenure === 'lease' ? charge(['groundRent', 'serviceCharge']) : 0;
  const minimumGuarantee = guaranteeLevel + additions + leaseCosts;
  let guarantee = allPensionAge ? atLeastNothing(minimumGuarantee - benefitIncome) : 0;
  let savings = 0;
  const threshold = figure(single ? 'savingsCreditThresholdSingle' : 'savingsCreditThresholdCouple');
  if (allPensionAge && everyone.every(before2016) && benefitIncome > threshold) {
    const gain =
      figure('savingsCreditRate') * Math.min(benefitIncome - threshold, guaranteeLevel - threshold);
    const loss = figure('savingsCreditTaper') * atLeastNothing(benefitIncome - minimumGuarantee);
    savings = atLeastNothing(halfUp(gain - loss));
  }
  const award = situation.benefits.pensionCredit;
  if (award) ({ guarantee, savings } = award);

  // Housing Benefit and Council Tax Reduction
  const older = everyone.some((one) => one.born < '1955-04-01');
  const allowance =
    figure(
      single
        ? older
          ? 'personalAllowanceSingleBefore2021'
          : 'personalAllowanceSingle'
        : older
          ? 'personalAllowanceCoupleBefore2021'
          : 'personalAllowanceCouple',
    ) + additions;
  const excess = atLeastNothing(benefitIncome + savings - allowance);
  const help = (most: number, taper: number, leastPaid: number) => {
    if (guarantee > 0) return most;
    if (capital > figure('housingBenefitCapitalLimit')) return 0;
    const helped = atLeastNothing(halfUp(most * 100 - taper * excess));
    return helped < leastPaid ? 0 : helped;
  };
  let housingBenefit: number | null = null;
  let councilTaxReduction: number | null = null;
  if (allPensionAge) {
    const eligible = charge(HOUSING_BENEFIT_COVERS);
    housingBenefit = help(eligible, figure('housingBenefitTaper'), figure('housingBenefitMinimum'));
    councilTaxReduction = help(situation.councilTax, figure('councilTaxReductionTaper'), 0);
  }
  if (home.tenure === 'lease') housingBenefit = 0;
  housingBenefit = situation.benefits.housingBenefit ?? housingBenefit;
  councilTaxReduction = situation.benefits.councilTaxReduction ?? councilTaxReduction;

  // Care
  const halfIfCouple = (amount: number) => (single ? amount : halfUp(amount * 50));
  const netHousing = atLeastNothing(
    charge(HOUSING_COSTS) + situation.councilTax - (housingBenefit ?? 0) - (councilTaxReduction ?? 0),
  );
  const wellbeingInCare =
    home.tenure === 'rent' && situation.care?.arrangedBy === 'council'
      ? sum(
          home.charges
            .filter((one) => one.kind === 'wellbeing' && one.meansTested)
            .map(({ amount }) => amount as number),
        )
      : 0;
  const careCost = (care: Situation['care']) => {
    if (!care) return 0;
    return 'weeklyCost' in care ? care.weeklyCost : halfUp(Math.round(care.hours * 100) * care.hourlyRate);
  };
  const assess = (
    one: Person,
    other: Person | undefined,
    care: Situation['care'],
    extra: number,
    disability: number,
  ) => {
    const cost = careCost(care) + extra;
    const overLimit = one.capital > figure('upperCapitalLimit');
    const fullCost = overLimit || care?.arrangedBy === 'self';
    const tariffIncome = overLimit
      ? null
      : pounds(
          Math.ceil(atLeastNothing(one.capital - figure('lowerCapitalLimit')) / figure('tariffIncomeStep')),
        );
    const attendance = one.incomes
      .filter(({ kind }) => kind === 'attendanceAllowance')
      .map(({ amount }) =>
        !situation.councilRules.nightRateCounted && amount === figure('attendanceAllowanceHigher')
          ? figure('attendanceAllowanceLower')
          : amount,
      );
    const savingsCounted = situation.councilRules.savingsCreditIgnored
      ? 0
      : atLeastNothing(halfIfCouple(savings) - figure('savingsCreditDisregard'));
    const countedIncome =
      amountOf(one.incomes, [...COUNTED, 'dlaCare', 'pipDailyLiving']) +
      sum(attendance) +
      halfIfCouple(guarantee) +
      savingsCounted;
    let minimumIncomeGuarantee = situation.councilRules.minimumIncomeGuarantee as number | undefined;
    if (minimumIncomeGuarantee === undefined) {
      const pensioner = ofPensionAge(one, on) || (other !== undefined && ofPensionAge(other, on));
      const adult25 = `${Number(one.born.slice(0, 4)) + 25}${one.born.slice(4)}` <= on;
      const basic: RateId = other
        ? pensioner
          ? 'minimumIncomeGuaranteeCouplePensionAge'
          : 'minimumIncomeGuaranteeCouple'
        : pensioner
          ? 'minimumIncomeGuaranteeSinglePensionAge'
          : adult25
            ? 'minimumIncomeGuaranteeSingle25'
            : 'minimumIncomeGuaranteeSingle18';
      minimumIncomeGuarantee =
        figure(basic) +
        sum(
          one.premiums.map((premium) =>
            premium === 'carer'
              ? figure('carerPremium')
              : premium === 'disability'
                ? figure(single ? 'disabilityPremiumSingle' : 'disabilityPremiumCouple')
                : figure(single ? 'enhancedDisabilityPremiumSingle' : 'enhancedDisabilityPremiumCouple'),
          ),
        );
    }
    const housingCosts = halfIfCouple(netHousing);
    const most = fullCost
      ? null
      : atLeastNothing(
          countedIncome + (tariffIncome ?? 0) - minimumIncomeGuarantee - housingCosts - disability,
        );
    const charged = most === null ? cost : Math.min(cost, most);
    return {
      cost,
      fullCost,
      tariffIncome,
      countedIncome,
      minimumIncomeGuarantee,
      housingCosts,
      most,
      charge: charged,
    };
  };
  const care = assess(
    person,
    partner,
    situation.care,
    wellbeingInCare,
    situation.disabilityRelatedExpenditure,
  );
  const partnerCare = partner?.care
    ? assess(partner, person, partner.care, 0, partner.disabilityRelatedExpenditure)
    : null;

  // The week
  const careCosts = care.cost + (partnerCare?.cost ?? 0);
  const careCharges = care.charge + (partnerCare?.charge ?? 0);
  const charges =
    sum(home.charges.map(({ amount }) => amount as number)) -
    wellbeingInCare +
    situation.councilTax +
    situation.otherCosts +
    careCosts;
  const helped = (housingBenefit ?? 0) + (councilTaxReduction ?? 0) + careCosts - careCharges;
  const income =
    sum(everyone.flatMap((one) => one.incomes.map(({ amount }) => amount))) + guarantee + savings;
  return {
    pensionCredit: { assumedIncome, guarantee, savings },
    housingBenefit,
    councilTaxReduction,
    care,
    partnerCare,
    totals: {
      charges,
      help: helped,
      youPay: charges - helped,
      income,
      leftOver: income - (charges - helped),
    },
  };
}
