import type { ProblemWords } from '#islands/form/problems.ts';

/** What is wrong, and what to type. */
export const PROBLEMS: ProblemWords = {
  notMoney: '{name}: type an amount in pounds, like 145.50.',
  belowNothing: '{name} cannot be less than nothing. Type an amount like 145.50.',
  partsOfAPenny: '{name}: type no more than two figures for the pence.',
  tooMuch: '{name} is more than ten million pounds. Check the amount.',
  tooMuchAWeek: '{name} is more than £100,000 a week. Check the amount.',
  notHours: '{name}: type a number, like 7 or 7.5.',
  tooManyHours: '{name} cannot be more than 168, the hours of a week.',
  partOfADate: '{name}: fill in the day, the month and the year.',
  notADate: '{name}: use numbers, like 20 4 1944.',
  shortYear: '{name}: type all four figures of the year, like 1944.',
  noSuchDay: '{name}: there is no such day. Check the day and the month.',
  stillToCome: '{name} is still to come. Check the year.',
  tooYoung: '{name}: these sums are for people of 18 or over. Check the year.',
  tooOld: '{name} is more than 130 years ago. Check the year.',
  halfARange: '{name}: fill in both amounts.',
  rangeTurnedRound: '{name}: the first amount is the larger one. Change them round.',
  guessed: '{name}: you did not know it. We used {value}.',
  noKind: '{name}: choose what this money is.',
};
