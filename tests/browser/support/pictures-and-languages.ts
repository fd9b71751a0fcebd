/** Pictures that say nothing to those who do not see them, parts without a name, and words in the wrong language. */
import type { Page } from '@playwright/test';

/** Fewer words than this do not say what a picture shows. */
const FEWEST_WORDS = 3;

/**
 * Pictures without words, or whose words say nothing: too short, a file's name, "image of". A picture that only
 * goes with words beside it is hidden from those who hear the page (`aria-hidden`, or an empty `alt`).
 */
export function findPictureFaults(page: Page): Promise<string[]> {
  return page.evaluate((fewest) => {
    const nameOf = (picture: Element): string => {
      const ids = (picture.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
      const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return (labels || (picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '')).trim();
    };
    const faultOf = (picture: Element): string | null => {
      // A picture made of several is told as one.
      if (picture.closest('[aria-hidden="true"]') || picture.parentElement?.closest('[role="img"]'))
        return null;
      if (picture.localName === 'img') {
        if (!picture.hasAttribute('alt')) return 'has no alt';
        if (picture.getAttribute('alt') === '') return null;
      } else if (picture.getAttribute('role') !== 'img') return 'is neither hidden nor role="img"';
      const name = nameOf(picture);
      if (/\.(?:svg|png|jpe?g|gif|webp|avif)\b/i.test(name)) return `has the name of a file: ${name}`;
      if (/^(?:an? )?(?:image|picture|photo|photograph|icon|drawing|graphic) of\b/i.test(name))
        return `says what it is instead of what it shows: ${name}`;
      if (name.split(/\s+/).filter(Boolean).length < fewest) return `says too little: “${name}”`;
      return null;
    };
    return [...document.querySelectorAll('img, svg, [role="img"], object, canvas')].flatMap((picture) => {
      const fault = faultOf(picture);
      return fault === null ? [] : [`${picture.outerHTML.slice(0, 80)} ${fault}`];
    });
  }, FEWEST_WORDS);
}

/** Sections with neither a name nor a heading: nobody who listens can go to them, or knows what they are. */
export function findUnnamedSections(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section:not([aria-labelledby]):not([aria-label])')]
      .filter((section) => section.querySelector('h1, h2, h3, h4, h5, h6') === null)
      .map((section) => section.outerHTML.slice(0, 80)),
  );
}

/**
 * Words that would be read out in the wrong language: a page that is not in British English, a script that is not
 * the one of the language it stands in, and a language that runs from right to left but is not set so.
 */
export function findLanguageFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** A script by the name that regular expressions know it by. */
    const SCRIPTS: Partial<Record<string, string>> = {
      Hans: 'Han',
      Hant: 'Han',
      Jpan: 'Han',
      Kore: 'Hangul',
    };
    const scriptOf = (lang: string): string => {
      const script = new Intl.Locale(lang).maximize().script ?? '';
      return SCRIPTS[script] ?? script;
    };
    const faults =
      document.documentElement.lang === 'en-GB' ? [] : [`The page is in “${document.documentElement.lang}”.`];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('script, style')) continue;
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const text = node.textContent?.trim() ?? '';
      const letters = text.match(/\p{L}/gu) ?? [];
      const own = new RegExp(`\\p{Script=${scriptOf(lang)}}|\\p{Script=Common}|\\p{Script=Inherited}`, 'u');
      const strange = letters.filter((letter) => !own.test(letter));
      if (strange.length > 0) faults.push(`“${text.slice(0, 40)}” is not in the script of “${lang}”.`);
      const isRightToLeft = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo)$/.test(scriptOf(lang));
      const direction = getComputedStyle(element).direction;
      if (letters.length > 0 && isRightToLeft !== (direction === 'rtl'))
        faults.push(`“${text.slice(0, 40)}” in “${lang}” runs ${direction}.`);
    }
    return faults;
  });
}
