/** The words about limits, help that nobody claimed, and savings over time. */
import type { AheadWords } from '../ahead/ahead-words.ts';

export const AHEAD_WORDS: AheadWords = {
  lines: {
    ownIncome: 'Your own money coming in',
    guaranteeCredit: 'Pension Credit: Guarantee Credit',
    savingsCredit: 'Pension Credit: Savings Credit',
    charges: 'Charges, council tax and other costs',
    housingBenefit: 'Housing Benefit',
    councilTaxReduction: 'Council Tax Reduction',
    care: 'What you pay for care',
    partnerCare: 'What your partner pays for care',
  },
  uncovered: 'No benefit pays these for you. They come out of your own money, each week.',
  noneUncovered: 'We found no charge here that no benefit can cover.',
  reasons: {
    notARentCharge: 'Housing Benefit cannot cover this kind of charge.',
    wellbeing: 'Housing Benefit cannot cover it, and it stands outside the council’s look at your money.',
    mortgage: 'No benefit here pays a mortgage. You may pay less for care because of it.',
    groundRent: 'No benefit here pays ground rent. You may pay less for care because of it.',
    lease: 'Housing Benefit is for rent. Pension Credit cannot help with it here.',
  },
  points: {
    benefitCapitalIgnored: 'Above it, savings lower Pension Credit and Housing Benefit.',
    lowerCapitalLimit: 'Above it, savings raise what you pay for care.',
    housingBenefitCapitalLimit: 'Above it, Housing Benefit and Council Tax Reduction stop.',
    upperCapitalLimit: 'Above it, you pay for all of your care.',
  },
  idle: {
    belowPensionAge: 'We do not work these benefits out here.',
    awardsTold: 'You told us your awards. We keep them as they are.',
    nothingToCover: 'There is no rent or council tax that help could go to.',
    guaranteeCredit: 'With Guarantee Credit this limit does not count.',
    noCare: 'No care is paid for here.',
    ownCare: 'You arrange the care, and pay for all of it anyway.',
  },
  whose: {
    household: 'It looks at the savings of everyone together.',
    person: 'It looks at your own savings.',
    partner: 'It looks at your partner’s own savings.',
  },
  over: '{savings}: {distance} over',
  under: '{savings}: {distance} below',
  at: 'Right at it, and not over',
  crossingLess: '{amount} a week less would be left.',
  crossingMore: '{amount} a week more would be left.',
  crossingSame: 'Nothing would change here.',
  pound: 'Of one more pound a week of pension, this much would be left to you:',
  poundWhy: 'More money coming in can lower a benefit, or raise what you pay for care.',
  poundTold: 'We keep the benefits that you told us as they are. The office may change them.',
  helpAbout:
    'Your answers suggest these, and you told us of none of them. Each amount is for that help alone, so do not add them up. Only the office can say what you get.',
  noHelp: 'We found nothing more in your answers. It is still worth asking.',
  help: {
    attendanceAllowance: {
      label: 'Attendance Allowance',
      why: 'It is for people over pension age who need care. Savings and income do not count.',
    },
    personalIndependencePayment: {
      label: 'Personal Independence Payment (PIP)',
      why: 'It is for people under pension age who need care. Savings and income do not count.',
    },
    pensionCredit: {
      label: 'Pension Credit',
      why: 'It tops up a small income. It can bring other help with it.',
    },
    severeDisabilityAddition: {
      label: 'More Pension Credit for severe disability',
      why: 'You have a benefit for care needs and live alone. The award you told us of seems to leave this out.',
    },
    carerAddition: {
      label: 'More Pension Credit for a carer',
      why: 'One of you may be looking after the other. Ask for Carer’s Allowance, even if it would not be paid.',
    },
    housingBenefit: {
      label: 'Housing Benefit',
      why: 'It helps with rent and part of the service charge.',
    },
    councilTaxReduction: { label: 'Council Tax Reduction', why: 'It lowers the council tax bill.' },
    singlePersonDiscount: {
      label: 'The council tax discount for living alone',
      why: 'It takes a quarter off. If the amount you gave has it already, it is in the sum.',
    },
    severeMentalImpairment: {
      label: 'The council tax discount for someone with dementia or the like',
      why: 'The council needs a doctor’s word for it, and a benefit for care needs.',
    },
    disabledBandReduction: {
      label: 'A lower council tax band because of disability',
      why: 'It is for a home with more room for a wheelchair, or a room or bath that is needed.',
    },
  },
  helpFor: { person: 'for you', partner: 'for your partner', household: '' },
  contacts: {
    attendanceAllowanceLine: 'Ask the Attendance Allowance helpline. GOV.UK has its number.',
    personalIndependenceLine: 'Ask the PIP new claims line. GOV.UK has its number.',
    pensionService: 'Ask the Pension Service. GOV.UK has its number.',
    councilBenefits: 'Ask the benefits team of the council.',
    councilTax: 'Ask the council tax team of the council.',
  },
  worth: 'It might leave you {amount} a week more.',
  worthNothing: 'By itself it might leave you no more, but ask.',
  worthAsk: 'We cannot say what it is worth. Ask.',
  isCounted: 'It is in the sum above already, but nobody pays it until you ask.',
  savingsAbout:
    'This is how savings would go down, week by week, if you take from them what the week is short of.',
  noSavings: 'You told us of no savings, so there is no line to draw.',
  spendLabel: 'Or take this much from savings each week',
  spendHint: 'Leave it empty to take only what the week is short of.',
  ends: {
    spent: 'They would be spent in the week of {day}.',
    stay: 'They would stay at {left}: nothing more is taken from them.',
    time: 'After ten years, on {day}, there would be {left} left.',
  },
  crossing:
    'In the week of {day} they would be at {limit} or below. What the week leaves would go from {before} to {after}.',
  highest: 'This line has every charge at its highest.',
  assumptions: {
    ratesStay: 'Rates, charges, money coming in, care and ages stay as they are now. In truth they change.',
    noInterest: 'Savings earn nothing.',
    nothingPutBy: 'What is left over is spent, so savings never grow.',
    spendingStays: 'The amount taken stays the same.',
    takenInHalves: 'Half is taken from each of you, while each has some.',
    awardsStay: 'The benefits that you told us stay as they are.',
  },
};
