import { dayNumber, dayOfNumber } from './dates.ts';

/** RFC 9116 advises less than a year. */
const VALID_DAYS = 364;

/** What `security.txt` says of a site. */
export interface SecurityContact {
  /** Web address of the repository, which takes reports that nobody else may read. */
  repository: string;
  /** The site’s day, from which its validity counts; moving that day renews it. */
  asOf: string;
  /** Full address of the file itself. */
  address: string;
  /** Language tag of those who read the reports. */
  locale: string;
}

/** The text of `/.well-known/security.txt`: where a weakness is reported, after RFC 9116. */
export function securityTxt({ repository, asOf, address, locale }: SecurityContact): string {
  const root = repository.replace(/\/$/, '');
  const fields = {
    Contact: `${root}/security/advisories/new`,
    Expires: `${dayOfNumber(dayNumber(asOf) + VALID_DAYS)}T00:00:00Z`,
    'Preferred-Languages': locale.replace(/-.*/, ''),
    Canonical: address,
    Policy: `${root}/security/policy`,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
