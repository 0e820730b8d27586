import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/link.ts';
import { getSite } from '../../data/site.ts';
import { dictionary } from '../../datasets/fields.ts';
import { envelopeOf, type provenanceColumns } from '../../datasets/files.ts';
import { words } from '../../words/en.ts';

/** Every field of all data, for programs. */
export const GET: APIRoute = () => {
  const { dictionaryTitle, columns } = words.data;
  return Response.json({
    ...envelopeOf(dictionaryTitle, getSite(), fullAddress, words),
    csvColumns: columns satisfies Record<(typeof provenanceColumns)[number], object>,
    datasets: dictionary(words),
  });
};
