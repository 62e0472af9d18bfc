import { type FigureName, figuresOf, isTold, isTrainingNumber, shareText } from './figures';
import type { Look } from './look';
import type { CountedDispatch, CountedStage, Line } from './recount';

export type Row = readonly string[];

/** Figure of a column. With a whole it is a share. */
const COLUMNS: Readonly<Record<string, readonly [FigureName, FigureName?]>> = {
  'Tổng số đơn vị': ['units'],
  'Đã xác nhận': ['received'],
  'Tỷ lệ xác nhận': ['received', 'toReceive'],
  'Tiến độ xác nhận': ['received', 'toReceive'],
  'Xác nhận đúng hạn': ['receivedOnTime'],
  'Xác nhận quá hạn': ['receivedLate'],
  'Chưa xác nhận, trong hạn': ['notReceivedWithin'],
  'Chưa xác nhận, quá hạn': ['notReceivedOverdue'],
  'Đã hoàn thành': ['completed'],
  'Tỷ lệ hoàn thành': ['completed', 'toComplete'],
  'Tiến độ hoàn thành': ['completed', 'toComplete'],
  'Hoàn thành đúng hạn': ['completedOnTime'],
  'Hoàn thành quá hạn': ['completedLate'],
  'Còn trong hạn': ['notCompletedWithin'],
  'Chưa hoàn thành, quá hạn': ['notCompletedOverdue'],
  'Hoàn thành, không có hạn': ['completedFree'],
  'Chưa hoàn thành, không có hạn': ['notCompletedFree'],
  'Chưa hoàn thành': ['notCompletedFree'],
  'Trong đó không phát sinh': ['nothing'],
  'Có việc quá hạn': ['overdue'],
  'Còn nội dung quá hạn': ['overdue'],
  'Số hội nghị': ['sessions'],
  'Số thuộc diện': ['eligible'],
  'Số tham gia': ['attended'],
  'Tỷ lệ tham gia': ['attended', 'eligible'],
};

export interface CellReading {
  readonly where: string;
  readonly dispatch: CountedDispatch;
  readonly lines: readonly Line[];
  /** Headings of columns that are compared elsewhere. */
  readonly others?: readonly string[];
  /** How a share of nothing is shown. */
  readonly noShare?: string;
}

/** Compares the cells of a row from the third on, by the headings above them. */
export function lookAtCells(look: Look, heads: Row, row: Row, reading: CellReading): void {
  const { where, others = [] } = reading;
  for (const [at, shown] of row.entries()) {
    const header = heads[at] ?? '';
    if (at < 2 || others.includes(header)) continue;
    const counted = countedCell(heads, at, reading);
    if (counted !== null) look.compare(`${where}, ${header}`, shown, counted);
    else if (shown !== '') look.unread(`${where}, ${header}: ${shown}`);
  }
}

/** `null` if nothing is known of the column. */
function countedCell(heads: Row, at: number, reading: CellReading): string | null {
  const { dispatch, lines, noShare = '' } = reading;
  const header = heads[at] ?? '';
  const [figure, whole] = columnOf(heads, at);
  if (figure === undefined) return null;
  const about = isShare(header) ? (heads[at - 1] ?? '') : header;
  if (isLeftOut(about, dispatch)) return '';
  const figures = figuresOf(lines);
  const count = figures[figure];
  const told = [figure, whole ?? figure].filter(isTrainingNumber);
  if (told.length > 0 && !isTold(lines, ...told)) return '';
  if (isBar(header, at)) return barText(count, figures[whole ?? 'toComplete']);
  if (whole === undefined) return String(count);
  return figures[whole] === 0 ? noShare : shareText(count, figures[whole]);
}

const TRAINING = /hội nghị|thuộc diện|tham gia/;

const isShare = (header: string) => header === 'Tỷ lệ' || header === 'Tỷ lệ %';

/** A column of shares without a name of its own is about the column before it. */
function columnOf(heads: Row, at: number): readonly [FigureName?, FigureName?] {
  const header = heads[at] ?? '';
  if (!isShare(header)) return COLUMNS[header] ?? [];
  const [figure] = COLUMNS[heads[at - 1] ?? ''] ?? [];
  const whole = { received: 'toReceive', completed: 'toComplete', attended: 'eligible' } as const;
  return figure && figure in whole ? [figure, whole[figure as keyof typeof whole]] : [];
}

const isBar = (header: string, at: number) =>
  header.startsWith('Tiến độ') || (at === 2 && header === 'Đã hoàn thành');

/** True if a column is empty for a dispatch, because it does not ask this, or not by a day. */
function isLeftOut(header: string, { stages, deadlines, isTraining }: CountedDispatch): boolean {
  const isFree = (stage: CountedStage) => deadlines[stage]?.due === '';
  if (COLUMNS[header]?.[0] === 'overdue') return stages.every(isFree);
  if (TRAINING.test(header)) return !isTraining;
  if (header === 'Tổng số đơn vị') return false;
  const stage = /ác nhận/.test(header) ? 'receipt' : 'result';
  if (!stages.includes(stage)) return true;
  if (header.includes('không có hạn')) return !isFree(stage);
  return /đúng hạn|quá hạn|trong hạn/.test(header) && isFree(stage);
}

/** A bar of ten characters. It is full only at the whole, and empty only at nothing. */
function barText(part: number, whole: number): string {
  if (whole === 0) return '';
  const tenths = Math.round((part * 10) / whole);
  const full = part === whole ? 10 : part === 0 ? 0 : Math.min(9, Math.max(1, tenths));
  return `${'█'.repeat(full)}${'░'.repeat(10 - full)} ${shareText(part, whole)}`;
}
