import type { APIRoute } from 'astro';
import { buildPostcodes } from '#library/finder.ts';

/** Where postcodes lie: all of them in one file, so that asking for it tells nothing of where a reader lives. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await buildPostcodes()));
