import { findEntry } from './entries.ts';
import { toTiesToDraw, type TiesToDraw } from './ties-to-draw.ts';

/** The arrangement with this id. Throws when `content/arrangements` has no such file. */
export async function findTiesToDraw(id: string): Promise<TiesToDraw> {
  return toTiesToDraw((await findEntry('arrangements', id)).data);
}
