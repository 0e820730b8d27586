import { describe, expect, test } from 'vitest';
import { reportAddress } from '../../../src/domain/report.ts';

const subject = { page: 'https://site.test/base/prices/', asOf: '2026-02-03' };

describe('the address of a report', () => {
  test('opens the form of the repository, filled in', () => {
    const address = new URL(reportAddress('https://host.test/a/b', { ...subject, record: 'one' }));
    expect(address.origin + address.pathname).toBe('https://host.test/a/b/issues/new');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: 'mistake.yml',
      day: '2026-02-03',
      page: 'https://site.test/base/prices/',
      record: 'one',
    });
  });

  test('leaves open what may be any page', () => {
    const address = new URL(reportAddress('https://host.test/a/b', { asOf: '2026-02-03' }));
    expect([...address.searchParams.keys()]).toEqual(['template', 'day']);
  });

  test('keeps the record whole, whatever signs it has, and needs no care with the final slash', () => {
    const address = reportAddress('https://host.test/a/b/', { ...subject, record: 'a&page=b #c' });
    expect(address.startsWith('https://host.test/a/b/issues/new?')).toBe(true);
    expect(new URL(address).searchParams.get('record')).toBe('a&page=b #c');
    expect(new URL(address).searchParams.getAll('page')).toEqual([subject.page]);
  });
});
