/** What outlives a run: a few small texts. */
export interface PropertyStore {
  get(name: PropertyName): string | null;
  set(name: PropertyName, value: string): void;
  /** Keeps several texts with one call. */
  setAll(values: Partial<Record<PropertyName, string>>): void;
  /** Everything at once, with one call. */
  all(): Partial<Record<PropertyName, string>>;
}

/** The names under which memory is kept. */
export type PropertyName =
  | 'owner'
  | 'key'
  | 'language'
  | 'contact'
  | 'page'
  | 'schema'
  | 'steps'
  /** 'due' from the first set-up until the office has agreed to the security notice; '' from then on. */
  | 'consent'
  /** A digest of the templates that set-up has last offered beside those of the office. */
  | 'templates'
  | 'cursor'
  | 'plannedOn'
  | 'queue'
  | 'summaryDue'
  | 'summarySeen'
  | 'summaryOn'
  | 'summaryDigest'
  | 'periodsOn'
  /** That a period is being closed, until what its dispatches remember of it is written; '' when none is. */
  | 'closing'
  | 'lastRun'
  | 'letters'
  /** When the owner was last told what keeps letters back. */
  | 'healthOn'
  /** The line about letters that are kept back, as Tổng hợp and Theo dõi say it; '' for none. */
  | 'held'
  /** How many letters waited for approval when the summary was last built. */
  | 'awaiting'
  /** How many units were overdue when the summary was last built, and at the end of the last day before (summary/rules/overdue-count). */
  | 'overdue'
  /** The kinds of letters that could not be made when the day's plan or an edit of Mẫu thư last looked, with blanks between; '' for none. */
  | 'planFaults'
  /** The file that is being restored and the address of the page, a line each; '' for none. */
  | 'restoring'
  /** When the backup was made that was restored here, until a person sends letters again; '' for none. */
  | 'restored';
