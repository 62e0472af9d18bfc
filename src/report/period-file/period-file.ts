import { formatDay } from '../../calendar/day';
import { formatMoment } from '../../calendar/moment';
import { type PeriodFile, sealedFile, withoutProposal } from '../../periods/rules/period-file';
import { isSoundWithoutUnits } from '../../periods/rules/seals';
import { DISPATCH_DEFAULTS, isAsked } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { figureNames, scopeOf } from '../../records/figure-scope';
import type { Figures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { pick } from '../../records/pick';
import { formatReportedValues } from '../../records/reported-value';
import { figureTitle } from '../../records/requested-figure';
import { format } from '../../texts/format';
import { singleBlanks } from '../../texts/single-blanks';
import type { Translated } from '../../words/translated';
import type { periodFile } from '../../words/vi/report/period-file';
import type { ReportData, ReportedDocument } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import {
  type ReportCell,
  type ReportColumn,
  reportParagraph,
  type Section,
  type TableRow,
} from '../document/document';
import { correctedName, fileNamePart, periodNamePart } from './file-name';

export type PeriodFileWords = Translated<typeof periodFile>;

/**
 * `notClosed`: the report is not on a closed period. `unnamed`: the office has no name. `unsound`: figures were
 * changed after the closing.
 */
export type PeriodFileProblem = 'notClosed' | 'unnamed' | 'unsound';

export type PeriodFileResult =
  | { readonly ok: true; readonly file: PeriodFile }
  | { readonly ok: false; readonly reason: PeriodFileProblem };

export function periodFileOf(data: ReportData, version: string): PeriodFileResult {
  const { closing, dispatch, settings } = data;
  if (closing === null) return { ok: false, reason: 'notClosed' };
  const office = singleBlanks(settings.officeName);
  if (office === '') return { ok: false, reason: 'unnamed' };
  if (!isSoundWithoutUnits(closing)) return { ok: false, reason: 'unsound' };
  const file = sealedFile({
    office,
    version,
    type: singleBlanks(dispatch.type),
    label: singleBlanks(dispatch.label),
    issuedOn: dispatch.issuedOn,
    issuingBody: singleBlanks(dispatch.issuingBody),
    subject: singleBlanks(dispatch.subject),
    ...askedIn(dispatch),
    figureTitles: dispatch.requestedFigures.map(figureTitle),
    total: withoutProposal(closing.total, closing.blocks),
    blocks: closing.blocks,
  });
  return { ok: true, file };
}

/** What the dispatch asks. The task is the default one if no result is asked. */
function askedIn(dispatch: ReportedDocument): Pick<PeriodFile, 'asks' | 'task' | 'taskWords'> {
  const { asks, task, taskWords } = dispatch;
  return isAsked(dispatch, 'complete')
    ? { asks, task, taskWords: singleBlanks(taskWords) }
    : { asks, ...DEFAULT_TASK };
}

/** Task of a file whose dispatch asks no result. */
export const DEFAULT_TASK = pick(DISPATCH_DEFAULTS, ['task', 'taskWords']);

/** Between the titles of requested figures, which cannot contain it. */
export const NEXT_TITLE = ' | ';

/** Without extension. */
export function periodFileName(
  { office, label, total }: PeriodFile,
  words: PeriodFileWords,
): string {
  const name = format(words.fileName, {
    office: fileNamePart(office),
    number: fileNamePart(dispatchNumber({ number: total.number, label })),
    figures: periodNamePart(total),
  });
  return correctedName(name, total, words.fileCorrected);
}

/** `readPeriodFile` reads the same file back from this sheet. */
export function periodFileSection(file: PeriodFile, words: PeriodFileWords): Section {
  const names = figureNames(scopeOf([file]));
  const hasValues = file.figureTitles.length > 0;
  const columns = columnsOf(names, hasValues, words);
  const rowOf = (index: ReportCell, name: string, figures: FrozenFigures): ReportCell[] => [
    ...[index, name, ...names.map((figure) => figures[figure])],
    ...[figures.reminders, figures.completedAfter],
    ...(hasValues ? [formatReportedValues(figures.reportedValues)] : []),
    figures.checksum,
  ];
  const rows = file.blocks.map(
    (block, at): TableRow => ({ kind: 'row', cells: rowOf(at + 1, block.block, block) }),
  );
  return {
    name: words.sheet,
    landscape: true,
    blocks: [
      reportParagraph('annexTitle', words.title),
      reportParagraph('annexNote', words.notice),
      ...factLines(file, words).map((line) => reportParagraph('annexNote', line)),
      {
        kind: 'table',
        columns,
        head: tableHead(columns),
        rows: [...rows, { kind: 'total', cells: rowOf('', words.total, file.total) }],
      },
    ],
  };
}

function factLines(file: PeriodFile, { facts, asks, tasks }: PeriodFileWords): string[] {
  const { office, version, type, label, issuedOn, issuingBody, subject, total, seal } = file;
  const { number, period, cutOff, closing, closedAt, reason, dispatchId } = total;
  const values: Readonly<Record<keyof PeriodFileWords['facts'], string>> = {
    office,
    type,
    number,
    label,
    issuedOn: formatDay(issuedOn),
    issuingBody,
    subject,
    asks: asks[file.asks],
    task: isAsked(file, 'complete') ? tasks[file.task] : '',
    taskWords: file.taskWords,
    figureTitles: file.figureTitles.join(NEXT_TITLE),
    period,
    cutOff: formatDay(cutOff),
    closing: String(closing),
    closedAt: closedAt === '' ? '' : formatMoment(closedAt),
    reason,
    dispatch: dispatchId,
    version,
    seal,
  };
  return Object.entries(facts).flatMap(([key, label]) => {
    const value = values[key as keyof typeof values];
    return value === '' ? [] : [`${label}: ${value}`];
  });
}

function columnsOf(
  names: readonly (keyof Figures)[],
  hasValues: boolean,
  words: PeriodFileWords,
): ReportColumn[] {
  const { index, block, figures, followUp, reportedValues, checksum } = words;
  return [
    reportColumn(index, 11, 'center'),
    reportColumn(block, 40, 'left'),
    ...names.map((name) => reportColumn(figures[name], 17)),
    reportColumn(followUp.reminders, 16),
    reportColumn(followUp.completedAfter, 17),
    ...(hasValues ? [reportColumn(reportedValues, 40, 'left')] : []),
    reportColumn(checksum, 28, 'left'),
  ];
}
