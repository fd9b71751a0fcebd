/** How the road winds: each stop has its own piece, which begins and ends in the middle, so the pieces join. */

/** How far from the left edge a piece swings out, in parts of a hundred. The style sheet sets the numbers there. */
const SWING = { left: 34, right: 66 } as const;

/** The side that the stop with this index lies on: they take turns. */
export function sideOf(index: number): keyof typeof SWING {
  return index % 2 === 0 ? 'left' : 'right';
}

/** The piece of the road past the stop with this index, in a square of 100 by 100. */
export function roadThrough(index: number): string {
  const x = SWING[sideOf(index)];
  return `M50 0C50 25 ${x} 25 ${x} 50S50 75 50 100`;
}
