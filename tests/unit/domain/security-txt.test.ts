import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/domain/security-txt.ts';

test('says where a weakness is reported, and for less than a year from the site’s day', () => {
  const repository = 'https://example.org/site/';
  const address = 'https://example.net/.well-known/security.txt';
  expect(securityTxt({ repository, asOf: '2024-02-29', address, locale: 'en-GB' })).toBe(
    [
      'Contact: https://example.org/site/security/advisories/new',
      'Expires: 2025-02-27T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://example.net/.well-known/security.txt',
      'Policy: https://example.org/site/security/policy',
      '',
    ].join('\n'),
  );
});
