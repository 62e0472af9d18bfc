import { findColumns } from '../cells/find-columns';
import { runsOf } from '../cells/runs-of';
import type { Needs, ReadPorts } from '../ports';
import { logTab } from '../tabs/log-tab';

declare module '../property-store-port' {
  interface Properties {
    /** JSON of `LogLines`; absent or empty until lines of Nhật ký were numbered. */
    logLines: string;
  }
}

/**
 * `last`: highest number given. `count`: lines with a number that Nhật ký should have. `missing`: those that it
 * lacked at the last look.
 */
export interface LogLines {
  readonly last: number;
  readonly count: number;
  readonly missing: number;
}

export function logLines({ scriptProperties }: Needs<'scriptProperties'>): LogLines | null {
  const text = scriptProperties.get('logLines');
  return text ? (JSON.parse(text) as LogLines) : null;
}

/** Called once Nhật ký was made: its lines are numbered from the first one on. Keeps an earlier count, by which all are missing. */
export function countFirstLines(ports: Needs<'scriptProperties'>): void {
  const none: LogLines = { last: 0, count: 0, missing: 0 };
  if (!logLines(ports)) ports.scriptProperties.set('logLines', JSON.stringify(none));
}

/**
 * Counts the missing lines of Nhật ký, and gives lines that have no number the next ones: those that were written
 * before the first count. In a file whose properties are gone, such as a copy, nothing is missing. Returns the value of
 * the property `logLines`, to be stored once the numbers are flushed. The caller must hold the lock.
 */
export function countLogLines(ports: ReadPorts & Needs<'writer' | 'scriptProperties'>): LogLines {
  const { reader, writer } = ports;
  const known = logLines(ports);
  const numbered = reader.scan(logTab, ['number']);
  const isAnyUnnumbered = !known || numbered.rows.some(({ texts: [number] }) => number === '');
  const { headers, rows } = isAnyUnnumbered ? reader.scan(logTab, ['number', 'at']) : numbered;
  const numbers = new Set(rows.flatMap(({ texts: [text = ''] }) => Number(text) || []));
  const highest = [...numbers].reduce((one, other) => Math.max(one, other), 0);
  const { last, count } = known ?? { last: highest, count: numbers.size };
  const due = rows.flatMap(({ at, texts: [number, time] }) =>
    number === '' && time !== '' ? [at] : [],
  );
  const column = 1 + findColumns(logTab, headers, ports.words()).number;
  let next = last + 1;
  const blocks = runsOf(due).map((run) => ({
    row: run[0] ?? 0,
    column,
    cells: run.map(() => [next++]),
  }));
  writer.write(logTab, blocks);
  const missing = Math.max(0, count - numbers.size);
  return { last: last + due.length, count: count + due.length, missing };
}
