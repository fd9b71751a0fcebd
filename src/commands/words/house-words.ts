/** Words that this site does not use, and what it says in their place. */

/** A word or phrase to find, and what to tell the editor. */
export interface HouseWord {
  readonly found: RegExp;
  readonly reason: string;
}

const wholeWords = (choices: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choices})(?![\\p{L}\\p{N}-])`, 'iu');
const rule = (choices: string, reason: string): HouseWord => ({ found: wholeWords(choices), reason });

/** They promise, judge or talk down. */
const UNKIND = [
  'simply|just|easy(?! read)|easily|obviously|of course',
  'elderly|frail|old people|pensioners?|sufferers?|suffers? from|wheelchair-bound|confined to a wheelchair',
  'unfortunately|regrettably|fail(?:ed|s)? to',
  'you qualify|you do not qualify|entitled|(?:in)?eligible|approved|rejected',
].map((choices) =>
  rule(choices, 'promises, judges or talks down. Say it kindly, and leave the decision to the council'),
);

/** One thing has one name. Left what not to say, right what to say. */
const ONE_NAME = [
  ['web sites?|web-sites?|webpages?', 'website, web page'],
  ['local authorit(?:y|ies)', 'council'],
  ['residential homes?|residential care|nursing homes?', 'care home'],
  ['apartments?|accommodation|dwellings?', 'home, or flat'],
  ['means[- ]test(?:ed|s)?', 'the council looks at your money'],
  ['capital', 'savings'],
  ['self check|selfcheck', 'self-check'],
  ['on-site|onsite', 'on site'],
  ['e-mails?', 'email'],
  ['advisors?', 'adviser'],
  ['carers? allowance|carers’ allowance', 'Carer’s Allowance'],
  ['housing benefits|pension credits|attendance allowances', 'the name of the benefit, without s'],
  ['service users?|clients?', 'you, or people'],
  ['domiciliary', 'care at home'],
  ['commence[sd]?|utilise[sd]?|prior to|in respect of|in receipt of|with regard to|whilst', 'a shorter word'],
].map(([choices = '', say = '']) => rule(choices, `is not what this site says. Say: ${say}`));

/** Words with capitals only in the name of a benefit. */
const NO_CAPITALS: readonly HouseWord[] = [
  { found: /Council Tax(?! Reduction| Benefit)/, reason: 'is not what this site says. Say: council tax' },
];

/** American spellings that a British dictionary lets pass. Names of the fixed kind, such as size, end in -ize here too. */
const AMERICAN = [
  ['(?!(?:cap)?siz|priz|seiz)\\p{L}{3,}iz(?:e|ed|es|er|ing|ations?)', '-ise'],
  ['(?!(?:par)?alyz)\\p{L}+yz(?:e|ed|es|ing)', '-yse'],
  ['centers?|centered', 'centre'],
  ['gray', 'grey'],
  ['a license|the license|your license', 'licence'],
  [
    'check account|checks? in the mail|zip code|sidewalk|elevator|faucet|drugstore|vacations?|apartment building',
    'the British word',
  ],
  ['toward|afterward|gotten|math', 'the British form'],
].map(([choices = '', say = '']) => rule(choices, `is American. Write: ${say}`));

/** Every rule there is. */
export const HOUSE_WORDS: readonly HouseWord[] = [...UNKIND, ...ONE_NAME, ...NO_CAPITALS, ...AMERICAN];
