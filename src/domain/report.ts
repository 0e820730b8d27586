/** What a report of a mistake is about. */
export interface ReportSubject {
  /** Full address of the page that shows the mistake; absent where any page may be meant. */
  page?: string | undefined;
  /** The day that “today” means on that page. */
  asOf: string;
  /** Id of the record; absent where none is meant. */
  record?: string | undefined;
}

/**
 * The address of the form that reports a mistake, filled in with what is known: its file is
 * `.github/ISSUE_TEMPLATE/mistake.yml`, and the parameters are the ids of its fields. What differs
 * between the links of one page comes last, so that they pack well.
 * @param repository web address of the repository.
 */
export function reportAddress(repository: string, subject: ReportSubject): string {
  const { page, asOf, record } = subject;
  const known = new URLSearchParams({ template: 'mistake.yml', day: asOf });
  if (page !== undefined) known.set('page', page);
  if (record !== undefined) known.set('record', record);
  return `${repository.replace(/\/$/, '')}/issues/new?${known.toString()}`;
}
