import type { APIRoute } from 'astro';

/** All pages may be read and listed; the list of them is named. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`);
