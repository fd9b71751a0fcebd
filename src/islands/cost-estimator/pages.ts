/** The pages of the estimator, in order. */
export const PAGES = [
  { id: 'home', title: 'Which home?', short: 'The home' },
  { id: 'charges', title: 'What does the home cost?', short: 'What the home costs' },
  { id: 'people', title: 'Who will live there?', short: 'Who will live there' },
  { id: 'money', title: 'What money comes in?', short: 'Money coming in' },
  { id: 'savings', title: 'What savings are there?', short: 'Savings' },
  { id: 'care', title: 'What care is needed?', short: 'Care' },
  { id: 'bills', title: 'What else do you pay?', short: 'Council tax and other costs' },
  { id: 'week', title: 'Your week', short: 'Your week' },
] as const;

export type PageId = (typeof PAGES)[number]['id'];

/** True for the name of a page: history entries of other kinds are left alone. */
export function isPageId(name: string): name is PageId {
  return PAGES.some((page) => page.id === name);
}
