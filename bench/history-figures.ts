import { type MeasuredYear, PROVINCE } from '../history/made-up/measured';
import recorded from '../history/made-up/measured.json';
import { formatCount } from '../src/texts/number-text';
import { figureTable } from './table';

const count = (value: number) => formatCount(value, 'en');
const megabytes = (bytes: number) => count(Math.round(bytes / 1e6));
const MEASURED: readonly MeasuredYear[] = recorded.measured;

/** Tables about the history for docs/scale.md, by the names of their marks. */
export function historyTables(): Record<string, string> {
  return { history: measuredTable(), 'history-read': readLine() };
}

function measuredTable(): string {
  const heads = [
    ...['Years', 'Files', 'Rows', 'Parquet (MB)'],
    ...['Loading one more year (seconds)', 'All questions (seconds)', 'Most memory (MB)'],
  ];
  const rows = MEASURED.map(({ years, files, rows, bytes, loadSeconds, askSeconds, memory }) => [
    ...[years, files, rows].map(count),
    megabytes(bytes),
    ...[loadSeconds, askSeconds, memory].map(Math.round).map(count),
  ]);
  return figureTable(heads, rows);
}

function readLine(): string {
  const { offices, dispatches, closings } = PROVINCE;
  const all = count(offices * dispatches * closings);
  const [first] = MEASURED;
  return `${offices} offices × ${dispatches} dispatches × ${closings} closings are ${all} closings a year, in ${offices} files (${megabytes(first?.fileBytes ?? 0)} MB). Each year was loaded in a run of its own, beside those before.`;
}
