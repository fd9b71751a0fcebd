/**
 * A screen reader inside the page: Guidepup's virtual one. It reads the page in the order of its markup, by role,
 * name and state. What it says and real ones leave out, or the other way round, is put right here.
 */
import { createRequire } from 'node:module';
import { expect, type Browser, type Page } from '@playwright/test';
import type { virtual as Virtual } from '@guidepup/virtual-screen-reader';

declare global {
  interface Window {
    virtual: typeof Virtual;
  }
}

const SCRIPT = '/virtual-screen-reader.js';
const FILE = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');

/** Reads a page aloud, and presses and types where it stands. */
export interface ScreenReader {
  readonly page: Page;
  /** Reads on up to a phrase that begins so. Gives every phrase heard, that one too. Fails when it never comes. */
  readonly listenTo: (beginning: string) => Promise<string[]>;
  /** Presses what was heard last, and waits until a phrase that begins so is heard, if one is named. */
  readonly press: (heardThen?: string) => Promise<void>;
  /** Types into the box that was heard last, over what stood there, and waits until the box is heard with it. */
  readonly type: (text: string) => Promise<void>;
  /** Waits until the page says this by itself. */
  readonly waitFor: (said: string) => Promise<void>;
  /** Says once more what was heard last, as it is by now. */
  readonly hearAgain: () => Promise<string>;
  /** Everything heard so far. */
  readonly heard: readonly string[];
}

/** Opens a page by `open`, and starts to read at the top of its main part. */
export async function startScreenReader(
  browser: Browser,
  open: (page: Page) => Promise<void>,
): Promise<ScreenReader> {
  // The page's own policy rightly forbids any script that is not its own.
  const page = await browser.newPage({ bypassCSP: true });
  await page.route(`**${SCRIPT}`, (route) => route.fulfill({ path: FILE, contentType: 'text/javascript' }));
  await open(page);
  await page.evaluate(async (script) => {
    const { virtual } = (await import(script)) as Pick<Window, 'virtual'>;
    window.virtual = virtual;
    await virtual.start({ container: document.querySelector('main') ?? document.body });
  }, SCRIPT);
  const everything: string[] = [];
  const heardNow = (): Promise<string> => page.evaluate(() => window.virtual.lastSpokenPhrase());
  return {
    page,
    async listenTo(beginning) {
      const heard = await page.evaluate(readOn, beginning);
      expect(heard.at(-1), `heard to the end:\n${heard.join('\n')}`).toContain(beginning);
      everything.push(...heard);
      return heard;
    },
    async press(heardThen = '') {
      await page.evaluate(() => window.virtual.act());
      await expect.poll(heardNow).toContain(heardThen);
    },
    async type(text) {
      await page.evaluate(async (typed) => {
        const { virtual } = window;
        const before = virtual.activeNode instanceof HTMLInputElement ? virtual.activeNode.value : '';
        await virtual.type('{Backspace}'.repeat(before.length) + typed);
      }, text);
      await expect.poll(heardNow).toContain(text);
    },
    async waitFor(said) {
      await expect.poll(heardNow).toContain(said);
    },
    async hearAgain() {
      await page.evaluate(() => window.virtual.previous());
      return (await page.evaluate(readOn, '')).join();
    },
    heard: everything,
  };
}

/**
 * Phrases that are noise: a sign that is read out by its name, a thing without a name, and the same words twice on
 * end. A group and the heading that names it are one thing: a reader who comes in at either must hear the question.
 */
export function findNoise(heard: readonly string[]): string[] {
  const wordsOf = (phrase: string): string =>
    phrase.replace(/^(region|heading|group|button), |, level \d$/g, '');
  const namesItsGroup = (before: string, phrase: string): boolean =>
    before.startsWith('group, ') && phrase.startsWith('heading, ');
  return heard.filter((phrase, index) => {
    const isSign = /[›»→←•·|*_]/.test(phrase);
    const isNameless =
      /^(region|group|heading|link|button|img|table|textbox|checkbox|radio|combobox)(, (?:(?:not )?checked|level|position).*)?$/.test(
        phrase,
      );
    const before = heard[index - 1] ?? '';
    const isTwice = wordsOf(before) === wordsOf(phrase) && !namesItsGroup(before, phrase);
    return isSign || isNameless || isTwice;
  });
}

/** Runs in the page: reads on until a phrase begins so, or the main part ends. */
async function readOn(beginning: string): Promise<string[]> {
  /** Roles that real ones keep to themselves, and ends. */
  const UNSAID =
    /^end(,| of) |^(article|form|paragraph|strong|term|definition|rowgroup|status|listitem\b.*)$/;
  /** Their words are said with the thing they name, or with the row they stand in. */
  const SAID_WITH = 'a, button, h1, h2, h3, h4, label, legend, caption, th, td';
  const heard: string[] = [];
  let blockBefore: Element | null = null;
  const blockOf = (element: Element): Element =>
    getComputedStyle(element).display === 'inline' && element.parentElement
      ? blockOf(element.parentElement)
      : element;
  const say = (node: Node, phrase: string): void => {
    const element = node instanceof Element ? node : node.parentElement;
    // What is behind a closed heading is not said.
    if (!element?.checkVisibility() || UNSAID.test(phrase)) return;
    const summary = element.closest('summary');
    const block = node instanceof Text && !summary ? blockOf(element) : null;
    if (summary) {
      // To a browser it is a button that opens something; to the virtual one it is text.
      const isOpen = summary.parentElement?.hasAttribute('open') ?? false;
      const name = summary.innerText.replace(/\s+/g, ' ').trim();
      const button = `button, ${name}, ${isOpen ? 'expanded' : 'collapsed'}`;
      if (heard.at(-1) !== button) heard.push(button);
    } else if (element instanceof HTMLSelectElement) {
      // The virtual one says the value in the form, not the words chosen.
      const chosen = element.selectedOptions[0]?.text ?? '';
      heard.push(phrase.replace(`, ${element.value}, has popup listbox, not expanded`, `, ${chosen}`));
    } else if (element instanceof HTMLInputElement) {
      // A tick changes no markup, so the virtual one does not notice it.
      heard.push(phrase.replace(/, (not )?checked/, `, ${element.checked ? '' : 'not '}checked`));
    } else if (block) {
      // Text is said block by block, not piece by piece.
      if (element.closest(SAID_WITH)) return;
      if (block !== blockBefore) heard.push(phrase);
      else heard.push(`${heard.pop() ?? ''} ${phrase}`.replace(/ ([.,:;])/g, '$1'));
    } else if (!element.matches('details, legend, caption, th, td')) heard.push(phrase);
    blockBefore = block;
  };
  for (let phrase = ''; phrase !== 'end of main';) {
    await window.virtual.next();
    phrase = await window.virtual.lastSpokenPhrase();
    if (window.virtual.activeNode) say(window.virtual.activeNode, phrase);
    if (heard.at(-1)?.startsWith(beginning)) break;
  }
  return heard.map((text) => text.replace(/^[.,:;] ?/, '')).filter((text) => text !== '');
}
