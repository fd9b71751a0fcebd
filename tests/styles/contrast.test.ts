/** The colours that stand on each other, in light and in dark, by the formula of WCAG 2.2. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

const ROOMS = [':root', "[data-room='check']", "[data-room='money']"];

/** The colours that the rules for `selector` set in this part of the style sheet. */
function coloursIn(part: string, selector: string): Map<string, string> {
  const rules = part.split('}').filter((rule) => rule.split('{').at(-2)?.trim().endsWith(selector));
  const colours = rules.flatMap((rule) => [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)]);
  if (colours.length === 0) throw new Error(`tokens.css sets no colours for ${selector}`);
  return new Map(colours.map(([, name = '', colour = '']) => [name, colour]));
}

const [light = '', dark = ''] =
  css.split('@media print')[0]?.split('@media (prefers-color-scheme: dark)') ?? [];
/** A room has the site's colours but for those of its own, and dark ones take the place of light ones. */
function coloursOf(scheme: 'light' | 'dark', room: string): Map<string, string> {
  const parts = scheme === 'light' ? [light] : [light, dark];
  return new Map([':root', room].flatMap((rule) => parts.flatMap((part) => [...coloursIn(part, rule)])));
}

type Colours = ReadonlyMap<string, string>;

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function luminanceOf(colours: Colours, name: string): number {
  const hex = colours.get(name);
  if (!hex) throw new Error(`tokens.css has no colour --${name}`);
  return luminance(hex);
}

function contrast(colours: Colours, one: string, other: string): number {
  const [first, second] = [luminanceOf(colours, one), luminanceOf(colours, other)];
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

const LOOKS = (['light', 'dark'] as const).flatMap((scheme) =>
  ROOMS.map((room) => ({ scheme, room, colours: coloursOf(scheme, room) })),
);

describe.each(LOOKS)('in $scheme colours, $room', ({ colours }) => {
  test.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(EDGES)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(colours, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
