import { type MeasuredYear, PROVINCE } from '../history/made-up/measured';
import recorded from '../history/made-up/measured.json';
import { tableStatement } from '../history/questions/figures-table';
import { QUESTIONS, VIEWS } from '../history/questions/questions';
import { formatCount } from '../src/texts/number-text';
import { figureTable } from './table';

const count = (value: number) => formatCount(value, 'en');
const MEASURED = recorded.measured as readonly MeasuredYear[];

/** Tables about the history for docs/scale.md, by the names of their marks. */
export function historyTables(): Record<string, string> {
  return {
    history: measuredTable([
      'Years',
      'Period files',
      'Rows',
      'Parquet (MB)',
      'All questions and the page (seconds)',
      'Most memory (MB)',
    ]),
    'history-read': readLine(),
    questions: questionTable(),
    bigquery: ['```sql', tableStatement(), '```'].join('\n'),
    'bigquery-load': loadCommands(),
  };
}

function measuredTable(heads: readonly string[]): string {
  const rows = MEASURED.map(({ years, files, rows, bytes, askSeconds, memory }) =>
    [years, files, rows, Math.round(bytes / 1e6), Math.round(askSeconds), memory].map(count),
  );
  return figureTable(heads, rows);
}

/** Sentence about the files that were read for the table, and about the years that were not. */
function readLine(): string {
  const { offices, dispatches, closings } = PROVINCE;
  const [first] = MEASURED;
  if (!first) return '';
  const files = count(first.files);
  const megabytes = count(Math.round(first.fileBytes / 1e6));
  const seconds = count(first.readSeconds);
  const read = MEASURED.filter(({ isRead }) => isRead).at(-1)?.years ?? 0;
  const isAll = read === MEASURED.at(-1)?.years;
  const rest = isAll
    ? ''
    : ` Files were made and read for the first ${read === 1 ? 'year' : `${count(read)} years`}; the figures of later years are those of the first with their days moved.`;
  return `${offices} offices × ${dispatches} dispatches × ${closings} closings are ${files} files a year (${megabytes} MB); reading, checking and keeping them takes ${seconds} seconds of one core. Each year was read in a run of its own.${rest} When a folder is read again, files that were taken in before are skipped by size and date, or by digest.`;
}

function questionTable(): string {
  const rows = Object.entries(QUESTIONS).map(([name, { view }]) => [
    `\`--ask ${name}\``,
    `[\`dondoc.${view}\`](../history/questions/${view}.sql)`,
  ]);
  return figureTable(['Question', 'View'], rows);
}

function loadCommands(): string {
  const views = VIEWS.map(
    (view) => `bq query --use_legacy_sql=false < history/questions/${view}.sql`,
  );
  return [
    '```',
    'bq --location=asia-southeast1 mk --dataset dondoc',
    'gcloud storage buckets create gs://BUCKET --location=asia-southeast1',
    'gcloud storage rsync --recursive --delete-unmatched-destination-objects DIR/figures gs://BUCKET/figures',
    "bq load --source_format=PARQUET --replace dondoc.figures 'gs://BUCKET/figures/*'",
    ...views,
    '```',
  ].join('\n');
}
