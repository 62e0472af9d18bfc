import type { LogEntry } from '../../records/log-entry';
import { cleanTyped } from '../../texts/clean-text';
import { maskSecrets } from '../../texts/mask-secrets';
import { shortened } from '../../texts/text-fault';
import type { Words } from '../../words/words';
import { findColumns } from '../cells/find-columns';
import { newRowCells } from '../cells/write-cells';
import type { Ports } from '../ports';
import { logTab } from '../tabs/log-tab';

/** Most characters of a detail: a log is read, and a cell holds 50,000. */
const MAX_DETAIL = 20_000;

/** A log entry without its moment. `who` and `manner` are optional. */
export type LogLine = Pick<LogEntry, 'event' | 'detail'> &
  Partial<Pick<LogEntry, 'dispatch' | 'unit' | 'who' | 'manner'>>;

/**
 * Appends lines to Nhật ký with one write, with mail addresses and tokens in their details masked. A line without
 * `who` gets the person at the spreadsheet; a line without `manner` gets `byHand`.
 */
export function writeLog(
  ports: Pick<Ports, 'reader' | 'writer' | 'clock' | 'account'>,
  words: Words,
  lines: readonly LogLine[],
): void {
  if (lines.length === 0) return;
  const at = ports.clock.now();
  const present = lines.every(({ who }) => who !== undefined) ? '' : personName(ports, words);
  const rows = lines.map((line) => ({
    at,
    who: line.who ?? present,
    manner: line.manner ?? ('byHand' as const),
    dispatch: line.dispatch ?? '',
    unit: line.unit ?? '',
    event: line.event,
    detail: loggedDetail(line.detail),
  }));
  const headers = ports.reader.headers(logTab);
  const places = findColumns(logTab, headers, words);
  ports.writer.append(logTab, newRowCells(logTab, rows, { places, width: headers.length }, words));
}

/** A detail as the log keeps it. */
export function loggedDetail(detail: string): string {
  return shortened(maskSecrets(cleanTyped(detail)), MAX_DETAIL);
}

/** Account of the person at the spreadsheet, or a word for "unknown" if Google does not report it. */
export function personName({ account }: Pick<Ports, 'account'>, { errors }: Words): string {
  return account.active() || errors.unknownPerson;
}
