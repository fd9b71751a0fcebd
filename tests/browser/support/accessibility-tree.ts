/** What a browser tells a screen reader: each part with its role and its name, in the order of the page. */
import type { Page } from '@playwright/test';

/** A part of the page as it is told. */
export interface ToldPart {
  readonly role: string;
  readonly name: string;
  /** Of a heading: 1 to 6. */
  readonly level: number | null;
  /** Of a link: where it leads. */
  readonly address: string | null;
}

/** Every part of the page that is told, read from the browser itself (Chromium’s accessibility tree). */
export async function readAccessibilityTree(page: Page): Promise<ToldPart[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const parts: ToldPart[] = [];
  const waiting = nodes.slice(0, 1);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { ignored, role, name, properties = [], childIds = [] } = node;
    const property = (wanted: string): unknown => properties.find((one) => one.name === wanted)?.value.value;
    const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
    const [level, address] = [property('level'), property('url')];
    if (!ignored)
      parts.push({
        role: text(role?.value),
        name: text(name?.value),
        level: typeof level === 'number' ? level : null,
        address: typeof address === 'string' ? address : null,
      });
    // The last one first: the next to be taken out is then the first child.
    for (const id of childIds.toReversed()) {
      const child = byId.get(id);
      if (child) waiting.push(child);
    }
  }
  return parts;
}
