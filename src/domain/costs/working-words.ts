/**
 * The words of the working, apart from the rules: reword a line here and no sum can change.
 * The engine is handed them, so that a browser gets them as data with the page and not as script.
 * `{name}` and its like stand for what the step puts in.
 */
import type { ChargeKind, IncomeKind, Premium } from './types.ts';

/** What one step of the working says. */
export interface StepWords {
  readonly label: string;
  /** One or two plain sentences. */
  readonly why: string;
  /** The regulation or document the step follows; none for plain adding up. */
  readonly source?: string;
}

const PENSION_CREDIT = 'State Pension Credit Regulations 2002 (SI 2002/1792)';
const CHARGING = 'Care and Support (Charging and Assessment of Resources) Regulations 2014 (SI 2014/2672)';
const HOUSING_BENEFIT = 'Housing Benefit (State Pension Credit) Regulations 2006 (SI 2006/214)';
const COUNCIL_TAX = 'Council Tax Reduction Schemes (Prescribed Requirements) Regulations 2012 (SI 2012/2885)';

const NEVER_LESS = 'Never less than nothing';
const GUARANTEE_CREDIT = 'Pension Credit: Guarantee Credit';
const SAVINGS_CREDIT = 'Pension Credit: Savings Credit';
const AS_TOLD = 'This is what you told us you get.';
const PENSION_AGE_ONLY =
  'Pension Credit is only for people of pension age. In a couple, both must have reached it.';
const MINIMUM = 'The least you must be left with (the minimum income guarantee)';
const CARE_CHARGE = 'What you pay for care (your care charge)';
const NO_HELP = {
  told: AS_TOLD,
  notEstimated:
    'We do not estimate this until everyone is of pension age: other rules hold. If you get it, tell us how much.',
  guarantee: 'You get Guarantee Credit, so it covers all of this, whatever your savings.',
  capital: 'Savings over the limit stop this help.',
  tested: 'It is what this help can cover, less a share of your income.',
} as const;

function helpWords<Id extends 'housingBenefit' | 'councilTaxReduction'>(
  id: Id,
  label: string,
  source: string,
) {
  const words = (why: string): StepWords => ({ label, why, source });
  return {
    [`${id}.told`]: { label, why: NO_HELP.told },
    [`${id}.notEstimated`]: { label, why: NO_HELP.notEstimated },
    [`${id}.guarantee`]: words(NO_HELP.guarantee),
    [`${id}.capital`]: words(NO_HELP.capital),
    [`${id}.tested`]: words(NO_HELP.tested),
  } as Record<`${Id}.${keyof typeof NO_HELP}`, StepWords>;
}

const STEPS = {
  // Income for the benefits
  assumedIncome: {
    label: 'Income that the rules assume from savings',
    why: 'It is £1 a week for each full or part step of savings above what is ignored. What the savings really earn does not count.',
    source: `${PENSION_CREDIT}, regulation 15`,
  },
  earnings: {
    label: 'Pay from work, less the part that is ignored',
    why: 'The first part of pay from work does not count.',
    source: `${PENSION_CREDIT}, schedule 6`,
  },
  incomeCounted: { label: '{whose} {name}', why: 'It counts in full.' },
  incomeTold: { label: '{whose} {name}', why: 'As you told us.' },
  benefitIncome: {
    label: 'Income, as Pension Credit and Housing Benefit count it',
    why: 'Benefits for care needs, such as Attendance Allowance, do not count here.',
    source: `${PENSION_CREDIT}, regulation 15 and schedule 6`,
  },
  severeDisability: {
    label: 'More for severe disability',
    why: 'It is added because you get a benefit for care needs, nobody else lives with you, and nobody is paid Carer’s Allowance for you.',
    source: `${PENSION_CREDIT}, regulation 6 and schedule 1`,
  },
  carer: {
    label: 'More for a carer',
    why: 'It is added for someone who gets Carer’s Allowance, or could get it for the care they give.',
    source: `${PENSION_CREDIT}, regulation 6 and schedule 1`,
  },

  // Pension Credit
  standardSingle: {
    label: 'The standard amount for one person',
    why: 'Guarantee Credit tops your income up to this.',
    source: `${PENSION_CREDIT}, regulation 6`,
  },
  standardCouple: {
    label: 'The standard amount for a couple',
    why: 'Guarantee Credit tops your income up to this.',
    source: `${PENSION_CREDIT}, regulation 6`,
  },
  guarantee: {
    label: GUARANTEE_CREDIT,
    why: 'It tops your income up to the level below.',
    source: `${PENSION_CREDIT}, regulation 6`,
  },
  guaranteeTold: { label: GUARANTEE_CREDIT, why: AS_TOLD },
  guaranteeTooYoung: { label: GUARANTEE_CREDIT, why: PENSION_AGE_ONLY },
  guaranteeNotLess: {
    label: NEVER_LESS,
    why: 'Your income is above this level, so there is nothing to top up.',
  },
  savings: {
    label: SAVINGS_CREDIT,
    why: 'It is a little more for people who have put something by.',
    source: `${PENSION_CREDIT}, regulation 7`,
  },
  savingsTold: { label: SAVINGS_CREDIT, why: AS_TOLD },
  savingsTooYoung: { label: SAVINGS_CREDIT, why: PENSION_AGE_ONLY },
  savingsTooLate: {
    label: SAVINGS_CREDIT,
    why: 'It is only for people who all reached pension age before 6 April 2016.',
    source: `${PENSION_CREDIT}, regulation 7`,
  },
  savingsTooLittle: {
    label: SAVINGS_CREDIT,
    why: 'Your income is not above the point where it starts.',
    source: `${PENSION_CREDIT}, regulation 7`,
  },
  savingsGain: {
    label: 'A share of your income above the starting point',
    why: 'Only income up to the standard amount brings Savings Credit.',
  },
  savingsTaper: {
    label: 'Less a share of your income above the guarantee level',
    why: 'The more you have above that level, the less Savings Credit there is.',
  },
  savingsNotLess: { label: NEVER_LESS, why: 'Your income is too high for any Savings Credit.' },

  // Housing Benefit and Council Tax Reduction
  allowanceBefore2021: {
    label: 'What the rules let you keep first',
    why: 'It is the higher amount, because you or your partner reached pension age before 1 April 2021.',
  },
  allowance: {
    label: 'What the rules let you keep first',
    why: 'It is the amount for people who reached pension age on or after 1 April 2021.',
  },
  savingsAsIncome: { label: 'Savings Credit', why: 'It counts as income here.' },
  excess: {
    label: 'Income above what the rules let you keep',
    why: 'Housing Benefit and Council Tax Reduction go down by a share of this.',
    source: `${HOUSING_BENEFIT}, schedule 3`,
  },
  excessNotLess: { label: NEVER_LESS, why: 'Your income is not above what you may keep.' },
  ...helpWords('housingBenefit', 'Housing Benefit', HOUSING_BENEFIT),
  ...helpWords('councilTaxReduction', 'Council Tax Reduction', COUNCIL_TAX),
  housingBenefitOnLease: {
    label: 'Housing Benefit',
    why: 'Housing Benefit is for rent. On a lease there is none.',
  },
  taper: {
    label: 'Less {percent}% of your income above what you may keep',
    why: 'The more you have above that, the less help there is.',
  },
  taperNotLess: { label: NEVER_LESS, why: 'Your income is too high for this help.' },
  tooSmall: { label: 'Too small to be paid', why: 'Less than this is not paid at all.' },
  councilTaxBill: { label: 'Council tax', why: 'After any discount.' },

  // Charges
  chargeCovered: { label: '{name}', why: 'Housing Benefit can cover this charge.' },
  chargeOnLease: { label: '{name}', why: 'On a lease, Pension Credit adds this charge.' },
  chargeHousing: { label: '{name}', why: 'It is a housing cost.' },
  chargeOfHome: { label: '{name}', why: 'It is a charge of the home.' },

  // Care
  plannedByWeek: { label: 'Planned care', why: 'It is the weekly cost you gave.' },
  plannedByHour: { label: 'Planned care', why: 'It is {hours} hours a week at {rate} an hour.' },
  wellbeingInCare: {
    label: 'Wellbeing charge',
    why: 'You rent and the council arranges your care, so it counts this with your care.',
  },
  careCost: {
    label: 'What the care costs before any help',
    why: 'The council looks at your money next, to see how much of this you pay.',
  },
  nightRateIgnored: {
    label: '{whose} {name}',
    why: 'This council counts the higher rate as if it were the lower one.',
  },
  savingsCreditIgnored: {
    label: 'Savings Credit, less the part that is ignored',
    why: 'This council ignores Savings Credit.',
  },
  savingsCreditCounted: {
    label: 'Savings Credit, less the part that is ignored',
    why: 'A part of it is ignored.',
  },
  savingsCreditHalf: {
    label: 'Savings Credit, less the part that is ignored',
    why: 'Half of it is counted as yours. A part is ignored.',
  },
  guaranteeCounted: { label: 'Guarantee Credit', why: 'It counts in full.' },
  guaranteeHalf: { label: 'Guarantee Credit', why: 'Half of it is counted as yours.' },
  countedIncome: {
    label: 'Income, as the council counts it for care',
    why: 'Pay from work, and help with getting about, do not count.',
    source: `${CHARGING}, schedule 1`,
  },
  tariffIncome: {
    label: 'Income that the council assumes from savings (tariff income)',
    why: 'It is £1 a week for each full or part step of savings above the lower limit.',
    source: `${CHARGING}, regulation 25`,
  },
  minimumOwn: {
    label: MINIMUM,
    why: 'This council has set its own amount, and we use it in place of the national one.',
    source: `${CHARGING}, regulation 7`,
  },
  minimum: {
    label: MINIMUM,
    why: 'The council may not charge so much that you are left with less than this, after rent and council tax.',
    source: `${CHARGING}, regulation 7`,
  },
  minimumBasic: {
    label: 'The basic amount for your age and household',
    why: 'The government sets it each year.',
  },
  premium: { label: '{name}', why: 'It is added to the basic amount.' },
  councilTaxAsHousing: { label: 'Council tax', why: 'It is a housing cost.' },
  lessHousingBenefit: { label: 'Less Housing Benefit', why: 'Only what you pay yourself counts.' },
  lessCouncilTaxReduction: { label: 'Less Council Tax Reduction', why: 'Only what you pay yourself counts.' },
  housingNotLess: { label: NEVER_LESS, why: 'The help covers all of it.' },
  otherHalf: { label: 'Less the other person’s half', why: 'A couple share the housing costs.' },
  housingCosts: {
    label: 'Rent, service charge and council tax that you pay yourself',
    why: 'The council takes these off before it works out your charge.',
    source: `${CHARGING}, schedule 1`,
  },
  disabilityCosts: {
    label: 'Less costs that your disability brings',
    why: 'The council must leave you the money for these.',
  },
  mostNotLess: {
    label: NEVER_LESS,
    why: 'You have no more than you must be left with, so there is nothing to pay.',
  },
  most: {
    label: 'The most the council may ask you to pay for care',
    why: 'It is your counted income, less all that must be left to you.',
    source: `${CHARGING}, regulations 7 and 11 and schedule 1`,
  },
  fullCostOverLimit: {
    label: CARE_CHARGE,
    why: 'Your savings are over the limit, so you pay for all of your care.',
    source: CHARGING,
  },
  fullCostOwnCare: {
    label: CARE_CHARGE,
    why: 'You arrange the care yourself, so you pay for all of it.',
    source: CHARGING,
  },
  careCharge: {
    label: CARE_CHARGE,
    why: 'It is the smaller of two amounts: what the care costs, and the most the council may ask.',
    source: CHARGING,
  },
  lessCouncilPays: {
    label: 'Less what the council pays',
    why: 'You never pay more than the most the council may ask.',
  },

  // Totals
  totalCharges: { label: 'Everything the week costs', why: 'All charges before any help.' },
  councilTaxBefore: { label: 'Council tax', why: 'Before any reduction.' },
  care: { label: 'Care', why: 'Before any help.' },
  careWithWellbeing: { label: 'Care, with the wellbeing charge', why: 'Before any help.' },
  otherCosts: { label: 'Your own food and bills', why: 'As you told us.' },
  totalHelp: { label: 'What helps', why: 'This comes off the costs of the week.' },
  helpWithRent: { label: 'Housing Benefit', why: 'It goes towards rent.' },
  helpWithCouncilTax: { label: 'Council Tax Reduction', why: 'It comes off the council tax bill.' },
  councilPays: {
    label: 'What the council pays towards care',
    why: 'It is the care cost less what you are charged.',
  },
  youPay: { label: 'What you pay', why: 'Everything the week costs, less what helps.' },
  totalIncome: { label: 'Money coming in', why: 'All of it, also what does not count for benefits or care.' },
  guaranteeComingIn: { label: 'Guarantee Credit', why: 'Worked out above.' },
  savingsComingIn: { label: 'Savings Credit', why: 'Worked out above.' },
  leftOver: { label: 'What is left', why: 'Money coming in, less what you pay.' },
} as const satisfies Readonly<Record<string, StepWords>>;

/** What charges, incomes (to stand after "your") and premiums are called. */
const NAMES = {
  rent: 'Rent',
  serviceCharge: 'Service charge',
  serviceChargeIneligible: 'Service charge that Housing Benefit cannot cover',
  supportCharge: 'Support charge',
  wellbeing: 'Wellbeing charge',
  meals: 'Meals',
  heatingAndHotWater: 'Heating and hot water',
  water: 'Water',
  alarm: 'Alarm',
  groundRent: 'Ground rent',
  mortgage: 'Mortgage',
  other: 'Other charge',
  statePension: 'State Pension',
  privatePension: 'private or works pension',
  earnings: 'pay from work',
  attendanceAllowance: 'Attendance Allowance',
  pipDailyLiving: 'PIP daily living',
  dlaCare: 'DLA care',
  pipMobility: 'PIP mobility',
  dlaMobility: 'DLA mobility',
  carersAllowance: 'Carer’s Allowance',
  universalCredit: 'Universal Credit',
  employmentAndSupportAllowance: 'Employment and Support Allowance',
  otherCounted: 'other money that counts',
  otherIgnored: 'other money that no sum counts',
  disability: 'Disability premium',
  enhancedDisability: 'Enhanced disability premium',
  carer: 'Carer premium',
} as const satisfies Readonly<Record<NameId, string>>;

export type NameId = ChargeKind | IncomeKind | Premium;
/** What a step of the working can say, by name. */
export type WorkingWordsId = keyof typeof STEPS;
export interface WorkingWords {
  readonly steps: Readonly<Record<WorkingWordsId, StepWords>>;
  readonly names: Readonly<Record<NameId, string>>;
}

export const WORKING_WORDS: WorkingWords = { steps: STEPS, names: NAMES };
