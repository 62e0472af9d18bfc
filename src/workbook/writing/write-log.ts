import type { LogEntry } from '../../records/log-entry';
import { byteLength } from '../../texts/byte-length';
import { cleanTyped } from '../../texts/clean-text';
import { format } from '../../texts/format';
import { maskSecrets } from '../../texts/mask-secrets';
import { shortened } from '../../texts/text-fault';
import type { Words } from '../../words/words';
import { headerFault } from '../cells/find-columns';
import { readRows } from '../cells/read-rows';
import { FileFull } from '../grid-size';
import type { Needs, ReadPorts, WritePorts } from '../ports';
import { logTab } from '../tabs/log-tab';
import { addRows } from './add-rows';
import { logLines } from './log-lines';
import { markSummaryDue } from './summary-due';

declare module '../property-store-port' {
  interface Properties {
    /** JSON of the `PendingLog`; '' if no line waits. */
    unlogged: string;
  }
}

/** Characters. A cell could hold 50,000, but people have to read the log. */
const MAX_DETAIL = 20_000;

/**
 * `MAX_PENDING_DETAIL` is in characters and `MAX_PENDING` in bytes, because Google limits a property to 9 KB.
 */
const MAX_PENDING_DETAIL = 200;
const MAX_PENDING = 8_000;

export type LogLine = Pick<LogEntry, 'event' | 'detail'> &
  Partial<Pick<LogEntry, 'dispatch' | 'unit' | 'who' | 'manner'>>;

interface PendingLog {
  readonly rows: readonly LogEntry[];
  /** Number of further lines, for which there was no room. */
  readonly lost: number;
}

/**
 * Masks mail addresses and tokens in the details. If the tab Nhật ký is missing or protected, one of its
 * headers is missing or doubled, or the file is full, the lines wait in the script properties until `writePendingLog`.
 */
export function writeLog(ports: WritePorts, words: Words, lines: readonly LogLine[]): void {
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
    number: null,
  }));
  if (!isLogReadable(ports) || !tryAppend(ports, words, rows)) savePending(ports, rows);
}

/** Reads the headers once per run. */
export function isLogReadable({ reader, words }: ReadPorts): boolean {
  return reader.has(logTab) && headerFault(logTab, reader.headers(logTab), words()) === null;
}

export function isLogged(ports: WritePorts, reference: string): boolean {
  return loggedTexts(ports, ['detail']).some(([detail = '']) => detail.endsWith(reference));
}

/** The lines that are not logged. A line that waits, or has waited, may have been cut. */
export function unloggedLines<Line extends Record<LineKey, string>>(
  ports: WritePorts,
  lines: readonly Line[],
): Line[] {
  const logged = new Set(
    loggedTexts(ports, ['dispatch', 'unit', 'detail']).map((texts) => JSON.stringify(texts)),
  );
  return lines.filter(({ dispatch, unit, detail }) => {
    const whole = loggedDetail(detail);
    return [whole, pendingDetail({ detail: whole })].every(
      (text) => !logged.has(JSON.stringify([dispatch, unit, text])),
    );
  });
}

type LineKey = 'dispatch' | 'unit' | 'detail';

/** Texts of the lines in the tab Nhật ký and of those that wait for it. */
function loggedTexts(ports: WritePorts, keys: readonly LineKey[]): (readonly string[])[] {
  const written = isLogReadable(ports)
    ? ports.reader.scan(logTab, keys).rows.map(({ texts }) => texts)
    : [];
  const pending = pendingLog(ports.scriptProperties.all().unlogged).rows;
  return [...written, ...pending.map((row) => keys.map((key) => row[key]))];
}

export function pendingLogCount({ scriptProperties }: Needs<'scriptProperties'>): number {
  const { rows, lost } = pendingLog(scriptProperties.get('unlogged'));
  return rows.length + lost;
}

/** Does nothing while the tab Nhật ký is unreadable or protected, or the file full. The caller must hold the lock. */
export function writePendingLog(ports: WritePorts, words: Words): void {
  const { rows, lost } = pendingLog(ports.scriptProperties.all().unlogged);
  if (rows.length + lost === 0 || !isLogReadable(ports) || !ports.reader.canEdit(logTab)) return;
  const detail = format(words.health.logLost, { count: lost });
  if (!tryAppend(ports, words, rows)) return;
  if (lost > 0) writeLog(ports, words, [{ event: 'problem', who: '', manner: 'auto', detail }]);
  ports.scriptProperties.set('unlogged', '');
  markSummaryDue(ports);
}

/**
 * Appends the lines, numbered unless there are lines without numbers, and flushes. Returns false if they have to wait: the file is full,
 * or the tab is protected or has lost a column, which Tình trạng hệ thống reports.
 */
function tryAppend(ports: WritePorts, words: Words, rows: readonly LogEntry[]): boolean {
  const grid = { headers: ports.reader.headers(logTab), rows: [], isPart: true };
  const known = logLines(ports);
  const numbered = rows.map((row, at) => ({ ...row, number: known && known.last + 1 + at }));
  try {
    addRows(ports, logTab, readRows(logTab, grid, words), numbered);
  } catch (fault) {
    if (!(fault instanceof FileFull) && isLogReadable(ports) && ports.reader.canEdit(logTab))
      throw fault;
    return false;
  }
  if (known) {
    const [last, count] = [known.last + rows.length, known.count + rows.length];
    ports.scriptProperties.set('logLines', JSON.stringify({ ...known, last, count }));
  }
  return true;
}

function loggedDetail(detail: string): string {
  return shortened(maskSecrets(cleanTyped(detail)), MAX_DETAIL);
}

function pendingLog(text: string | null | undefined): PendingLog {
  return text ? (JSON.parse(text) as PendingLog) : { rows: [], lost: 0 };
}

function savePending(ports: WritePorts, rows: readonly LogEntry[]): void {
  let pending = pendingLog(ports.scriptProperties.all().unlogged);
  for (const row of rows) {
    const more = { ...pending, rows: [...pending.rows, { ...row, detail: pendingDetail(row) }] };
    const fits = byteLength(JSON.stringify(more)) <= MAX_PENDING;
    pending = fits ? more : { ...pending, lost: pending.lost + 1 };
  }
  ports.scriptProperties.set('unlogged', JSON.stringify(pending));
}

/** Cut in its middle, because its end has the reference of an answer. */
function pendingDetail({ detail }: Pick<LogEntry, 'detail'>): string {
  if (detail.length <= MAX_PENDING_DETAIL) return detail;
  const half = MAX_PENDING_DETAIL / 2;
  return `${detail.slice(0, half)} … ${detail.slice(-half)}`;
}

/** A word for "unknown" if Google does not report the account. */
export function personName({ account }: Needs<'account'>, { errors }: Words): string {
  return account.active() || errors.unknownPerson;
}
