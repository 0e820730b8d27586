import type { BreadcrumbList, Graph, Organization, Thing, WebSite } from 'schema-dts';
import type { Address } from '../domain/paths.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Words } from '../words/en.ts';

/** What every page says of itself to machines. */
export interface PageFacts {
  /** From the root of the site: `/models/qwen-max/`. */
  path: string;
  /** Absent on the home page. */
  title?: string | undefined;
  settings: Settings;
  /** What else stands on the page. */
  things: readonly Thing[];
}

/** Folders with a page that lists what is in them. */
const SECTIONS = ['models', 'companies', 'people', 'sources', 'timeline', 'data'] as const;

/** Who publishes the site; other things name it by this. */
export function publisherId(address: Address): { '@id': string } {
  return { '@id': address('/#publisher') };
}

/**
 * All that a page says to machines: who publishes it, the site on the home page, the way to the
 * page on all others, and what stands on it.
 */
export function graphOf(
  { path, title, settings, things }: PageFacts,
  address: Address,
  words: Words,
): Graph {
  const about =
    title === undefined
      ? [publisher(settings, address), site(settings, address, words)]
      : [publisherOnly(settings, address), crumbs(path, title, address, words)];
  return { '@context': 'https://schema.org', '@graph': [...about, ...things] };
}

/** Who publishes, as the home page says in full. */
function publisher(settings: Settings, address: Address): Organization {
  return {
    ...publisherOnly(settings, address),
    logo: address('/icon.svg'),
    sameAs: settings.repository,
  };
}

function publisherOnly({ title }: Settings, address: Address) {
  return {
    '@type': 'Organization' as const,
    ...publisherId(address),
    name: title,
    url: address('/'),
  };
}

function site({ title, description }: Settings, address: Address, words: Words): WebSite {
  return {
    '@type': 'WebSite',
    '@id': address('/#website'),
    name: title,
    description,
    url: address('/'),
    inLanguage: words.locale,
    license: words.chartUse.licence.url,
    publisher: publisherId(address),
  };
}

function crumbs(path: string, title: string, address: Address, words: Words): BreadcrumbList {
  const section = SECTIONS.find((name) => path.startsWith(`/${name}/`) && path !== `/${name}/`);
  const steps = [
    { name: words.nav.home, path: '/' },
    ...(section === undefined ? [] : [{ name: words.nav[section], path: `/${section}/` }]),
    { name: title, path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: address(step.path),
    })),
  };
}
