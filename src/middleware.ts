/** Looks at every page as it is built, and explains each term of art where it first stands. */
import { defineMiddleware } from 'astro:middleware';
import { explainTerms } from '#library/explain-terms.ts';
import { listTerms } from '#library/glossary.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(explainTerms(await response.text(), await listTerms()), response);
});
