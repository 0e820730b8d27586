import type { ClaimReview } from 'schema-dts';
import type { Address } from '../domain/paths.ts';
import type { Claim, Report, Verdict } from '../schemas/claim.ts';
import type { Words } from '../words/en.ts';
import { publisherId } from './graph.ts';

/**
 * The ledger for machines: one review for each statement of fact. The verdicts are words and no
 * scale, because “disputed” is not half of “wrong”; opinions are not rated at all.
 */
export function claimReviews(
  claims: readonly Claim[],
  reports: readonly Report[],
  address: Address,
  words: Words,
): ClaimReview[] {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  return claims.flatMap(({ id, report, statement, verdict }): ClaimReview[] =>
    verdict === undefined
      ? []
      : [review({ id, statement, verdict, report: reportOf.get(report) }, address, words)],
  );
}

function review(
  { id, statement, verdict, report }: Reviewed,
  address: Address,
  words: Words,
): ClaimReview {
  return {
    '@type': 'ClaimReview',
    url: address(`/claims/#${id}`),
    claimReviewed: statement,
    author: publisherId(address),
    reviewRating: { '@type': 'Rating', alternateName: words.claims.verdicts[verdict] },
    ...(report !== undefined && {
      itemReviewed: {
        '@type': 'Claim',
        appearance: { '@type': 'CreativeWork', name: report.title, url: report.url },
      },
    }),
  };
}

interface Reviewed {
  id: string;
  statement: string;
  verdict: Verdict;
  report: Report | undefined;
}
