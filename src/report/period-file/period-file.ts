import { formatDay } from '../../calendar/day';
import { momentText } from '../../calendar/moment';
import { type PeriodFile, sealedFile, withoutProposal } from '../../periods/rules/period-file';
import { isSoundAbove } from '../../periods/rules/seals';
import type { Figures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { format } from '../../texts/format';
import { singleBlanks } from '../../texts/single-blanks';
import type { Translated } from '../../words/translated';
import type { periodFile } from '../../words/vi/report/period-file';
import type { ReportData } from '../data/report-data';
import { column, headOf } from '../document/columns';
import {
  type Cell,
  type Column,
  paragraph,
  type Section,
  type TableRow,
} from '../document/document';
import { figureCells } from '../parts/annex-by-block';
import { correctedName, fileNamePart, periodNamePart } from './file-name';

/** The words of a period file. */
export type PeriodFileWords = Translated<typeof periodFile>;

/** Why no file can be made of a closed period: the office has no name, or the figures were changed since. */
export type UnmadeFile = 'unnamed' | 'unsound';

/** The figures that annex I of a report has not, behind those that it has. */
const MORE: readonly (keyof Figures)[] = [
  'acknowledgedLate',
  'unacknowledgedOverdue',
  'overdue',
  'unreachable',
];

/** Makes the file of a closed period for the office above; null for the figures of now, which are of no period. */
export function periodFileOf(data: ReportData, version: string): PeriodFile | UnmadeFile | null {
  const { closing, dispatch, settings } = data;
  if (closing === null) return null;
  const office = singleBlanks(settings.officeName);
  if (office === '') return 'unnamed';
  if (!isSoundAbove(closing)) return 'unsound';
  return sealedFile({
    office,
    version,
    type: singleBlanks(dispatch.type),
    issuedOn: dispatch.issuedOn,
    issuingBody: singleBlanks(dispatch.issuingBody),
    subject: singleBlanks(dispatch.subject),
    total: withoutProposal(closing.total, closing.blocks),
    blocks: closing.blocks,
  });
}

/** Names a period file, without its ending, as the files of the report are named. */
export function periodFileName({ office, total }: PeriodFile, words: PeriodFileWords): string {
  const name = format(words.fileName, {
    office: fileNamePart(office),
    number: fileNamePart(total.number),
    figures: periodNamePart(total),
  });
  return correctedName(name, total, words.fileCorrected);
}

/** Lays a period file out as one sheet that people read and that can be read back exactly. */
export function periodFileSection(file: PeriodFile, words: PeriodFileWords): Section {
  const columns = columnsOf(words);
  const rows = file.blocks.map(
    (block, at): TableRow => ({ kind: 'row', cells: rowOf(at + 1, block.block, block) }),
  );
  return {
    name: words.sheet,
    landscape: true,
    blocks: [
      paragraph('annexTitle', words.title),
      paragraph('annexNote', words.notice),
      ...factLines(file, words).map((line) => paragraph('annexNote', line)),
      {
        kind: 'table',
        columns,
        head: headOf(columns),
        rows: [...rows, { kind: 'total', cells: rowOf('', words.total, file.total) }],
      },
    ],
  };
}

function factLines(file: PeriodFile, { facts }: PeriodFileWords): string[] {
  const { office, version, type, issuedOn, issuingBody, subject, total, seal } = file;
  const { number, period, cutOff, closing, closedAt, reason, dispatch } = total;
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
    closedAt: closedAt === '' ? '' : momentText(closedAt),
    reason,
    dispatch,
    version,
    seal,
  };
  return Object.entries(facts).flatMap(([key, label]) => {
    const value = values[key as keyof typeof values];
    return value === '' ? [] : [`${label}: ${value}`];
  });
}

function columnsOf(words: PeriodFileWords): Column[] {
  const { index, block, share, figures, followUp, checksum } = words;
  return [
    column(index, 11, 'center'),
    column(block, 40, 'left'),
    column(figures.units, 15),
    column(figures.acknowledged, 15),
    column(share, 20),
    column(figures.completedOnTime, 17),
    column(figures.completedLate, 17),
    column(figures.openWithin, 17),
    column(figures.openOverdue, 17),
    column(figures.sessions, 14),
    column(figures.eligible, 15),
    column(figures.attended, 15),
    column(share, 20),
    ...MORE.map((name) => column(figures[name], 16)),
    column(followUp.reminders, 16),
    column(followUp.completedAfter, 17),
    column(checksum, 28, 'left'),
  ];
}

function rowOf(index: Cell, name: string, figures: FrozenFigures): Cell[] {
  return [
    index,
    name,
    ...figureCells(figures),
    ...MORE.map((key) => figures[key]),
    figures.reminders ?? '',
    figures.completedAfter ?? '',
    figures.checksum,
  ];
}
