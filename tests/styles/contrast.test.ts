/** The colours that stand on each other, in light and in dark, by the formula of WCAG 2.2. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

function coloursIn(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

const light = css.slice(0, css.indexOf('@media'));
const dark = css.slice(css.indexOf('(prefers-color-scheme'));
const schemes = {
  light: coloursIn(light),
  dark: new Map([...coloursIn(light), ...coloursIn(dark.slice(0, dark.indexOf('@media print')))]),
};

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function luminanceOf(scheme: keyof typeof schemes, name: string): number {
  const hex = schemes[scheme].get(name);
  if (!hex) throw new Error(`tokens.css has no colour --${name}`);
  return luminance(hex);
}

function contrast(scheme: keyof typeof schemes, one: string, other: string): number {
  const [first, second] = [luminanceOf(scheme, one), luminanceOf(scheme, other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const GROUNDS = ['paper', 'panel', 'field', 'tint', 'old', 'ask'];
const TEXT_ON_GROUND = ['ink', 'ink-quiet', 'accent', 'accent-dark'].flatMap((text) =>
  GROUNDS.map((ground) => [text, ground] as const),
);
const TEXT: readonly (readonly [string, string])[] = [
  ...TEXT_ON_GROUND,
  ['on-accent', 'accent'],
  ['on-accent', 'accent-dark'],
  ['on-door', 'band'],
  ['on-door', 'door-1'],
  ['on-door', 'door-2'],
  ['on-door', 'door-3'],
  ['error', 'paper'],
  ['error', 'error-ground'],
  ['ink', 'error-ground'],
  ['good', 'paper'],
  ['good', 'panel'],
];
const EDGES: readonly (readonly [string, string])[] = [
  ['line', 'paper'],
  ['line', 'panel'],
  ['line', 'field'],
  ['old-edge', 'paper'],
  ['ask-edge', 'paper'],
  ['focus-ring', 'paper'],
  ['focus-ring', 'panel'],
  ['lamp', 'door-1'],
  ['lamp', 'door-2'],
  ['lamp', 'door-3'],
];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(scheme, text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(EDGES)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(scheme, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
