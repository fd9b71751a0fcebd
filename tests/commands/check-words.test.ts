/** Whoever writes for the site is told the page, the sentence, and what is wrong with it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#commands/support/project.ts';
import { checkPage } from '#commands/words/check-page.ts';
import { namesInContent } from '#commands/words/names-in-content.ts';
import { readPassages } from '#commands/words/read-passages.ts';
import { readingGrade } from '#commands/words/reading-grade.ts';
import { findMisspelt } from '#commands/words/spelling.ts';
import { readContent } from '#commands/content/read-content.ts';
import { glossarySchema } from '#schemas/glossary.ts';
import { makeSmallContent } from './small-content.ts';
import { makeFolder } from './temporary-folder.ts';

const source = { document: 'leaflet', section: 'Page 1' };
const GLOSSARY = [
  { term: 'Care plan', alsoWritten: ['care plans'], meaning: 'A care plan says what help you get.', source },
  { term: 'Scheme', meaning: 'A scheme is a building.', source },
  { term: 'Scheme manager', meaning: 'The scheme manager is there by day.', source },
].map((term) => glossarySchema.parse(term));
const NOTE = '<p class="meaning">A <dfn>care plan</dfn> says what help you get.</p>';

const page = (html: string): string =>
  `<body><nav>elderly</nav><main>${html}</main><footer>elderly</footer></body>`;
/** What is told of a page with this in its main part. */
const told = (html: string): string[] =>
  checkPage('/x/', page(html), GLOSSARY).flatMap(({ faults }) =>
    faults.map((fault) => `${fault.page}: “${fault.sentence}”: ${fault.reason}`),
  );
/** A sentence of so many words. */
const words = (count: number): string =>
  `${'we go on so '.repeat(count).split(' ').slice(0, count).join(' ')}.`;

describe('a sentence', () => {
  it('may have 25 words, and not one more', () => {
    expect(told(`<p>${words(25)}</p>`)).toEqual([]);
    expect(told(`<p>${words(26)}</p>`)).toContain(`/x/: “${words(26)}”: 26 words; say it in 25 at most`);
  });

  it('ends with its paragraph or list item, and does not run on into the next', () => {
    expect(told(`<ul><li>${words(20).slice(0, -1)}</li><li>${words(20)}</li></ul>`)).toEqual([]);
  });

  it('is not counted by the titles of documents and the lines of an address', () => {
    expect(told(`<p>Read <cite>${words(30)}</cite>.</p><address>${words(30)}</address>`)).toEqual([]);
  });

  it('is named when it is very hard, though the page as a whole is not', () => {
    const hard = 'Individual circumstances determine eventual contributions towards necessary expenditure.';
    const [first] = told(`<p>${hard}</p><p>You pay the bill.</p>`);
    expect(first).toContain(`/x/: “${hard}”: reading grade`);
  });
});

describe('the reading grade', () => {
  it('is 6 at most for a page, and its hardest sentence is shown', () => {
    const sentence = 'Different organisations provide additional information.';
    const [fault] = told(`<p>${sentence}</p><p>You can go on.</p>`);
    expect(fault).toContain('the page has reading grade');
    expect(fault).toContain(sentence);
  });

  it('counts a word of the glossary as one short word', () => {
    const terms = /minimum income guarantee/g;
    expect(readingGrade(['The minimum income guarantee is here.'], terms)).toBe(
      readingGrade(['The word is here.'], terms),
    );
  });

  it('looks at what is said in full, not at headings and labels', () => {
    expect(told('<h2>Accessibility considerations</h2><p>We can go on.</p>')).toEqual([]);
  });

  it('is nothing where nothing is said', () => {
    expect(readingGrade([], /x/g)).toBe(0);
  });
});

describe('a word of art', () => {
  const missing = (text: string): string =>
    `/x/: “${text}”: “Care plan” stands here first, and nothing says what it means`;

  it('is found where it stands first without a meaning', () => {
    expect(told('<h2>Care plans</h2><p>Ask for <em>a care plan</em>.</p><p>A care plan helps.</p>')).toEqual([
      missing('Ask for a care plan.'),
    ]);
  });

  it('is in order with a note right below it, in a list and below a table too', () => {
    expect(told(`<p>Ask for a care plan.</p>${NOTE}`)).toEqual([]);
    expect(told(`<ul><li>Your care plan${NOTE}</li></ul>`)).toEqual([]);
    expect(told(`<table><tr><td>Your care plan</td><td>Ask</td></tr></table>${NOTE}`)).toEqual([]);
  });

  it('is not in order with a note that comes only later', () => {
    expect(told(`<p>Ask for a care plan.</p><p>Then wait.</p><p>A care plan.</p>${NOTE}`)).toEqual([
      missing('Ask for a care plan.'),
    ]);
    expect(
      told(`<p>Ask for a care plan.</p><p class="meaning">A <dfn>scheme</dfn> is a building.</p>`),
    ).toEqual([missing('Ask for a care plan.')]);
  });

  it('is in order where its own sentence defines it, and after that', () => {
    expect(
      told('<p>We write down your help (your <dfn>care plan</dfn>).</p><p>The care plan is yours.</p>'),
    ).toEqual([]);
  });

  it('may stand in the lead, when the text then explains it', () => {
    expect(told(`<p class="lead">Your care plan.</p><p>Hello.</p><p>A care plan.</p>${NOTE}`)).toEqual([]);
    expect(told('<p class="lead">Your care plan.</p><p>Hello.</p>')).toEqual([missing('Your care plan.')]);
  });

  it('is not looked for in links, headings, tools and the end of the page', () => {
    expect(
      told(
        '<h2>Care plan</h2><p>Read <a href="/">your care plan</a>.</p><div data-no-terms><p>A care plan.</p></div><div class="page-end"><p>A care plan.</p></div>',
      ),
    ).toEqual([]);
  });

  it('is told from a word that it is part of', () => {
    expect(told('<p>We go on in pre-scheme ways.</p>')).toEqual([]);
  });

  it('is told from a longer one', () => {
    expect(
      told(
        '<p>Ask the scheme manager.</p><p class="meaning">The <dfn>scheme manager</dfn> is there by day.</p>',
      ),
    ).toEqual([]);
  });
});

describe('a word is named when it', () => {
  it.each([
    ['judges', 'You are not eligible.', '“eligible” promises, judges or talks down.'],
    ['promises', 'You qualify for it.', '“You qualify” promises'],
    ['talks down', 'You simply ring.', '“simply” promises'],
    ['labels people', 'It is for the elderly.', '“elderly” promises'],
    [
      'has another name here',
      'Ask your local authority.',
      '“local authority” is not what this site says. Say: council',
    ],
    ['is the council’s word for ours', 'It is means-tested.', '“means-tested” is not what this site says.'],
    [
      'has capitals here and none there',
      'You pay Council Tax.',
      '“Council Tax” is not what this site says. Say: council tax',
    ],
    ['is American', 'Go to the center.', '“center” is American. Write: centre'],
    ['ends as in America', 'They organize trips.', '“organize” is American. Write: -ise'],
    ['leaves people out', 'The policeman came.', 'insensitive use of “policeman”'],
    ['stands twice', 'Ring the the council.', 'Unexpected repeated “the”'],
    ['follows the wrong article', 'Ask for an form.', 'Unexpected article “an” before “form”, expected “a”'],
  ])('%s', (_, sentence, reason) => {
    const found = told(`<p>${sentence}</p>`);
    expect(found.join('\n')).toContain(`/x/: “${sentence}”: `);
    expect(found.join('\n')).toContain(reason);
  });

  it('is read twice in a tool’s text that has two readings: to the person, and to an adviser', () => {
    const tool = JSON.stringify({ label: '[You pay the Council Tax|{Who} pays it] each week.' });
    expect(told(`<div data-check='${tool}'></div>`)).toEqual([
      '/x/ (its tool): “You pay the Council Tax each week.”: “Council Tax” is not what this site says. Say: council tax',
    ]);
    const other = JSON.stringify({ label: '[You pay it|{Who} pays the Council Tax] each week.' });
    expect(told(`<div data-check='${other}'></div>`)).toEqual([
      '/x/ (its tool): “The applicant pays the Council Tax each week.”: “Council Tax” is not what this site says. Say: council tax',
    ]);
  });

  it('stands in the words of a tool', () => {
    const tool = JSON.stringify({
      pages: [{ label: 'You pay Council Tax, {sum}.', source: { section: 'Eligible needs or not' } }],
    });
    expect(told(`<div data-site='${tool}'></div>`)).toEqual([
      '/x/ (its tool): “You pay Council Tax, 5.”: “Council Tax” is not what this site says. Say: council tax',
    ]);
  });

  it('but not in a document’s name, another language, or around the main part', () => {
    expect(told('<p><cite>Eligible needs</cite></p><p lang="fr">easy</p>')).toEqual([]);
  });
});

describe('spelling', () => {
  it('is British: American forms and slips are found, with their sentence', async () => {
    const texts = ['The color is gray.', 'A neighbour at the theatre.', 'Ring teh council.', 'My favorite.'];
    expect([...(await findMisspelt(texts, []))]).toEqual([
      ['The color is gray.', ['color']],
      ['Ring teh council.', ['teh']],
      ['My favorite.', ['favorite']],
    ]);
  });

  it('knows names from content, and passes over addresses', async () => {
    const texts = ['Wainscott Bellerophon', 'Write to zzyx@qqr.uk or www.zzyx.example/qqr.'];
    expect([...(await findMisspelt(texts, ['Wainscott', 'Bellerophon'])).keys()]).toEqual([]);
  });

  it('takes the names of schemes, landlords, councils and streets from the content files', () => {
    const content = makeSmallContent();
    const names = namesInContent(readContent(content.folder).content);
    content.remove();
    expect(names).toEqual(expect.arrayContaining(['Downs', 'Homes', 'Hill', 'Court']));
    expect(names).not.toContain('Ring');
  });
});

it('reads a page as its reader does: paragraph by paragraph, without what is hidden from reading', () => {
  const passages = readPassages(
    page('<p>One <b>two</b>.<br>Three.</p><ul><li>Four<ul><li>Five</li></ul></li></ul><svg>No</svg>'),
  );
  expect(passages.map(({ tag, text }) => `${tag}: ${text}`)).toEqual([
    'p: One two. Three.',
    'li: Four',
    'li: Five',
  ]);
});

it('prints a table of grades, names every fault and ends with exit 1', () => {
  const run = (html: string) =>
    spawnSync('node', ['src/commands/check-words.ts', makeFolder({ 'a/index.html': page(html) })], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  const good = run('<p>You pay the bill.</p>');
  expect(good.stdout).toContain('/a/');
  expect(good.status, good.stderr).toBe(0);
  const bad = run('<p>You simply pay teh bill.</p>');
  expect(bad.status).toBe(1);
  expect(bad.stderr).toContain('/a/: “You simply pay teh bill.”: “simply” promises');
  expect(bad.stderr).toContain('/a/: “You simply pay teh bill.”: “teh” is not spelt as in Britain');
  expect(bad.stderr).toContain('2 things to reword.');
});
