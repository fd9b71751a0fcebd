/** The check as a booklet to work through with a pen: what stands on the page, without scripts. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Statement } from '#domain/eligibility/condition-in-words.ts';
import { SCHEME_WORDS, USUAL_WORDS } from '#islands/eligibility-check/words.ts';
import { placeInWords, toPaperBooklet } from '#library/paper-booklet.ts';
import { ANYTHING_ELSE, type PaperLine } from '#library/paper-lines.ts';
import { PATHWAYS } from '../../content/pathway-files.ts';

/** What is said to be true, as one text: a list goes in brackets. */
function asText(says: Statement): string {
  if (typeof says === 'string') return says;
  const start = says.need === 'all' ? 'all of these are true:' : 'one or more of these is true:';
  return `${start} [${says.of.map(asText).join('; ')}]`;
}

/** A line as it must stand on paper: what must be true, the box to tick, and what to do. */
function lineAsText({ says, tick, place, settle }: PaperLine): string {
  const start = says === ANYTHING_ELSE ? 'In every other case' : `If ${asText(says)}`;
  const words = [
    `${tick.replace(/\.$/, '')}.`,
    place === undefined ? '' : `${placeInWords(place)}.`,
    settle ?? '',
  ];
  return `${start}${typeof says === 'string' ? ':' : ''} → ${words.filter(Boolean).join(' ')}`;
}

/** The numbered lines in a part of the page, as `lineAsText` has them. Notes on words are left out. */
function linesIn(place: Locator): Promise<string[]> {
  return place.locator('.paper-lines > li:has(.paper-says)').evaluateAll((lines) => {
    const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    const read = (element: Element): string => {
      const list = element.querySelector(':scope > ul');
      const items = list ? ` [${[...list.children].map(read).join('; ')}]` : '';
      const own = [...element.childNodes].filter((node) => node !== list).map((node) => node.textContent);
      return tidy(own.join('')) + items;
    };
    return lines.map((line) => {
      const [says, decided] = [line.querySelector('.paper-says'), line.querySelector(':scope > p')];
      return says && decided ? `${read(says)} → ${tidy(decided.textContent)}` : '';
    });
  });
}

test.use({ javaScriptEnabled: false });

for (const { pathway, schemes } of PATHWAYS)
  test.describe(pathway.id, () => {
    const { states } = pathway.words ?? USUAL_WORDS;
    const booklet = toPaperBooklet(pathway, schemes, { states, schemes: SCHEME_WORDS });
    const open = async (page: Page): Promise<Locator> => {
      await page.goto(`/check/${pathway.id}/`);
      return page.locator('.check-paper');
    };

    test('every line that a reader in the tests has followed stands on the page, in its order', async ({
      page,
    }) => {
      const paper = await open(page);
      const inOrder = [
        ...booklet.points.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines)),
        ...booklet.results.map(({ line }) => line),
        ...booklet.level,
        ...booklet.queue,
        ...booklet.homes.flatMap(({ lines }) => lines),
      ];
      expect(await linesIn(paper)).toEqual(inOrder.map(lineAsText));
    });

    test('every question has a box for each answer, or a line to write on', async ({ page }) => {
      const paper = await open(page);
      const asked = paper.locator('.paper-questions > li');
      await expect(asked.locator('.paper-label')).toHaveText(pathway.questions.map(({ label }) => label));
      for (const [index, { question, onlyIf, options, apart }] of booklet.questions.entries()) {
        const boxes = asked.nth(index).locator('.paper-boxes > li:has(.paper-box)');
        const labels = [...options.map(({ label }) => label), ...apart];
        await expect(boxes).toHaveCount(labels.length);
        for (const [at, label] of labels.entries()) await expect(boxes.nth(at)).toContainText(label);
        await expect(asked.nth(index).locator('.paper-line')).toHaveCount(question.kind === 'number' ? 1 : 0);
        await expect(asked.nth(index).locator('.paper-only-if')).toHaveCount(onlyIf === undefined ? 0 : 1);
      }
    });

    test('says whose check it is, when it was made, who decides, what to bring and whom to ring', async ({
      page,
    }) => {
      const paper = await open(page);
      await expect(paper).toContainText(/Council .*Made on \d{1,2} [A-Z][a-z]+ \d{4}/);
      await expect(paper).toContainText(pathway.whoDecides);
      await expect(paper).toContainText(pathway.lookAgain);
      for (const { evidence = [], rule } of pathway.criteria) {
        await expect(paper).toContainText(rule);
        for (const { text } of evidence) await expect(paper).toContainText(text);
      }
      for (const { nextSteps } of Object.values(pathway.outcomes))
        for (const { text } of nextSteps) await expect(paper).toContainText(text);
      await expect(paper).toContainText(/Open: |Opening hours: not published/);
      await expect(paper.locator('a[href^="tel:"]').first()).toBeVisible();
    });

    test('is black on white in large print, its boxes large enough for a shaking hand', async ({ page }) => {
      const paper = await open(page);
      await page.emulateMedia({ media: 'print' });
      const points = (pixels: string): number => (Number.parseFloat(pixels) / 96) * 72;
      const sizes = await paper
        .locator('li, p:not(.paper-source), h3, h4')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).fontSize));
      expect(Math.min(...sizes.map(points))).toBeGreaterThanOrEqual(15.99);
      const boxes = await paper.locator('.paper-box').evaluateAll((all) =>
        all.map((box) => ({
          width: box.getBoundingClientRect().width,
          colour: getComputedStyle(box).borderColor,
        })),
      );
      expect(boxes.length).toBeGreaterThan(booklet.questions.length);
      for (const { width, colour } of boxes) {
        expect(width).toBeGreaterThanOrEqual((6 / 25.4) * 96 - 1);
        expect(colour).toBe('rgb(0, 0, 0)');
      }
    });
  });
