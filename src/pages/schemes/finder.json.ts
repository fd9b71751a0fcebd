import type { APIRoute } from 'astro';
import { buildFinderIndex } from '#library/finder.ts';

/** What the finder searches: every place in one file, fetched whole, so that no request tells what is looked for. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await buildFinderIndex()));
