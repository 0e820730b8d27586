import type { Dataset } from 'schema-dts';
import type { Address } from '../domain/paths.ts';
import type { Words } from '../words/en.ts';
import { publisherId } from './graph.ts';

/** Data that stand on a page. */
export interface DatasetFacts {
  /** Path of the page. */
  path: string;
  name: string;
  /** At least fifty letters, as search engines want it. */
  description: string;
  /** The days that its records are of, in any order, each as exactly as it is known. */
  days: readonly string[];
  /** The day up to which the site’s record is kept. */
  asOf: string;
  /** What its numbers measure. */
  measured?: readonly string[];
  /** Paths of the files in which it can be had. */
  files: readonly string[];
}

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  png: 'image/png',
};

/** What other things call the data of a page. */
export function datasetId(path: string, address: Address): string {
  return `${address(path)}#dataset`;
}

/** Data for machines: what they are, of which time, under which licence, and where to get them. */
export function dataset(
  { path, name, description, days, asOf, measured, files }: DatasetFacts,
  address: Address,
  words: Words,
): Dataset {
  const sorted = days.toSorted();
  const [first = asOf, last = asOf] = [sorted[0], sorted.at(-1)];
  return {
    '@type': 'Dataset',
    '@id': datasetId(path, address),
    url: address(path),
    name,
    description,
    license: words.chartUse.licence.url,
    creator: publisherId(address),
    isAccessibleForFree: true,
    inLanguage: words.locale,
    dateModified: asOf,
    temporalCoverage: first === last ? first : `${first}/${last}`,
    ...(measured !== undefined && { variableMeasured: [...measured] }),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: address(file),
      encodingFormat: FORMATS[file.replace(/^.*\./, '')] ?? 'application/octet-stream',
    })),
  };
}
