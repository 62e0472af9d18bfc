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
  /** Copy of the file's number (records/file-version). */
  | 'schema'
  | 'steps'
  /** 'due' from the first set-up until the office accepts the security notice, then ''. */
  | 'consent'
  /** Digest of the add-on's templates about which a person last decided at set-up. */
  | 'templates'
  | 'cursor'
  | 'plannedOn'
  | 'queue'
  | 'summaryDue'
  | 'summarySeen'
  | 'summaryOn'
  | 'summaryDigest'
  | 'periodsOn'
  /**
   * 'begun' (with the moment, if rows are written in parts) while a period is being closed; then a unique mark.
   */
  | 'closing'
  | 'lastRun'
  | 'letters'
  /** When the owner last got the letter about what needs attention. */
  | 'healthOn'
  /** The line in Tổng hợp and Theo dõi that letters are blocked; '' if they are not. */
  | 'held'
  /** Letters awaiting approval at the last rebuild of the summary. */
  | 'awaiting'
  /**
   * Number of overdue units at the last rebuild of the summary, and on the last day before that
   * (summary/rules/overdue-count).
   */
  | 'overdue'
  /**
   * Kinds of letters that could not be composed at the last planning or edit of Mẫu thư, separated
   * by blanks; '' if none.
   */
  | 'planFaults'
  /** Id of the backup being restored and the address of the page, one per line; '' if none. */
  | 'restoring'
  /** When the restored backup was made; '' if none was restored, or a person has sent letters since. */
  | 'restored';
