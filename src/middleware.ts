import { defineMiddleware } from 'astro:middleware';
import { link } from './components/link.ts';
import { withPolicy } from './serving/page-policy.ts';

/**
 * Gives each page of a build its content security policy, when it is made: pages that are taken over
 * from the last build have theirs.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!import.meta.env.PROD || !isPage) return response;
  const path = url.pathname.slice(link('/').length);
  return new Response(withPolicy(await response.text(), path), response);
});
