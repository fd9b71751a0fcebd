/** The stops on the road from the first call to moving in. No astro:content here. */
import type { ACTORS, RoadStep } from '#schemas/guide.ts';

export interface RoadStop {
  readonly title: string;
  readonly text?: string | undefined;
  /** Who acts: "The council". */
  readonly who: string;
  readonly icon: string;
  /** The reader has to do this one. */
  readonly isYours: boolean;
  readonly howLong?: string | undefined;
}

type Actor = (typeof ACTORS)[number];

/** Who acts, in words, and the icon beside them, from Lucide. */
export const ACTOR_NAMES: Readonly<Record<Actor, { readonly who: string; readonly icon: string }>> = {
  you: { who: 'You', icon: 'user-round' },
  'social-worker': { who: 'A social worker', icon: 'hand-heart' },
  council: { who: 'The council', icon: 'landmark' },
  landlord: { who: 'The landlord', icon: 'key-round' },
  panel: { who: 'The council and the landlord', icon: 'users-round' },
  everyone: { who: 'All of you', icon: 'handshake' },
};

/** A step as it is drawn. */
export function toStop({ title, text, who, howLong }: RoadStep): RoadStop {
  const time = howLong === 'not-published' ? 'Not published: ask how long.' : howLong;
  return { title, text, ...ACTOR_NAMES[who], isYours: who === 'you', howLong: time };
}
