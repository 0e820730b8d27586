import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/link.ts';
import { getSite } from '../../data/site.ts';
import { securityTxt } from '../../domain/security-txt.ts';
import { words } from '../../words/en.ts';

/** Where a weakness of the site is reported. */
export const GET: APIRoute = () => {
  const { asOf, settings } = getSite();
  const address = fullAddress('/.well-known/security.txt');
  const { repository } = settings;
  return new Response(securityTxt({ repository, asOf, address, locale: words.locale }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
