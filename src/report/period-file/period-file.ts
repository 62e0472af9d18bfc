import { formatDay } from '../../calendar/day';
import { formatMoment } from '../../calendar/moment';
import { type PeriodFile, sealedFile, withoutProposal } from '../../periods/rules/period-file';
import { isSoundWithoutUnits } from '../../periods/rules/seals';
import type { Figures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import { singleBlanks } from '../../texts/single-blanks';
import type { Translated } from '../../words/translated';
import type { periodFile } from '../../words/vi/report/period-file';
import type { ReportData } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import {
  type ReportCell,
  type ReportColumn,
  reportParagraph,
  type Section,
  type TableRow,
} from '../document/document';
import { figureCells } from '../parts/annex-by-block';
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

/** Figures that Phụ lục I does not have, in columns after those of Phụ lục I. */
const EXTRA_FIGURES: readonly (keyof Figures)[] = [
  'acknowledgedLate',
  'unacknowledgedOverdue',
  'overdue',
  'unreachable',
];

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
    issuedOn: dispatch.issuedOn,
    issuingBody: singleBlanks(dispatch.issuingBody),
    subject: singleBlanks(dispatch.subject),
    total: withoutProposal(closing.total, closing.blocks),
    blocks: closing.blocks,
  });
  return { ok: true, file };
}

/** Without extension. */
export function periodFileName({ office, total }: PeriodFile, words: PeriodFileWords): string {
  const name = format(words.fileName, {
    office: fileNamePart(office),
    number: fileNamePart(total.number),
    figures: periodNamePart(total),
  });
  return correctedName(name, total, words.fileCorrected);
}

/** `readPeriodFile` reads the same file back from this sheet. */
export function periodFileSection(file: PeriodFile, words: PeriodFileWords): Section {
  const columns = columnsOf(words);
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

function factLines(file: PeriodFile, { facts }: PeriodFileWords): string[] {
  const { office, version, type, issuedOn, issuingBody, subject, total, seal } = file;
  const { number, period, cutOff, closing, closedAt, reason, dispatchId } = total;
  const values: Readonly<Record<keyof PeriodFileWords['facts'], string>> = {
    office,
    type,
    number,
    issuedOn: formatDay(issuedOn),
    issuingBody,
    subject,
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

function columnsOf(words: PeriodFileWords): ReportColumn[] {
  const { index, block, share, figures, followUp, checksum } = words;
  return [
    reportColumn(index, 11, 'center'),
    reportColumn(block, 40, 'left'),
    reportColumn(figures.units, 15),
    reportColumn(figures.acknowledged, 15),
    reportColumn(share, 20),
    reportColumn(figures.completedOnTime, 17),
    reportColumn(figures.completedLate, 17),
    reportColumn(figures.openWithin, 17),
    reportColumn(figures.openOverdue, 17),
    reportColumn(figures.sessions, 14),
    reportColumn(figures.eligible, 15),
    reportColumn(figures.attended, 15),
    reportColumn(share, 20),
    ...EXTRA_FIGURES.map((name) => reportColumn(figures[name], 16)),
    reportColumn(followUp.reminders, 16),
    reportColumn(followUp.completedAfter, 17),
    reportColumn(checksum, 28, 'left'),
  ];
}

function rowOf(index: ReportCell, name: string, figures: FrozenFigures): ReportCell[] {
  return [
    index,
    name,
    ...figureCells(figures),
    ...EXTRA_FIGURES.map((key) => figures[key]),
    figures.reminders ?? '',
    figures.completedAfter ?? '',
    figures.checksum,
  ];
}
