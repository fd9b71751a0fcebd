/** The same sum as the estimator's, to do by hand. A figure stands as {id}; the page puts in its value. */

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

export const WORKSHEET: readonly WorksheetPart[] = [
  part('A', 'What you would pay', 'Ask for each amount before you sign. Write what it is for one week.', [
    'Rent. You pay the landlord.',
    'Service charge, the main part. You pay the landlord. Benefits can help with this part.',
    'Service charge, the part benefits do not cover. You pay the landlord.',
    'Wellbeing charge, for staff who come in an emergency. If you rent and the council arranges your care, put it in line A11.',
    'Meals. You pay the caterer or the landlord.',
    'Heating and hot water, if they are not in another charge.',
    'Water and electricity. You pay the suppliers.',
    'Ground rent and mortgage, if you buy.',
    'Council tax, after any discount. You pay the council.',
    'Your own food, clothes and other bills.',
    'Care: the hours a week times the price of an hour. Ask the council for both.',
    'Add lines A1 to A11.',
  ]),
  part(
    'B',
    'Pension Credit',
    'Only if you and any partner are both of pension age. If not, write 0 in lines B8 and B13. Count both of you together.',
    [
      'Pensions and other money coming in. Leave out Attendance Allowance, PIP and Disability Living Allowance. From pay, leave out {earningsDisregardSingle} (a couple {earningsDisregardCouple}; with a disability or carer’s benefit {earningsDisregardDisabledOrCarer}).',
      'Savings over {benefitCapitalIgnored}: write £1 for each {benefitCapitalStep}, or part of it.',
      'Add B1 and B2.',
      'Write {standardMinimumGuaranteeSingle} if you are alone, {standardMinimumGuaranteeCouple} for a couple.',
      'Add {severeDisabilityAddition} if three things hold. You live alone. You get Attendance Allowance, or the care part of PIP or DLA. Nobody is paid Carer’s Allowance for you. A couple: only if both get such a benefit. Then add it twice, less one for each carer who is paid.',
      'Add {carerAddition} for each of you who gets Carer’s Allowance, or for whom it is due but not paid. On a lease, add A2 and the ground rent too.',
      'Add B4, B5 and B6.',
      'Take B3 from B7. If it is less than nothing, write 0. This is your Guarantee Credit.',
      'Savings Credit is only for people who all reached pension age before 6 April 2016. If not, write 0 in B13. Take {savingsCreditThresholdSingle} (a couple {savingsCreditThresholdCouple}) from B3. If nothing is left, write 0 in B13.',
      'Write {savingsCreditRate} of B9.',
      'Take the same figure as in B9 from B4. Write {savingsCreditRate} of that.',
      'If B3 is more than B7, write {savingsCreditTaper} of the difference. If not, write 0.',
      'Take the smaller of B10 and B11. Take B12 from it. If it is less than nothing, write 0. This is your Savings Credit.',
    ],
  ),
  part(
    'C',
    'Housing Benefit',
    'Under pension age, write what your letter says in C5. On a lease, write 0 in C5.',
    [
      'Add A1 and A2. If B8 is more than 0, write this in C5 too. If not, and your savings are over {housingBenefitCapitalLimit}, write 0 in C5.',
      'Add B3 and B13.',
      'If one of you reached pension age before 1 April 2021, write {personalAllowanceSingleBefore2021} (a couple {personalAllowanceCoupleBefore2021}). If not, write {personalAllowanceSingle} (a couple {personalAllowanceCouple}). Add B5 and any {carerAddition} from B6.',
      'Take C3 from C2. If it is less than nothing, write 0. Then write {housingBenefitTaper} of it.',
      'Take C4 from C1. If it is under {housingBenefitMinimum}, write 0. This is your Housing Benefit.',
    ],
  ),
  part(
    'D',
    'Council Tax Reduction',
    'If B8 is more than 0, write A9 in D2. If not, and your savings are over {housingBenefitCapitalLimit}, write 0. Under pension age, write what your letter says.',
    [
      'Take C3 from C2. If it is less than nothing, write 0. Then write {councilTaxReductionTaper} of it.',
      'Take D1 from A9. If it is less than nothing, write 0. This is your Council Tax Reduction.',
    ],
  ),
  part(
    'E',
    'What you pay for care',
    'Only the money of the one who needs care counts. If you have more than {upperCapitalLimit} in savings, or arrange your care yourself, write A11 in E9.',
    [
      'Your own savings over {lowerCapitalLimit}: write £1 for each {tariffIncomeStep}, or part of it.',
      'Your own money coming in, with Attendance Allowance and the care part of PIP or DLA. Leave out pay from work and the mobility parts.',
      'Guarantee Credit from B8. A couple: half of it.',
      'Savings Credit from B13 (a couple: half), less {savingsCreditDisregard}. If it is less than nothing, write 0.',
      'What the council must leave you: {minimumIncomeGuaranteeSinglePensionAge} alone, {minimumIncomeGuaranteeCouplePensionAge} as one of a couple. Under pension age: {minimumIncomeGuaranteeSingle25} alone, {minimumIncomeGuaranteeCouple} as one of a couple. A council may leave you more.',
      'Add A1, A2, A8 and A9. Take away C5 and D2. A couple: half of it.',
      'Your costs because of a disability or illness.',
      'Add E1 to E4. Take away E5, E6 and E7. If it is less than nothing, write 0.',
      'Write the smaller of E8 and A11. This is what you pay for care.',
    ],
  ),
  part('F', 'Your week', 'Now you can see what is left.', [
    'All that you would pay: A12.',
    'All the help: add C5 and D2. Add A11, and take away E9.',
    'What you pay yourself: take F2 from F1.',
    'All your money coming in, with every benefit. Add B8 and B13.',
    'Take F3 from F4. This is what you have left.',
  ]),
];

/** The ids of the figures in the worksheet, each once, in order. */
export function figuresInWorksheet(): readonly string[] {
  const texts = WORKSHEET.flatMap(({ about, lines }) => [about, ...lines.map(({ text }) => text)]);
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, id = '']) => id)))];
}
