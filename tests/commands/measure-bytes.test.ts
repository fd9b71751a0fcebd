/** A page is weighed with all that it loads at the start, and held to its goal. */
import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { heaviestOfEachKind, kindOf, measure } from '#commands/bytes/budgets.ts';
import { createScales, type Weight } from '#commands/bytes/weigh-page.ts';
import { makeFolder } from './temporary-folder.ts';

/** Text that cannot be packed much, so that every part of a page shows in its weight. */
const noise = (bytes: number): string => randomBytes(bytes).toString('hex');
const packed = (text: string): number => brotliCompressSync(text).length;

describe('the weight of a page', () => {
  it('takes in styles, the fonts they name, and pictures that are not left for later', () => {
    const styles = `@font-face{src:url(/_astro/letters.woff2)}/*${noise(100)}*/`;
    const folder = makeFolder({
      'look.css': styles,
      '_astro/letters.woff2': noise(50),
      'house.webp': noise(60),
      'later.webp': noise(70),
    });
    const html =
      '<link rel="stylesheet" href="/look.css"><img src="/house.webp"><img loading="lazy" src="/later.webp">';
    const weight = createScales(folder)(html);
    expect(weight.html).toBe(packed(html));
    expect(weight.styles).toBe(packed(styles));
    expect(weight.fonts).toBe(2 * 50);
    expect(weight.pictures).toBe(2 * 60);
  });

  it('takes in every module that a tool imports, once, and leaves out what is loaded on demand', () => {
    const modules = {
      '_astro/tool.js': `import{a}from"./shared.js";import"./side.js";const later=()=>import("./later.js");/*${noise(80)}*/`,
      '_astro/shared.js': `export const a=1;/*${noise(90)}*/`,
      '_astro/side.js': `import{a}from"./shared.js";/*${noise(40)}*/`,
      '_astro/later.js': `import{a}from"./shared.js";/*${noise(300)}*/`,
    };
    const weight = createScales(makeFolder(modules))('<script type="module" src="/_astro/tool.js"></script>');
    const { '_astro/later.js': later, ...first } = modules;
    expect(weight.scripts).toBe(Object.values(first).reduce((sum, text) => sum + packed(text), 0));
    expect(weight.onDemand).toBe(packed(later));
    expect(weight.hasTool).toBe(true);
  });

  it('takes in scripts that stand in the page', () => {
    const script = `console.log("${noise(50)}")`;
    const weight = createScales(makeFolder({}))(`<script>${script}</script>`);
    expect(weight.scripts).toBe(packed(script));
  });
});

describe('the goal', () => {
  const weight: Weight = {
    html: 9_000,
    styles: 3_000,
    pictures: 900,
    fonts: 32_000,
    scripts: 100,
    onDemand: 0,
    hasTool: false,
  };

  it('lets a content page have 13,000 bytes in all, and not one more', () => {
    expect(measure('/guides/costs/', weight).isOver).toBe(false);
    expect(measure('/guides/costs/', { ...weight, html: 9_001 }).isOver).toBe(true);
  });

  it('counts the scripts of a tool', () => {
    const check = { ...weight, hasTool: true, scripts: 16_000 };
    expect(measure('/check/downs/', check).isOver).toBe(false);
    expect(measure('/check/downs/', { ...check, scripts: 16_001 }).isOver).toBe(true);
    expect(measure('/estimator/', { ...check, scripts: 20_000 }).isOver).toBe(false);
    expect(measure('/estimator/', { ...check, scripts: 20_001 }).isOver).toBe(true);
  });

  it('lets a piece that is loaded on demand have 8,000 bytes', () => {
    const check = { ...weight, hasTool: true, onDemand: 8_000 };
    expect(measure('/check/downs/', check).isOver).toBe(false);
    expect(measure('/check/downs/', { ...check, onDemand: 8_001 }).isOver).toBe(true);
  });

  it('lets all fonts of a page together have 32,000 bytes, apart from the page', () => {
    expect(measure('/guides/costs/', weight).isOver).toBe(false);
    expect(measure('/guides/costs/', { ...weight, fonts: 32_001 }).isOver).toBe(true);
  });

  it('is shown beside the heaviest page of each kind', () => {
    const pages = [
      measure('/guides/a/', weight),
      measure('/guides/b/', { ...weight, html: 9_500 }),
      measure('/', weight),
    ];
    expect(heaviestOfEachKind(pages).map(({ address }) => address)).toEqual(['/guides/b/', '/']);
  });

  it('is set by what a page is', () => {
    expect(['/', '/404.html', '/guides/', '/guides/costs/', '/schemes/downs/hill/'].map(kindOf)).toEqual([
      'home',
      '404',
      'guides',
      'guides/*',
      'schemes/*',
    ]);
  });
});
