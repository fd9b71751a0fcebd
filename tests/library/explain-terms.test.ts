/** A reader who meets a council's word for the first time finds its meaning below, and only there. */
import { describe, expect, it } from 'vitest';
import { explainTerms } from '#library/explain-terms.ts';
import { otherNames } from '#library/term-notes.ts';
import { glossarySchema } from '#schemas/glossary.ts';

const term = (name: string, meaning: string, more: object = {}) =>
  glossarySchema.parse({
    term: name,
    meaning,
    source: { document: 'leaflet', section: 'Page 1' },
    ...more,
  });

const TERMS = [
  term('Care plan', 'A care plan says what help you get.', { alsoWritten: ['care plans'] }),
  term('Scheme', 'A scheme is a building with homes & care.', { alsoWritten: ['schemes'] }),
  term('Scheme manager', 'The scheme manager is one of the staff.'),
  term('Carer’s Allowance', 'Carer’s Allowance is a benefit.'),
  term('Care home', 'In a care home, all comes as one.'),
  term('Extra care', 'Extra care is a home of your own.', {
    alsoWritten: ['extra care home'],
    explainOnPages: false,
  }),
];
const PLAN = '<p class="meaning">A <dfn>care plan</dfn> says what help you get.</p>';
const SCHEME = '<p class="meaning">A <dfn>scheme</dfn> is a building with homes &amp; care.</p>';
const MANAGER = '<p class="meaning">The <dfn>scheme manager</dfn> is one of the staff.</p>';

const inMain = (html: string): string => `<body><p>care plan</p><main id="main">${html}</main></body>`;
/** What stands in `main` after the terms have been explained. */
const explain = (html: string): string =>
  explainTerms(inMain(html), TERMS).replace(/^.*<main id="main">|<\/main>.*$/gs, '');

describe('a word that needs a meaning', () => {
  it('has it directly below the paragraph in which it comes first, and nowhere else', () => {
    expect(explain('<p>Ask for a care plan.</p><p>A care plan helps.</p>')).toBe(
      `<p>Ask for a care plan.</p>${PLAN}<p>A care plan helps.</p>`,
    );
  });

  it('has it inside a list item or a fact, so that the list stays whole', () => {
    expect(explain('<ul><li><strong>Care plan:</strong> yours.</li></ul>')).toBe(
      `<ul><li><strong>Care plan:</strong> yours.${PLAN}</li></ul>`,
    );
    expect(explain('<dl><dt>Help</dt><dd>A care plan</dd></dl>')).toBe(
      `<dl><dt>Help</dt><dd>A care plan${PLAN}</dd></dl>`,
    );
  });

  it('has it before a list that begins in the same item', () => {
    expect(explain('<ol><li>Your care plan: <ul><li>one</li></ul></li></ol>')).toBe(
      `<ol><li>Your care plan: ${PLAN}<ul><li>one</li></ul></li></ol>`,
    );
  });

  it('has it below a table, never in a cell', () => {
    const table = '<table><tr><th>Care plan</th><td>See your care plan.</td></tr></table>';
    expect(explain(table)).toBe(table + PLAN.replace('"meaning"', '"meaning below-table"'));
  });

  it('is known in the plural, with a capital, over two lines and across emphasis', () => {
    for (const written of ['Care plans', 'care\n  plan', 'care <em>plan</em>'])
      expect(explain(`<p>${written}</p>`)).toBe(`<p>${written}</p>${PLAN}`);
  });

  it('is known with either apostrophe', () => {
    for (const written of ['Carer’s Allowance', "Carer's Allowance", 'Carer&#39;s Allowance'])
      expect(explain(`<p>${written}</p>`)).toContain('<dfn>Carer’s Allowance</dfn>');
  });

  it('is told from a longer one that begins with it', () => {
    expect(explain('<p>Ask the scheme manager.</p>')).toBe(`<p>Ask the scheme manager.</p>${MANAGER}`);
    expect(explain('<p>Ask the scheme.</p>')).toBe(`<p>Ask the scheme.</p>${SCHEME}`);
  });
});

describe('nothing is added', () => {
  it.each([
    ['where the author explains it in the same paragraph', '<p>Your care plan (<dfn>care plan</dfn>).</p>'],
    [
      'after a paragraph in which the author has explained it',
      '<p>A <dfn>care plan</dfn>.</p><p>care plan</p>',
    ],
    ['in a heading', '<h2>Your care plan</h2>'],
    ['in a link', '<p>Read <a href="/x/">your care plan</a>.</p>'],
    ['in a button, a label, a legend or a summary', '<button>care plan</button><label>care plan</label>'],
    ['in code or the name of a document', '<p><code>care plan</code> <cite>Care plan</cite></p>'],
    ['where it is part of another word', '<p>Careful care planning: prescheme, pre-scheme.</p>'],
    ['across what is left out', '<p>care <a href="/x/">of the</a> plan</p>'],
    [
      'in a tool, which explains in its own hints',
      '<div data-no-terms><p>care plan</p><p>care plan</p></div>',
    ],
    ['in what is not shown', '<div hidden><p>care plan</p></div>'],
    ['at the end of the page', '<div class="page-end"><p>care plan</p></div>'],
    ['for a word that the whole site is about', '<p>Extra care. An extra care home.</p>'],
    [
      'where the author explains two at once',
      '<p>A <dfn>care home</dfn><dfn>scheme</dfn>.</p><p>A care home, a scheme.</p>',
    ],
    ['in text that is no running prose', '<div>care plan</div>'],
  ])('%s', (_, html) => {
    expect(explain(html)).toBe(html);
  });

  it('outside the main part of a page', () => {
    expect(explainTerms(inMain(''), TERMS)).toBe(inMain(''));
    expect(explainTerms('<p>care plan</p>', TERMS)).toBe('<p>care plan</p>');
  });

  it('when there are no terms', () => {
    expect(explainTerms(inMain('<p>care plan</p>'), [])).toBe(inMain('<p>care plan</p>'));
  });
});

describe('a word in the lead', () => {
  it('waits for the text, where it may be explained', () => {
    const html = '<p class="lead">Your care plan.</p><p>A <dfn>care plan</dfn> is yours.</p>';
    expect(explain(html)).toBe(html);
  });

  it('has its meaning below the lead when the text does not come to it', () => {
    expect(explain('<p class="lead">Your care plan.</p><p>Ask.</p>')).toBe(
      `<p class="lead">Your care plan.</p>${PLAN}<p>Ask.</p>`,
    );
  });
});

it('leaves the rest of a page as it is, to the byte', () => {
  const page = inMain(
    '<p  class=x>One &amp; two &nbsp; <br/> care plan</p><img src="a.png"><svg><path d="M0 0"/></svg>',
  );
  const notes = explainTerms(page, TERMS);
  expect(notes).toContain(PLAN);
  expect(notes.replace(PLAN, '')).toBe(page);
});

it('tells other names of a term, but not its plurals', () => {
  expect(otherNames('Tenancy', ['tenancies', 'tenancy agreement', 'tenancy agreements'])).toEqual([
    'tenancy agreement',
  ]);
});
