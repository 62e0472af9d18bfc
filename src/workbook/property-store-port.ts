/** Script properties: a few small texts that outlive a run. */
export interface PropertyStore {
  get(name: PropertyName): string | null;
  set(name: PropertyName, value: string): void;
  /** Writes several properties with one call. */
  setAll(values: Partial<Record<PropertyName, string>>): void;
  /** Reads all properties with one call. */
  all(): Partial<Record<PropertyName, string>>;
}

export type PropertyName =
  | 'owner'
  | 'key'
  | 'language'
  | 'contact'
  | 'page'
  | 'schema'
  | 'steps'
  /** 'due' from the first set-up until the office accepts the security notice, then ''. */
  | 'consent'
  /** Digest of the templates that set-up last offered beside the office's own. */
  | 'templates'
  | 'cursor'
  | 'plannedOn'
  | 'queue'
  | 'summaryDue'
  | 'summarySeen'
  | 'summaryOn'
  | 'summaryDigest'
  | 'periodsOn'
  /** The period being closed, until its dispatches' copies are written; '' if none. */
  | 'closing'
  | 'lastRun'
  | 'letters'
  /** When the owner was last told what blocks letters. */
  | 'healthOn'
  /** The line about blocked letters in Tổng hợp and Theo dõi; '' if none. */
  | 'held'
  /** Letters awaiting approval at the last rebuild of the summary. */
  | 'awaiting'
  /**
   * Overdue units at the last rebuild of the summary, and at the end of the last day before
   * (summary/rules/overdue-count).
   */
  | 'overdue'
  /**
   * Kinds of letters that could not be composed at the last planning or edit of Mẫu thư, separated
   * by blanks; '' if none.
   */
  | 'planFaults'
  /** The file being restored and the address of the page, one per line; '' if none. */
  | 'restoring'
  /** When the restored backup was made, until a person sends letters again; '' if none. */
  | 'restored';
