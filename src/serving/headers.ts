import { headerPolicy, policyKind, type InlineHashes } from './policy.ts';

/** Headers of an answer by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer carries, whatever it holds. */
export const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What other sites may show in their own pages: frames, pictures, and files at the root, such as icons. */
const SHOWN_ELSEWHERE =
  /^(?:(?:embed|charts|data|share|images)\/|[^/]+\.(?:svg|png|ico|xml|json|txt)$)/;

/** What scripts of other sites may read: data, charts and feeds. */
const READ_ELSEWHERE = /^(?:charts|data)\/|(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/;

/**
 * What an answer carries beside {@link everywhere}.
 * @param path of the file, below the root: `articles/first/index.html`, `assets/inter.abc.woff2`.
 * @param hashes of all pages, so that few policies serve them all.
 */
export function headersOf(path: string, hashes: InlineHashes): Headers {
  const kind = policyKind(path);
  return {
    'Content-Security-Policy': headerPolicy(kind, hashes),
    ...(kind === 'embed' ? {} : { 'X-Frame-Options': 'DENY' }),
    'Cross-Origin-Resource-Policy': SHOWN_ELSEWHERE.test(path) ? 'cross-origin' : 'same-origin',
    ...(READ_ELSEWHERE.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    // A file below assets/ has a hash of its bytes in its name; of all else a browser asks again.
    'Cache-Control': path.startsWith('assets/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
  };
}
