/**
 * The same sum as the estimator's, to do by hand. A figure stands as {id}; the page puts in its value. What there is
 * to do is said in few kinds of sentence: a test follows them, word for word, and comes to what the engine does.
 */

export interface WorksheetLine {
  /** "B4": other lines name it. */
  readonly line: string;
  readonly text: string;
}

export interface WorksheetPart {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly lines: readonly WorksheetLine[];
}

const part = (id: string, title: string, about: string, texts: readonly string[]): WorksheetPart => ({
  id,
  title,
  about,
  lines: texts.map((text, index) => ({ line: `${id}${index + 1}`, text })),
});

const NOT_BELOW_NOTHING = 'If it is less than nothing, write 0.';
const ROUND = 'Round to the penny, half a penny up.';
const HALF = 'A couple: write half of it.';
const LETTER = 'If one of you is under pension age, write what your letter says in';
const OVER_LIMIT = 'If B9 is 0 and your savings are over {housingBenefitCapitalLimit}, write 0 in';

export const WORKSHEET: readonly WorksheetPart[] = [
  part('A', 'What you would pay', 'Ask for each amount before you sign. Write what it is for one week.', [
    'Rent. You pay the landlord.',
    'Service charge, the main part. You pay the landlord. Benefits can help with this part.',
    'Service charge, the part benefits do not cover. You pay the landlord.',
    'Wellbeing charge, for staff who come in an emergency. If you rent and the council arranges your care, put it in line A12.',
    'Meals. You pay the caterer or the landlord.',
    'Heating and hot water, if they are not in another charge.',
    'Water and electricity. You pay the suppliers.',
    'Ground rent, if you buy on a lease.',
    'Mortgage, if you have one.',
    'Council tax, after any discount. You pay the council.',
    'Your own food, clothes and other bills.',
    'Care: the hours a week times the price of an hour. Ask the council for both.',
    'Add A1 to A12.',
  ]),
  part(
    'B',
    'Pension Credit',
    'Count both of you together. If one of you is under pension age, write 0 in B9 and B14.',
    [
      'Pensions and other money coming in. Leave out Attendance Allowance, PIP and Disability Living Allowance. From pay, leave out {earningsDisregardSingle} (a couple {earningsDisregardCouple}; with a disability or carer’s benefit {earningsDisregardDisabledOrCarer}).',
      'Savings over {benefitCapitalIgnored}: write £1 for each {benefitCapitalStep}, or part of it.',
      'Add B1 and B2.',
      'Write {standardMinimumGuaranteeSingle} (a couple: {standardMinimumGuaranteeCouple}).',
      'Write {severeDisabilityAddition} if three things hold. You live alone. You get Attendance Allowance, or the care part of PIP or DLA. Nobody is paid Carer’s Allowance for you. A couple: only if both get such a benefit and nobody else lives with you. Then write it twice, less once for each carer who is paid.',
      'Write {carerAddition} for each of you who gets Carer’s Allowance, or for whom it is due but not paid.',
      'If you buy on a lease, add A2 and A8.',
      'Add B4 to B7.',
      `Take B3 from B8. ${NOT_BELOW_NOTHING} This is your Guarantee Credit.`,
      'If one of you reached pension age on or after 6 April 2016, write 0 in B14. Take {savingsCreditThresholdSingle} (a couple: {savingsCreditThresholdCouple}) from B3. If nothing is left, write 0 in B14.',
      'Take {savingsCreditThresholdSingle} (a couple: {savingsCreditThresholdCouple}) from B4.',
      'Write the smaller of B10 and B11. Then write {savingsCreditRate} of it.',
      `Take B8 from B3. ${NOT_BELOW_NOTHING} Then write {savingsCreditTaper} of it.`,
      `Take B13 from B12. ${NOT_BELOW_NOTHING} ${ROUND} This is your Savings Credit.`,
    ],
  ),
  part(
    'C',
    'Housing Benefit',
    `Count the savings of both of you. ${LETTER} C5. If you buy on a lease, write 0 in C5.`,
    [
      `Add A1 and A2. If B9 is more than 0, write this in C5 too. ${OVER_LIMIT} C5.`,
      'Add B3 and B14.',
      'If one of you reached pension age before 1 April 2021, write {personalAllowanceSingleBefore2021} (a couple: {personalAllowanceCoupleBefore2021}). If not, write {personalAllowanceSingle} (a couple: {personalAllowanceCouple}). Add B5 and B6 to it.',
      `Take C3 from C2. ${NOT_BELOW_NOTHING} Then write {housingBenefitTaper} of it.`,
      `Take C4 from C1. ${NOT_BELOW_NOTHING} ${ROUND} If it is under {housingBenefitMinimum}, write 0. This is your Housing Benefit.`,
    ],
  ),
  part(
    'D',
    'Council Tax Reduction',
    `${LETTER} D2. If B9 is more than 0, write A10 in D2. ${OVER_LIMIT} D2.`,
    [
      `Take C3 from C2. ${NOT_BELOW_NOTHING} Then write {councilTaxReductionTaper} of it.`,
      `Take D1 from A10. ${NOT_BELOW_NOTHING} ${ROUND} This is your Council Tax Reduction.`,
    ],
  ),
  part(
    'E',
    'What you pay for care',
    'Count only the money of the one who needs care. If both of you need care, do this part twice, and add the two. If you have more than {upperCapitalLimit} in savings, or arrange your care yourself, write A12 in E9.',
    [
      'Savings over {lowerCapitalLimit}: write £1 for each {tariffIncomeStep}, or part of it.',
      'Your own money coming in, with Attendance Allowance and the care part of PIP or DLA. Leave out pay from work and the mobility parts.',
      `Write B9. ${HALF} ${ROUND}`,
      `Write B14. ${HALF} ${ROUND} Take away {savingsCreditDisregard}. ${NOT_BELOW_NOTHING}`,
      'What the council must leave you. Write {minimumIncomeGuaranteeSinglePensionAge} (a couple: {minimumIncomeGuaranteeCouplePensionAge}). Under pension age: {minimumIncomeGuaranteeSingle25} alone, {minimumIncomeGuaranteeCouple} as one of a couple. A council may leave you more.',
      `Add A1, A2, A8, A9 and A10. Take away C5 and D2. ${NOT_BELOW_NOTHING} ${HALF} ${ROUND}`,
      'Your costs because of a disability or illness.',
      `Add E1 to E4. Take away E5, E6 and E7. ${NOT_BELOW_NOTHING}`,
      'Write the smaller of E8 and A12. This is what you pay for care.',
    ],
  ),
  part('F', 'Your week', 'Now you can see what is left.', [
    'All that you would pay: write A13.',
    'All the help: add C5, D2 and A12. Take away E9.',
    'What you pay yourself: take F2 from F1.',
    'All your money coming in, with every benefit but Pension Credit and the help in lines C5 and D2.',
    'Add F4, B9 and B14.',
    'Take F3 from F5. This is what you have left.',
  ]),
];

/** The ids of the figures in the worksheet, each once, in order. */
export function figuresInWorksheet(): readonly string[] {
  const texts = WORKSHEET.flatMap(({ about, lines }) => [about, ...lines.map(({ text }) => text)]);
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, id = '']) => id)))];
}
