/** An editor who slips is told the file, the field, what is wrong and what to do. These texts are the promise. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFaults } from '#commands/content/list-faults.ts';
import { ENDINGS } from '#commands/content/read-content.ts';
import { ROOT } from '#commands/support/project.ts';
import { makeSmallContent, type SmallContent } from './small-content.ts';

let content: SmallContent;
beforeEach(() => {
  content = makeSmallContent();
});
afterEach(() => {
  content.remove();
});

/** What the editor is told after one change to one file. */
function after(file: string, from: string, to: string): string[] {
  content.change(file, from, to);
  return listFaults(content.folder).faults;
}

const RATES = 'rates/pension-credit.yaml';
const SCHEME = 'schemes/downs/hill-court.mdx';
const GUIDE = 'guides/living.mdx';
const FAQ = 'faqs/downs/pets.mdx';
const WORD = 'glossary/care-plan.yaml';

it('finds nothing to put right in the site’s own content', () => {
  expect(listFaults(path.join(ROOT, 'content')).faults).toEqual([]);
});

it('finds nothing to put right in a small folder that is in order', () => {
  expect(listFaults(content.folder)).toEqual({ faults: [], files: 12 });
});

describe('a wrong figure', () => {
  it.each([
    [
      'is not a plain number',
      "amount: '£201.05'",
      'Write the amount as a plain number of pounds, as 12.50 (no £, comma or quotes).',
    ],
    ['has parts of a penny', 'amount: 201.055', 'Write no more than two decimals.'],
    ['is below nothing', 'amount: -1', 'An amount cannot be below 0.'],
    ['is absurd', 'amount: 20105000', 'That is more than a million pounds. Check the amount.'],
  ])('%s', (_, written, told) => {
    expect(after(RATES, 'amount: 201.05', written)).toEqual([
      `content/rates/pension-credit.yaml: figures > standardMinimumGuaranteeSingle > values > item 1 > amount: ${told} (line 11)`,
    ]);
  });

  it('leaves days without a value', () => {
    expect(after(RATES, "from: '2024-04-08'", "from: '2024-04-09'")).toEqual([
      'content/rates/pension-credit.yaml: figures > standardMinimumGuaranteeSingle > values > item 2 > from: There is a gap: the value before runs to 2024-04-07. Start this one on 2024-04-08, or add the one between. (line 14)',
    ]);
  });

  it('gives a day two values', () => {
    expect(after(RATES, "from: '2024-04-08'", "from: '2024-04-07'")).toEqual([
      'content/rates/pension-credit.yaml: figures > standardMinimumGuaranteeSingle > values > item 2 > from: These values overlap: the one before runs to 2024-04-07. Start this one on 2024-04-08. (line 14)',
    ]);
  });

  it('is of a kind that the sums do not know', () => {
    expect(after(RATES, 'id: standardMinimumGuaranteeSingle', 'id: standardMinimum')).toEqual([
      'content/rates/pension-credit.yaml: figures > standardMinimum > id: There is no figure with this id. Copy the id from another year, or ask a developer. (line 4)',
    ]);
  });
});

describe('a bad date', () => {
  it('has no quotes', () => {
    expect(after(RATES, "from: '2023-04-10'", 'from: 2023-04-10')).toEqual([
      'content/rates/pension-credit.yaml: figures > standardMinimumGuaranteeSingle > values > item 1 > from: Write the date in quotes, as "2026-04-06". (line 9)',
    ]);
  });

  it('is no day of the calendar', () => {
    expect(after(RATES, "to: '2025-04-06'", "to: '2025-02-31'")).toEqual([
      'content/rates/pension-credit.yaml: figures > standardMinimumGuaranteeSingle > values > item 2 > to: There is no such day. Check the day and the month. (line 15)',
    ]);
  });

  it('is written the other way round', () => {
    expect(after('sources/leaflet.yaml', "asOf: '2017-10'", "asOf: '10-2017'")).toEqual([
      'content/sources/leaflet.yaml: asOf: Write the date in quotes as year-month or year-month-day, as "2017-10" or "2017-10-31". (line 3)',
    ]);
  });
});

describe('a missing source', () => {
  it('is asked for, with its fields', () => {
    expect(after(RATES, '        source: { document: leaflet, section: Page 1 }\n', '')).toEqual([
      'content/rates/pension-credit.yaml: figures > standardMinimumGuaranteeSingle > values > item 1 > source: This is missing. Add it: its fields are document, section. (line 9)',
    ]);
  });

  it('names a document that is not there', () => {
    expect(after(FAQ, 'document: leaflet', 'document: booklet')).toEqual([
      'content/faqs/downs/pets.mdx: sources > item 1 > document: There is no file content/sources/booklet.yaml. Add it, or choose one of: leaflet. (line 7)',
    ]);
  });
});

describe('a charge', () => {
  it('of an unknown kind is met with the kinds there are', () => {
    expect(after(SCHEME, '\n  wellbeing:', '\n  welbeing:')).toEqual([
      'content/schemes/downs/hill-court.mdx: charges > wellbeing: This is missing. Add it: its fields are amount, paidTo, compulsory, meansTested, note, source. (line 22)',
      'content/schemes/downs/hill-court.mdx: charges > welbeing: There is no field `welbeing` here. Check the spelling; the fields are: rent, serviceCharge, serviceChargeIneligible, wellbeing, care, meals, heatingAndHotWater, water, electricity, councilTax. (line 41)',
    ]);
  });

  it('is not guessed', () => {
    expect(after(SCHEME, 'amount: not-published', 'amount: about 130')).toEqual([
      'content/schemes/downs/hill-court.mdx: charges > rent > amount: Write pounds a week as 12.50, or { from: 130, to: 160 }, or { includedIn: serviceCharge }, or not-published. Never guess. (line 24)',
    ]);
  });

  it('is not part of a line that schemes do not have', () => {
    expect(after(SCHEME, 'amount: not-published', 'amount: { includedIn: groundRent }')).toEqual([
      'content/schemes/downs/hill-court.mdx: charges > rent > amount > includedIn: There is no charge line groundRent. Name the line that this one is part of. (line 24)',
    ]);
  });
});

describe('a name that leads nowhere', () => {
  it.each([
    [
      'a landlord that is not there',
      SCHEME,
      'landlord: homes-ltd',
      'landlord: homes',
      'landlord: There is no file content/providers/homes.yaml. Correct it, or choose one of: homes-ltd. (line 6)',
    ],
    [
      'a care provider that is a landlord',
      SCHEME,
      'careProvider: care-ltd',
      'careProvider: homes-ltd',
      'careProvider: content/providers/homes-ltd.yaml is not a care-provider. Correct it, or choose one of: care-ltd. (line 7)',
    ],
    [
      'a contact of the landlord',
      SCHEME,
      'contact: lettings',
      'contact: office',
      'contact: The landlord homes-ltd has no contact office. Add it there, or choose one of: lettings. (line 83)',
    ],
    [
      'an area',
      GUIDE,
      'area: downs',
      'area: dales',
      'area: There is no file content/areas/dales.yaml. Add it, or choose one of: downs. (line 6)',
    ],
    [
      'the next guide',
      GUIDE,
      '- costs',
      '- prices',
      'next > item 1: There is no file content/guides/prices.mdx. Remove it, or choose one of: costs. (line 10)',
    ],
    [
      'the guide itself as the next one',
      GUIDE,
      '- costs',
      '- living',
      'next > item 1: A guide cannot come after itself. Remove it, or choose one of: costs. (line 10)',
    ],
    [
      'the guide that says more about a word',
      WORD,
      'seeAlso: living',
      'seeAlso: life',
      'seeAlso: There is no file content/guides/life.mdx. Remove the line, or choose one of: costs, living. (line 6)',
    ],
    [
      'the main contact of an area',
      'areas/downs.yaml',
      'mainContact: front-desk',
      'mainContact: reception',
      'mainContact: There is no contact with the id reception. Choose one of: front-desk, by-letter. (line 4)',
    ],
    [
      'the main contact of an area, who cannot be rung',
      'areas/downs.yaml',
      'mainContact: front-desk',
      'mainContact: by-letter',
      'mainContact: The contact by-letter has no telephone number, and every page of this area shows one. Give it one, or choose another. (line 4)',
    ],
    [
      'the area whose site it is',
      'site.yaml',
      'homeArea: downs',
      'homeArea: dales',
      'homeArea: There is no file content/areas/dales.yaml. Add it, or choose one of: downs. (line 1)',
    ],
    [
      'a contact that readers of a result are told to ring',
      'pathways/downs-homes.yaml',
      '        contact: front-desk',
      '        contact: reception',
      'criteria > age > parts > age > contact: There is no contact reception in content/areas/downs.yaml. Add it, or choose one of: front-desk. (line 31)',
    ],
    [
      'a contact to ring that has no telephone',
      'pathways/downs-homes.yaml',
      '        contact: front-desk',
      '        contact: by-letter',
      'criteria > age > parts > age > contact: The contact by-letter has no telephone number in content/areas/downs.yaml. Give it one, or choose one of: front-desk. (line 31)',
    ],
  ])('is %s', (_, file, from, to, told) => {
    expect(after(file, from, to)).toEqual([`content/${file}: ${told}`]);
  });
});

describe('the settings of the site', () => {
  it('are asked for when they are not there', () => {
    content.removeFile('site.yaml');
    expect(listFaults(content.folder).faults).toEqual([
      'content/site.yaml: the whole file: There is no such file. Add it, with the line: homeArea: and the id of your area. (line 1)',
    ]);
  });

  it('must name an area', () => {
    expect(after('site.yaml', 'homeArea: downs', 'homeArea:')).toEqual([
      'content/site.yaml: homeArea: This is empty. Write something after the colon, or remove the line if it is optional. (line 1)',
    ]);
  });
});

describe('a rule of a self-check', () => {
  const RULES = 'pathways/downs-homes.yaml';
  const FIRST = '          - { when: { question: age, over: 55 }, state: met, because: Over 55. }\n';

  it('that no answers lead to', () => {
    const late = FIRST.replace('over: 55', 'over: 60');
    expect(after(RULES, FIRST, FIRST + late)).toEqual([
      'content/pathways/downs-homes.yaml: criteria > age > parts > age > branches > item 2: No answers lead here: the branches above decide first. Remove this one, or move it up. (line 28)',
    ]);
  });

  it('that contradicts the one above', () => {
    const other = FIRST.replace('state: met', 'state: discuss, settle: Ask.');
    expect(after(RULES, FIRST, FIRST + other)).toEqual([
      'content/pathways/downs-homes.yaml: criteria > age > parts > age > branches > item 2: The same condition stands above, with the state met. Remove one of the two. (line 28)',
    ]);
  });

  it('that asks about a question which is not there', () => {
    expect(after(RULES, 'question: age, over: 55', 'question: aeg, over: 55')).toEqual([
      'content/pathways/downs-homes.yaml: questions > age > id: No rule uses the answer to "age". Remove the question: we ask only what is needed. (line 9)',
      'content/pathways/downs-homes.yaml: criteria > age > parts > age > branches > item 1 > when: "aeg" is not a question of this pathway. Use one of: age. (line 27)',
    ]);
  });

  it('behind a question that no answers lead to', () => {
    const asked =
      "  - { id: care, kind: one, label: Care?, why: So., error: Choose., notSureLabel: I am not sure,\n      askedWhen: { question: age, over: 120 }, options: [{ value: 'yes', label: 'Yes' }] }\n";
    content.change(
      RULES,
      FIRST,
      `${FIRST}          - { when: { question: care, is: 'yes' }, state: met, because: Care. }\n`,
    );
    expect(after(RULES, 'criteria:\n', `${asked}criteria:\n`)).toEqual([
      'content/pathways/downs-homes.yaml: questions > care > askedWhen: "care" can never be asked: no answers make this hold. Correct the condition. (line 20)',
    ]);
  });

  it('that says “you” to someone who answers for another', () => {
    expect(after(RULES, 'because: Not over 55.', 'because: You are not over 55.')).toEqual([
      'content/pathways/downs-homes.yaml: criteria > age > parts > age > branches > item 2 > because: When it is about someone else this still says “You”: “You are not over 55.”. Write both readings, as in [your home|{whose} home]. (line 28)',
    ]);
  });

  it('of which no line lets anyone fit', () => {
    const never = FIRST.replace('state: met', 'state: discuss, settle: Ask.');
    expect(after(RULES, FIRST, never)).toEqual([
      'content/pathways/downs-homes.yaml: criteria: No answers make the criterion "age" come out as met, so nothing can look likely. Correct its branches. (line 19)',
    ]);
  });

  it('leads nowhere: a result has no next step', () => {
    expect(
      after(
        RULES,
        '    nextSteps:\n      - { text: Ring to ask., contact: front-desk }',
        '    nextSteps: []',
      ),
    ).toEqual([
      'content/pathways/downs-homes.yaml: outcomes > likely > nextSteps: Give at least one next step: nobody may be left without one. (line 37)',
      'content/pathways/downs-homes.yaml: outcomes > likely > nextSteps: Give at least one next step a contact, so that there is a number to ring. (line 37)',
    ]);
  });
});

describe('an example', () => {
  it('of a check that is not there', () => {
    content.write(
      'examples/checks.yaml',
      'engine: eligibility\ncases:\n  - { name: A, source: B, pathway: dales, given: {}, expect: { outcome: likely } }\n',
    );
    expect(listFaults(content.folder).faults).toEqual([
      'content/examples/checks.yaml: cases > item 1 > pathway: There is no file content/pathways/dales.yaml. Add it, or choose one of: downs-homes. (line 3)',
    ]);
  });
});

describe('a word to explain', () => {
  it('has no source', () => {
    expect(after(WORD, 'source: { document: leaflet, section: Page 2 }\n', '')).toEqual([
      'content/glossary/care-plan.yaml: source: This is missing. Add it: its fields are document, section. (line 1)',
    ]);
  });

  it('is claimed by two terms, in whatever capitals', () => {
    content.write(
      'glossary/plan.yaml',
      'term: Plan\nalsoWritten: [Care Plans]\nmeaning: A plan is a plan.\nsource: { document: leaflet, section: Page 2 }\n',
    );
    expect(listFaults(content.folder).faults).toEqual([
      'content/glossary/plan.yaml: alsoWritten > item 1: “Care Plans” stands in content/glossary/care-plan.yaml too. Take it out of one of the two. (line 2)',
    ]);
  });

  it('has a meaning that cannot be read by itself', () => {
    expect(after(WORD, 'A care plan says', 'It says')).toEqual([
      'content/glossary/care-plan.yaml: meaning: Use the term in the first sentence, as it is written above: the sentence is read by itself. (line 4)',
    ]);
  });
});

describe('a slip of the keyboard', () => {
  it('in the name of a field is met with the fields there are', () => {
    expect(after(FAQ, 'topic: living', 'topik: living')).toEqual([
      'content/faqs/downs/pets.mdx: topic: This is missing. Add it: one of choosing, living, care, money, family, moving. (line 2)',
      'content/faqs/downs/pets.mdx: topik: There is no field `topik` here. Check the spelling; the fields are: question, area, topic, order, sources. (line 4)',
    ]);
  });

  it.each([
    [
      'leaves a field empty',
      FAQ,
      'question: May I bring my cat?',
      'question:',
      'question: This is empty. Write something after the colon, or remove the line if it is optional. (line 2)',
    ],
    [
      'writes a number in words',
      FAQ,
      'order: 1',
      'order: first',
      'order: Write a number without quotes, as 12.5. (line 5)',
    ],
    [
      'writes one thing where a list belongs',
      GUIDE,
      'next:\n  - costs',
      'next: costs',
      'next: Write a list here: each item on a line of its own, after a hyphen. (line 9)',
    ],
    [
      'writes yes without quotes where words belong',
      SCHEME,
      "dayAndNight: 'yes'",
      'dayAndNight: true',
      'careOnSite > dayAndNight: Choose one of: yes, no, not-known. (line 14)',
    ],
    [
      'leaves a quote open',
      FAQ,
      'question: May I bring my cat?',
      "question: 'May I bring my cat?",
      'the whole file: A quote or bracket is opened and not closed. Close it. Look at line 8, column 1. (line 8)',
    ],
    [
      'sets a line in with a tab',
      FAQ,
      '  - { document',
      '\t- { document',
      'the whole file: There is a tab. Set lines in with spaces only. Look at line 7, column 1. (line 7)',
    ],
    [
      'writes the same field twice',
      FAQ,
      'area: downs',
      'area: downs\narea: downs',
      'the whole file: The same field stands twice. Remove one of them. Look at line 4, column 1. (line 4)',
    ],
    [
      'puts a colon into words without quotes',
      FAQ,
      'question: May I bring my cat?',
      'question: Pets: may I bring my cat?',
      'the whole file: A line is set in too far, or words hold a colon. Set the line in as the one above, or put the words in quotes. Look at line 2, column 11. (line 2)',
    ],
    [
      'forgets the hyphens above the fields',
      FAQ,
      '---\nquestion',
      'question',
      'the whole file: The file must start with its fields, between two lines of three hyphens: --- (line 1)',
    ],
  ])('%s', (_, file, from, to, told) => {
    expect(after(file, from, to)).toEqual([`content/${file}: ${told}`]);
  });
});

describe('a file in the wrong place', () => {
  it('has an ending that the site does not read', () => {
    content.write('sources/new-leaflet.yml', 'title: A leaflet\n');
    expect(listFaults(content.folder).faults).toEqual([
      'content/sources/new-leaflet.yml: file name: The site does not read this file. Name it in small letters, digits and hyphens, and end it in .yaml. (line 1)',
    ]);
  });

  it('stands in the folder of another area', () => {
    content.copy(FAQ, 'faqs/dales/pets.mdx');
    expect(listFaults(content.folder).faults).toEqual([
      'content/faqs/dales/pets.mdx: area: The file stands in the folder dales and says downs. Move the file, or correct the area. (line 3)',
    ]);
  });

  it('stands in a folder that the site does not know', () => {
    content.copy('guides', 'guide');
    expect(listFaults(content.folder).faults).toEqual([
      'content/guide: name: The site does not read this. Its folders are: areas, providers, rates, sources, pathways, schemes, guides, faqs, glossary, examples. Move it, or correct the name. (line 1)',
    ]);
  });
});

it('knows every folder that the site is built from', () => {
  const wiring = readFileSync(path.join(ROOT, 'src/content.config.ts'), 'utf8');
  const built = [...wiring.matchAll(/^ {2}(\w+): defineCollection/gm)].map(([, name]) => name);
  expect(built.toSorted()).toEqual([...Object.keys(ENDINGS), 'site'].toSorted());
});

it('tells every fault at once, and ends the command with exit 1 so that a build stops', () => {
  content.change(RATES, 'amount: 201.05', 'amount: 201.055');
  content.change(FAQ, 'area: downs\n', '');
  const command = ['src/commands/check-content.ts', content.folder];
  const { status, stderr } = spawnSync('node', command, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('Write no more than two decimals.');
  expect(stderr).toContain('content/faqs/downs/pets.mdx: area: This is missing. Add it.');
  expect(stderr).toContain('2 things to put right in content.');
});
