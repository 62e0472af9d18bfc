import { parseDay } from '../../calendar/parse-day';
import { isSoundFile, type PeriodFile } from '../../periods/rules/period-file';
import { toDispatchId } from '../../records/dispatch';
import { figureNames, scopeOf } from '../../records/figure-scope';
import { type Figures, figuresIn } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { parseReportedValues } from '../../records/reported-value';
import { DEFAULT_TASK, NEXT_TITLE, type PeriodFileWords } from './period-file';

type Table = readonly (readonly string[])[];
type Fact = keyof PeriodFileWords['facts'];
type Facts = Readonly<Partial<Record<Fact, string>>>;

export type PeriodFileResult =
  | { readonly ok: true; readonly file: PeriodFile }
  | { readonly ok: false; readonly reason: PeriodFileFault };

/** Fails with `changed` if anything was changed since the file was made. */
export function readPeriodFile(
  sheets: readonly Table[],
  languages: readonly PeriodFileWords[],
): PeriodFileResult {
  for (const table of sheets) {
    const words = languages.find(({ title }) => table.some((row) => row[0]?.trim() === title));
    if (words) return readSheet(table, words);
  }
  return { ok: false, reason: 'notPeriodFile' };
}

/** Version of the add-on that made the file; also known for a refused file. `''` if missing. */
export function versionIn(sheets: readonly Table[], languages: readonly PeriodFileWords[]): string {
  const versions = sheets.flatMap((table) =>
    languages.map((words) => factsIn(table, words).version ?? ''),
  );
  return versions.find((version) => version !== '') ?? '';
}

function readSheet(table: Table, words: PeriodFileWords): PeriodFileResult {
  const headAt = table.findIndex((row) => hasCell(row, words.checksum));
  const head = table[headAt];
  if (!head) return { ok: false, reason: 'incomplete' };
  const facts = factsIn(table.slice(0, headAt), words);
  const asked = askedIn(facts, words);
  if (asked === null) return { ok: false, reason: 'incomplete' };
  const names = figureNames(scopeOf([asked]));
  if (!names.every((name) => hasCell(head, words.figures[name])))
    return { ok: false, reason: 'incomplete' };
  const figures = rowReader(facts, head, names, words);
  const rows = table.slice(headAt + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  const frozen = rows.map(figures);
  const [total, ...others] = frozen.filter((row) => row?.level === 'total');
  const issuedOn = parseDay(facts.issuedOn ?? '');
  if (frozen.includes(null) || !total || others.length > 0 || issuedOn === null)
    return { ok: false, reason: 'incomplete' };
  const { office = '', version = '', type = '', label = '' } = facts;
  const { issuingBody = '', subject = '', seal = '' } = facts;
  const blocks = frozen.filter((row): row is FrozenFigures => row?.level === 'block');
  const figureTitles = facts.figureTitles?.split(NEXT_TITLE) ?? [];
  const document = { type, label, issuedOn, issuingBody, subject, ...asked, figureTitles };
  const file = { office, version, ...document, total, blocks, seal };
  return isSoundFile(file) ? { ok: true, file } : { ok: false, reason: 'changed' };
}

type Asked = Pick<PeriodFile, 'asks' | 'task' | 'taskWords'>;

/** What the dispatch asks; `null` if a word is unknown. */
function askedIn(facts: Facts, { asks, tasks }: PeriodFileWords): Asked | null {
  const keyOf = <Key extends string>(texts: Readonly<Record<Key, string>>, text = '') =>
    (Object.keys(texts) as Key[]).find((key) => texts[key] === text.trim());
  const known = keyOf(asks, facts.asks);
  const task = facts.task === undefined ? DEFAULT_TASK.task : keyOf(tasks, facts.task);
  const { taskWords = '' } = facts;
  return known && task ? { asks: known, task, taskWords } : null;
}

function hasCell(row: readonly string[], text: string): boolean {
  return row.some((cell) => cell.trim() === text);
}

function factsIn(lines: Table, words: PeriodFileWords): Facts {
  const labels = Object.entries(words.facts);
  return Object.fromEntries(
    lines.flatMap(([line = '']) => {
      const [key, label = ''] = labels.find(([, text]) => line.startsWith(`${text}: `)) ?? [];
      return key ? [[key, line.slice(label.length + 2)]] : [];
    }),
  );
}

/**
 * The returned function gives `null` if a number or date is invalid, in the row or in the lines above the
 * table.
 */
function rowReader(
  facts: Facts,
  head: readonly string[],
  names: readonly (keyof Figures)[],
  words: PeriodFileWords,
): (row: readonly string[]) => FrozenFigures | null {
  const placeOf = (label: string) => head.findIndex((cell) => cell.trim() === label);
  const places = names.map((name) => [name, placeOf(words.figures[name])] as const);
  const { followUp } = words;
  const labels = [words.index, words.block, words.checksum, words.reportedValues];
  const [index = -1, block = -1, checksum = -1, valuesAt = -1] = labels.map(placeOf);
  const followUpPlaces = [followUp.reminders, followUp.completedAfter].map(placeOf);
  const cutOff = parseDay(facts.cutOff ?? '');
  const closedAt = momentOf(facts.closedAt ?? '');
  const closing = wholeNumber(facts.closing ?? '');
  const followUpIn = (row: readonly string[]) => {
    const [reminders = null, completedAfter = null] = followUpPlaces.map((at) =>
      wholeNumber(row[at] ?? ''),
    );
    const reportedValues = parseReportedValues(row[valuesAt] ?? '');
    return reminders === null || completedAfter === null || reportedValues === null
      ? null
      : { reminders, completedAfter, reportedValues };
  };
  return (row) => {
    const figures = places.map(([name, at]) => [name, wholeNumber(row[at] ?? '')] as const);
    if (cutOff === null || closedAt === null || closing === null) return null;
    if (figures.some(([, count]) => count === null)) return null;
    const followUp = followUpIn(row);
    if (followUp === null) return null;
    const level = (row[index] ?? '').trim() === '' ? 'total' : 'block';
    const { period = '', dispatch = '', number = '', reason = '' } = facts;
    return {
      ...figuresIn(Object.fromEntries(figures)),
      ...{
        period,
        dispatchId: toDispatchId(dispatch),
        number,
        closing,
        cutOff,
        closedAt,
        reason,
        level,
      },
      ...{ ...followUp, difficulties: '', overdueStages: [] },
      block: level === 'total' ? '' : (row[block] ?? ''),
      code: '',
      name: '',
      checksum: row[checksum] ?? '',
    };
  };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,15}$/.test(text.trim()) ? Number(text) : null;
}

function momentOf(text: string): string | null {
  if (text === '') return '';
  const [, date = '', time = ''] = /^(\S+) (\d\d:\d\d)$/.exec(text.trim()) ?? [];
  const day = parseDay(date);
  return day === null ? null : `${day}T${time}`;
}

export type PeriodFileFault =
  | 'oldWorkbook'
  | 'notWorkbook'
  | 'overLimit'
  | 'notPeriodFile'
  | 'incomplete'
  | 'changed';
