/** Looks at every page as it is built, and explains each term of art where it first stands. */
import { defineMiddleware } from 'astro:middleware';
import { explainTerms } from '#library/explain-terms.ts';
import { listTerms } from '#library/glossary.ts';

let kept: ReturnType<typeof listTerms> | undefined;

/** Read once for a build; while one writes, read anew for each page, so that a new meaning shows at once. */
const findTerms = () => (import.meta.env.DEV ? listTerms() : (kept ??= listTerms()));

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(explainTerms(await response.text(), await findTerms()), response);
});
