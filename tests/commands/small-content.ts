/** A content folder as small as one can be, so that these tests do not depend on what editors write. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SOURCE = 'source: { document: leaflet, section: Page 1 }';
const CHARGES = [
  'rent',
  'serviceCharge',
  'serviceChargeIneligible',
  'wellbeing',
  'care',
  'meals',
  'heatingAndHotWater',
  'water',
  'electricity',
  'councilTax',
];

const charge = (kind: string): string => `  ${kind}:
    amount: not-published
    paidTo: landlord
    compulsory: 'yes'
    note: Ask the landlord.
    ${SOURCE}`;

const contact = (id: string, phones: string): string => `  - id: ${id}
    name: The ${id}
    purpose: Ring to ask.
    phones:${phones}
    ${SOURCE}`;

const outcome = (name: string): string => `  ${name}:
    heading: It may be right.
    summary: The council decides.
    nextSteps:
      - { text: Ring to ask., contact: front-desk }`;

const FILES: Readonly<Record<string, string>> = {
  'site.yaml': `homeArea: downs
`,
  'sources/leaflet.yaml': `title: A leaflet
publisher: A council
asOf: '2017-10'
about: What the council says.
`,
  'glossary/care-plan.yaml': `term: Care plan
alsoWritten:
  - care plans
meaning: A care plan says what help you get.
source: { document: leaflet, section: Page 2 }
seeAlso: living
`,
  'areas/downs.yaml': `name: Downs
council: Downs Council
summary: One scheme.
mainContact: front-desk
contacts:
${contact('front-desk', "\n      - number: '01632 960001'")}
${contact('by-letter', ' []')}
charging:
  nightRateCounted: { choice: not-known, note: Not published. }
  savingsCreditIgnored: { choice: not-known, note: Not published. }
  minimumIncomeGuarantee: { note: Not published. }
`,
  'providers/homes-ltd.yaml': `name: Homes Ltd
role: landlord
contacts:
${contact('lettings', "\n      - number: '01632 960002'")}
${SOURCE}
`,
  'providers/care-ltd.yaml': `name: Care Ltd
role: care-provider
contacts:
${contact('care-desk', "\n      - number: '01632 960003'")}
${SOURCE}
`,
  'rates/pension-credit.yaml': `title: Pension Credit
about: Figures for these tests.
figures:
  - id: standardMinimumGuaranteeSingle
    label: Standard minimum guarantee, single
    unit: pounds-a-week
    regulation: SI 2002/1792
    values:
      - from: '2023-04-10'
        to: '2024-04-07'
        amount: 201.05
        grade: A
        ${SOURCE}
      - from: '2024-04-08'
        to: '2025-04-06'
        amount: 218.15
        grade: A
        ${SOURCE}
`,
  'schemes/downs/hill-court.mdx': `---
name: Hill Court
area: downs
place: Uptown
summary: Ten homes.
landlord: homes-ltd
careProvider: care-ltd
address: { lines: [Hill Road], postcode: ME7 1FX, ${SOURCE} }
position: { latitude: 51.4, longitude: 0.5, ${SOURCE} }
homes: { total: 10, oneBedroom: 6, twoBedroom: 4, ${SOURCE} }
tenures: [rent]
tenuresSource: { document: leaflet, section: Page 1 }
careOnSite:
  dayAndNight: 'yes'
  nightCover: waking
  text: Staff are there.
  ${SOURCE}
meals: { text: One meal a day., ${SOURCE} }
facilities: []
pets: { text: Ask., ${SOURCE} }
guestRoom: { text: Ask., ${SOURCE} }
charges:
${CHARGES.map(charge).join('\n')}
contact: lettings
---

A house on a hill.
`,
  'guides/living.mdx': `---
title: Living there
summary: A day.
group: living
order: 1
area: downs
sources:
  - { document: leaflet, section: Page 1 }
next:
  - costs
---

Text.
`,
  'guides/costs.mdx': `---
title: Costs
summary: A week.
group: costs
order: 1
sources:
  - { document: leaflet, section: Page 2 }
---

Text.
`,
  'faqs/downs/pets.mdx': `---
question: May I bring my cat?
area: downs
topic: living
order: 1
sources:
  - { document: leaflet, section: Page 3 }
---

Ask.
`,
  'pathways/downs-homes.yaml': `title: Homes in Downs
area: downs
forWhom: { need: A home with care, age: Over 55 }
summary: For people over 55.
minutes: 5
haveReady: [Your age]
${SOURCE}
questions:
  - id: age
    label: '[How old are you|How old is {who}]?'
    why: The homes are for people over 55.
    error: Write the age in whole years.
    notSureLabel: I am not sure
    kind: number
    unit: years
    min: 18
    max: 120
    fractions: false
criteria:
  - id: age
    title: Age
    rule: Over 55.
    ${SOURCE}
    parts:
      - id: age
        branches:
          - { when: { question: age, over: 55 }, state: met, because: Over 55. }
          - { state: not-met, because: Not over 55., settle: Ring and ask from which age. }
        unclear: We do not know the age.
        settle: Look at a birth certificate.
        contact: front-desk
priorities: {}
outcomes:
${['likely', 'possible', 'unlikely'].map(outcome).join('\n')}
whoDecides: The council decides.
lookAgain: Ring and ask.
worthKnowing: []
`,
};

/** A copy of the small folder, for one test. Remove it afterwards. */
export interface SmallContent {
  readonly folder: string;
  /** Changes one file where `from` stands. Throws when it does not. */
  readonly change: (file: string, from: string, to: string) => void;
  readonly write: (file: string, text: string) => void;
  readonly copy: (from: string, to: string) => void;
  readonly removeFile: (file: string) => void;
  readonly remove: () => void;
}

/** Writes the small content into a new folder below the system's temporary one. */
export function makeSmallContent(): SmallContent {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  const write = (file: string, text: string): void => {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  return {
    folder,
    write,
    change: (file, from, to) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    copy: (from, to) => {
      cpSync(path.join(folder, from), path.join(folder, to), { recursive: true });
    },
    removeFile: (file) => {
      rmSync(path.join(folder, file));
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
