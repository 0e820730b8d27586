import { verdicts, type Claim, type Verdict } from '../schemas/claim.ts';

/** How many statements of fact got each verdict, in the order of {@link verdicts}. */
export function countByVerdict(claims: readonly Claim[]): { verdict: Verdict; count: number }[] {
  const counts = Map.groupBy(claims, ({ verdict }) => verdict);
  return verdicts.map((verdict) => ({ verdict, count: counts.get(verdict)?.length ?? 0 }));
}
