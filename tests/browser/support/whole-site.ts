/** What holds of the site as a whole, told from its files alone: what stands on every page, and what stands on none. */

/** Things that a reader may not be able to see, hear, hold or stop, by the kind of code that would bring them. */
const UNWANTED_MARKUP = {
  'sound, film or a moving picture': /<(audio|video|canvas|object|embed|marquee|img[^>]*\.gif)\b/,
  'a part of another site': /<(iframe|frame)\b/,
  'a page that goes away by itself': /<meta[^>]*http-equiv="?refresh/,
  'a password': /type="?password/,
  'something to drag': /\bdraggable="?true/,
  'a key of its own': /\baccesskey=/,
  'words that only a resting pointer brings': /<(?!abbr)[a-z]+[^>]*\stitle=/,
};
const UNWANTED_SCRIPT = {
  'listens for a finger, a pointer or a key as it goes down':
    /["'`](?:on)?(?:key(?:down|press)|touchstart|touchmove|pointerdown|mousedown|dragstart)["'`]|\bonKeyDown\b|\bonPointerDown\b/,
  'listens for the device being moved': /devicemotion|deviceorientation/,
  'does something again and again by itself': /\bsetInterval\(/,
};
/** A pointer that rests on something may change how it looks, not what is there. */
const UNWANTED_STYLE = {
  'shows or hides something under a pointer':
    /:hover[^{}]*\{[^}]*(display|visibility|opacity|content|position)\s*:/,
  'plays an animation that does not end': /animation[^;}]*\binfinite\b/,
};

function findIn(text: string, unwanted: Readonly<Record<string, RegExp>>): string[] {
  return Object.entries(unwanted)
    .filter(([, sign]) => sign.test(text))
    .map(([what]) => what);
}

export const findUnwantedMarkup = (html: string): string[] => findIn(html, UNWANTED_MARKUP);
export const findUnwantedScript = (script: string): string[] => findIn(script, UNWANTED_SCRIPT);
export const findUnwantedStyle = (css: string): string[] => findIn(css, UNWANTED_STYLE);

/** The ways on and the help in a page's frame, in their order. Which number it is depends on the area. */
export function waysAndHelp(html: string): string[] {
  const [top = '', afterTop = ''] = html.split(/<main\b/);
  const withoutTrail = top.replace(/<nav class="trail".*?<\/nav>/s, '');
  const foot = afterTop.slice(afterTop.lastIndexOf('<footer'));
  return [...`${withoutTrail}${foot}`.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href = '']) =>
    href.startsWith('tel:') ? 'a number to ring' : href,
  );
}

/** The pages that a page says it stands below, itself last, as in "Home, Guides, Your care plan". */
export function trailOf(html: string): string[] {
  const [, trail = ''] = /<nav class="trail"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
  return [...trail.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, item = '']) =>
    item.replace(/<[^>]*>/g, '').trim(),
  );
}
