/** Words that no dictionary has, and why they stand on this site. Names of people and places come from content. */
export const OWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  'names that councils and benefits give to things': ['wellbeing', 'PIP', 'DLA', 'Minicom', 'reablement'],
  'words of the web': ['JavaScript', 'WCAG', 'axe', 'GOV'],
};
