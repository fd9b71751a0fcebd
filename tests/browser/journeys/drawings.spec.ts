/** The drawings: what each shows stands in words beside it, on every screen, and goes when its figures do. */
import { expect, test, type Page } from '@playwright/test';
import { listBuiltPages } from '../support/built-pages.ts';
import { measureOverflow } from '../support/reading.ts';

const addressesWith = (mark: string): string[] =>
  listBuiltPages()
    .filter(({ html }) => html.includes(mark))
    .map(({ address }) => address);

const WEEKS = addressesWith('class="flow"');
const BUILDINGS = addressesWith('class="building"');
const ROADS = addressesWith('class="road"');

const textsOf = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();

/** "£1,234.50" in pence. */
const readMoney = (text: string): number => Math.round(Number(text.replace(/[£,]/g, '')) * 100);

test('there are drawings of a week, of each building and of each road', () => {
  expect(WEEKS.length).toBeGreaterThan(0);
  expect(BUILDINGS.length).toBeGreaterThan(addressesWith('id="charges"').length);
  expect(ROADS.length).toBeGreaterThan(1);
});

for (const address of WEEKS)
  test.describe(`the week on ${address}`, () => {
    test('comes out even: what is listed as coming in is listed as going out', async ({ page }) => {
      await page.goto(address);
      const amounts = async (side: string): Promise<number[]> =>
        (await textsOf(page, `ul.${side} .flow-amount`)).map(readMoney);
      const [moneyIn, moneyOut] = [await amounts('flow-in'), await amounts('flow-out')];
      expect(moneyIn.length).toBeGreaterThan(1);
      const total = (all: number[]): number => all.reduce((sum, amount) => sum + amount, 0);
      expect(total(moneyOut)).toBe(total(moneyIn));
    });

    test('shows a bar for each line on a narrow screen, as long as its amount', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(address);
      await expect(page.locator('.flow-bands')).toBeHidden();
      const lines = await page.locator('.flow-side li').evaluateAll((items) =>
        items.map((item) => ({
          amount: item.querySelector('.flow-amount')?.textContent ?? '',
          length: [...item.querySelectorAll('rect')].reduce(
            (sum, bar) => sum + bar.getBoundingClientRect().width,
            0,
          ),
        })),
      );
      const perPenny = lines.map(({ amount, length }) => length / readMoney(amount));
      for (const each of perPenny) expect(each).toBeCloseTo(perPenny[0] ?? 0, 3);
    });

    test('has its bands end beside their words on a wide screen', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('.flow-bar').first()).toBeHidden();
      const tops = await page
        .locator('ul.flow-side')
        .evaluateAll((sides) => [
          ...new Set(sides.map((side) => Math.round(side.getBoundingClientRect().height))),
        ]);
      const bands = await page.locator('.flow-bands').boundingBox();
      expect(tops).toEqual([Math.round(bands?.height ?? 0)]);
    });

    test('gives way to words when its figures have run out', async ({ page }) => {
      await page.goto(address);
      const drawing = page.locator('figure[data-last-day]');
      const lastDay = String(await drawing.getAttribute('data-last-day'));
      await page.clock.setFixedTime(new Date(`${lastDay}T12:00:00`));
      await page.reload();
      await expect(drawing.locator('.flow-amount').first()).toBeVisible();

      const dayAfter = new Date(`${lastDay}T12:00:00`);
      dayAfter.setDate(dayAfter.getDate() + 1);
      await page.clock.setFixedTime(dayAfter);
      await page.reload();
      await expect(drawing).toHaveText(
        'The figures of this example have run out. Ask the council to work out a week with you.',
      );
    });
  });

for (const address of BUILDINGS)
  test(`the list below the building on ${address} names every room, and those to ask about`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('img', { name: /cut open/ })).toBeVisible();
    const drawn = (await textsOf(page, '.building p')).map((text) => text.split('\n')[0]?.trim() ?? '');
    expect(drawn.length).toBeGreaterThan(3);
    expect(await textsOf(page, '.facility-name')).toEqual(expect.arrayContaining(drawn));

    const toAsk = (await textsOf(page, '.building .room-ask p')).map((text) => text.split('\n'));
    for (const [, mark] of toAsk) expect(mark).toBe('Ask');
    const listed = await textsOf(page, '.callout-ask .facility-name');
    expect(listed.toSorted()).toEqual(toAsk.map(([name]) => name).toSorted());
  });

for (const address of ROADS)
  test(`the road on ${address} is a numbered list that says who acts`, async ({ page }) => {
    await page.goto(address);
    const stops = page
      .getByRole('list')
      .filter({ has: page.locator('.stop') })
      .getByRole('listitem');
    const numbers = await textsOf(page, '.stop-number');
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    await expect(stops).toHaveCount(numbers.length);
    for (const selector of ['.stop-who', '.stop-title'])
      for (const words of await textsOf(page, `.stop ${selector}`)) expect(words.trim()).not.toBe('');
    await expect(page.locator('.stop-who')).toHaveCount(numbers.length);
  });

for (const address of [...WEEKS, ...BUILDINGS, ...ROADS])
  test(`the drawing on ${address} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(address);
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
    const outside = await page.locator('.drawing svg, .drawing p, .stop-number, .stop-words').evaluateAll(
      (parts) =>
        parts.filter((part) => {
          const { left, right, width } = part.getBoundingClientRect();
          return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
        }).length,
    );
    expect(outside).toBe(0);
  });
