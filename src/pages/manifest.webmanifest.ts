import type { APIRoute } from 'astro';
import { lightColour } from '../charts/shared/light-theme.ts';
import { link } from '../components/link.ts';
import { getSite } from '../data/site.ts';
import { words } from '../words/en.ts';
import { icons } from './_icons.ts';

/** What a system shows of the site where a reader keeps it among the programs. */
export const GET: APIRoute = () => {
  const { title, description } = getSite().settings;
  const manifest = {
    name: title,
    short_name: words.share.shortName,
    description,
    lang: words.locale,
    id: link('/'),
    start_url: link('/'),
    scope: link('/'),
    display: 'minimal-ui',
    background_color: lightColour('paper'),
    theme_color: lightColour('paper'),
    icons: [
      { src: link('/icon.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...Object.entries(icons)
        .filter(([name]) => name.startsWith('icon-'))
        .map(([name, { size, purpose }]) => ({
          src: link(`/${name}.png`),
          type: 'image/png',
          sizes: `${size}x${size}`,
          purpose,
        })),
    ],
  };
  return new Response(`${JSON.stringify(manifest)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
