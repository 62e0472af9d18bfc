import type { Moment } from '../calendar/moment';

export type LogEvent =
  | 'setUp'
  | 'unitsImported'
  | 'importUndone'
  | 'unitChanged'
  | 'contactsDeleted'
  | 'dispatchAdded'
  | 'dispatchChanged'
  | 'lettersPlanned'
  | 'letterSent'
  | 'letterFailed'
  | 'lettersDecided'
  | 'lettersMarkedSent'
  | 'lettersCancelled'
  | 'lettersRepeated'
  | 'toldByHand'
  | 'addressReturned'
  | 'acknowledged'
  | 'trainingReported'
  | 'delayTold'
  | 'unexpectedAnswer'
  | 'answerChecked'
  | 'answerReturned'
  | 'linkRenewed'
  | 'versionIssued'
  | 'answerRecorded'
  | 'sheetEdited'
  | 'deadlineChanged'
  | 'periodClosed'
  | 'subordinateImported'
  | 'problem';

/** A row of Nhật ký. Rows are only appended. They contain no letter text, no token and no full address. */
export interface LogEntry {
  readonly at: Moment;
  readonly event: LogEvent;
  /** Account of the person, as Google reports it; `''` if it reports none. */
  readonly who: string;
  readonly manner: 'auto' | 'byHand';
  readonly dispatch: string;
  readonly unit: string;
  readonly detail: string;
}

/** Hides most of an address: `v…@phuninh.example.org`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '…' : `${address.slice(0, 1)}…${address.slice(at)}`;
}
