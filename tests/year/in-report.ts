import { lookAtCells } from './cells';
import { lateInOrder } from './closed';
import {
  type CountedOffice,
  type CountedPeriod,
  daysText,
  type FigureName,
  figuresIn,
  figuresOf,
  isLate,
  overdueLines,
  ownSum,
  ownSums,
  periodBefore,
  periodsOf,
  shareText,
} from './figures';
import { groupsByBlock, headsByAudience } from './groups';
import type { Look } from './look';
import type { TextLine, TextTable } from './markup';
import { shownDay } from './own-days';
import type { CountedDispatch, CountedStage, Line } from './recount';
import { readSentences, sentence, type Values } from './sentences';
import { dispatchValues, figureValues, SOURCES } from './values';

/** A report of the current state, or of a closed period. */
export interface CountedReport {
  /** Counted as of the day of the report or of the period's last day. */
  readonly dispatch: CountedDispatch;
  /** `null` for the current state. */
  readonly period: CountedPeriod | null;
  readonly office: CountedOffice;
}

/** Compares every number of a report in Word or as the source of a PDF. */
export function lookAtReport(
  look: Look,
  parts: readonly (TextLine | TextTable)[],
  report: CountedReport,
): void {
  const { dispatch, period } = report;
  const where = `${dispatch.number}, ${period?.name ?? 'now'}`;
  const values = reportValues(report);
  const tables = parts.filter((part) => part.kind === 'table' && part.heads.length > 0);
  look.compare(
    `${where}, tables`,
    tables.length,
    overdueTables(report) + 2 + (hasOwn(report) ? 1 : 0),
  );
  for (const part of parts) {
    if (part.kind === 'table' && part.heads.length > 0) {
      lookAtTable(look, part, report);
      continue;
    }
    const texts = part.kind === 'line' ? [part.text] : part.rows.flat();
    for (const line of texts.flatMap((text) => text.split('\n'))) {
      look.show(line);
      readSentences(look, line, { where, sentences: LINES, values });
    }
  }
}

/** A closed period has no table of figures that nobody reported. */
const hasOwn = ({ dispatch, period }: CountedReport) =>
  period ? ownSums(dispatch) !== '' : dispatch.figures.length > 0;

const overdueTables = ({ dispatch }: CountedReport) =>
  Object.values(dispatch.deadlines).some(({ due }) => due !== '') ? 1 : 0;

/** Compares a table of a report, in Word, as the source of a PDF or in Excel. */
export function lookAtTable(look: Look, table: TextTable, report: CountedReport): void {
  const { heads, rows } = table;
  for (const row of rows) look.show(row.join(' '));
  if (heads.includes('Trạng thái')) lookAtUnits(look, table, report);
  else if (heads.includes('Nội dung quá hạn')) lookAtOverdue(look, table, report);
  else if (heads.some((head) => titlesOf(report).includes(head))) lookAtOwn(look, table, report);
  else if (heads[1] === 'Khối') lookAtBlocks(look, table, report);
  else look.unread(`table ${heads.join(' | ')}: ${rows.join('; ')}`);
}

function lookAtBlocks(look: Look, { heads, rows }: TextTable, { dispatch }: CountedReport): void {
  const groups = [
    ...groupsByBlock(dispatch).map((group, at) => ({ ...group, index: String(at + 1) })),
    { name: 'Tổng cộng', lines: dispatch.lines, index: '' },
  ];
  look.compare(`${dispatch.number}, rows of blocks`, rows.length, groups.length);
  for (const [at, row] of rows.entries()) {
    const { name = '', lines = [], index = '' } = groups[at] ?? {};
    const where = `${dispatch.number}, ${name}`;
    look.compare(where, row.slice(0, 2).join('|'), [index, name].join('|'));
    lookAtCells(look, heads, row, { where, dispatch, lines, others: ['Ghi chú'], noShare: '–' });
  }
}

const titlesOf = ({ dispatch }: CountedReport) =>
  dispatch.figures.map(([label, measure]) => `${label} (${measure})`);

/** What each unit reported of the office's own figures, with sums by block. */
function lookAtOwn(look: Look, { heads, rows }: TextTable, report: CountedReport): void {
  const { dispatch } = report;
  const blockAt = heads.indexOf('Khối');
  const labels = heads.flatMap((head, at) => {
    const figure = dispatch.figures.find(([label, measure]) => head === `${label} (${measure})`);
    return figure ? [[figure[0], at] as const] : [];
  });
  const cellsOf = (lines: readonly Line[], of: 'sum' | 'units') =>
    labels.map(([label]) => String(ownSum(lines, label)[of]));
  const groups = groupsByBlock(dispatch);
  const counted = [
    ...groups.flatMap(({ name, lines }) => [
      ...(blockAt < 0 ? [[name, ...cellsOf(lines, 'sum')]] : []),
      ...lines.map((line) => [line.name, ...cellsOf([line], 'sum')]),
    ]),
    ['Tổng cộng', ...cellsOf(dispatch.lines, 'sum')],
    ['Số đơn vị đã báo', ...cellsOf(dispatch.lines, 'units')],
  ];
  const nameAt = heads.indexOf('Tên đơn vị');
  const shown = rows.map((row) => [row[nameAt] ?? '', ...labels.map(([, at]) => row[at] ?? '')]);
  const texts = (all: readonly (readonly string[])[]) => all.map((row) => row.join('|')).join('\n');
  look.compare(`${dispatch.number}, own figures`, texts(shown), texts(counted));
}

/** Columns with what people have typed. */
const TYPED = [
  ...['Văn bản triển khai (số, ngày)', 'Báo cáo (số, ngày)'],
  ...['Hình thức', 'Ghi chú'],
];

function lookAtUnits(look: Look, { heads, rows }: TextTable, report: CountedReport): void {
  const { dispatch } = report;
  const groups = groupsByBlock(dispatch);
  const blocks = rows.filter((row) => row.length === 1).flat();
  const expected = heads.includes('Khối') ? [] : groups.map(({ name }) => name);
  look.compare(`${dispatch.number}, blocks of units`, blocks.join(), expected.join());
  const lines = groups.flatMap((group) => group.lines);
  const units = rows.filter((row) => row.length > 1);
  look.compare(`${dispatch.number}, units`, units.length, lines.length);
  for (const [at, row] of units.entries()) {
    const line = lines[at];
    if (!line) continue;
    for (const [column, shown] of row.entries()) {
      const head = heads[column] ?? '';
      if (TYPED.includes(head)) continue;
      const counted = head === 'TT' ? String(at + 1) : UNIT_CELLS[head]?.(line, report);
      look.compare(`${dispatch.number}, ${line.name}, ${head}`, shown, counted ?? 'unknown');
    }
  }
}

const dayOrNone = (day: string) => (day === '' ? '' : shownDay(day));

const UNIT_CELLS: Readonly<Record<string, (line: Line, report: CountedReport) => string>> = {
  Khối: ({ block }) => block,
  'Tên đơn vị': ({ name }) => name,
  'Ngày xác nhận': ({ acknowledgedOn }) => dayOrNone(acknowledgedOn),
  'Đã xác nhận': ({ stages }) => (stages.receipt?.isDone ? 'x' : ''),
  'Ngày hoàn thành': ({ completedOn }) => dayOrNone(completedOn),
  'Ngày tổ chức': ({ heldOn, hasBegun }) => (hasBegun ? dayOrNone(heldOn) : ''),
  'Số hội nghị': ({ sessions }) => String(sessions ?? ''),
  'Số thuộc diện': ({ eligible }) => String(eligible ?? ''),
  'Số tham gia': ({ attended }) => String(attended ?? ''),
  'Tỷ lệ tham gia': ({ attended, eligible }) =>
    attended === null || eligible === null ? '' : shareText(attended, eligible),
  'Trạng thái': stateOf,
};

const DONE = {
  receipt: { onTime: 'Xác nhận đúng hạn', late: 'Xác nhận quá hạn', done: 'Đã xác nhận' },
  result: { onTime: 'Hoàn thành đúng hạn', late: 'Hoàn thành quá hạn', done: 'Đã hoàn thành' },
} as const;

function stateOf(line: Line, { period }: CountedReport): string {
  const { stages, hasBegun, saysNothing } = line;
  const stage = stages.result ? 'result' : 'receipt';
  const { part = 'open' } = stages[stage] ?? {};
  const open = period ? 'Chưa hoàn thành' : hasBegun ? 'Đang thực hiện' : 'Chưa thực hiện';
  const state =
    part === 'onTime' || part === 'late' || part === 'done'
      ? DONE[stage][part]
      : stages.receipt?.isDone === false
        ? 'Chưa xác nhận'
        : open;
  if (isLate(line)) return `${state}, quá hạn`;
  return saysNothing ? `${state}, không phát sinh` : state;
}

function lookAtOverdue(look: Look, { heads, rows }: TextTable, report: CountedReport): void {
  const { dispatch, period } = report;
  const late = period ? lateInOrder([dispatch]) : overdueLines(dispatch);
  const counted = late.flatMap((line, at) =>
    dispatch.stages
      .filter((stage) => line.stages[stage]?.part === 'overdue')
      .map((stage, nth) => overdueRow(line, stage, { dispatch, index: nth === 0 ? at + 1 : 0 })),
  );
  const isNone = rows.length === 1 && rows[0]?.[0] === 'Không có đơn vị quá hạn.';
  look.compare(`${dispatch.number}, overdue`, isNone ? 0 : rows.length, counted.length);
  for (const [at, row] of (isNone ? [] : rows).entries())
    look.compare(
      `${dispatch.number}, overdue ${at + 1}`,
      row.filter((_, column) => heads[column] !== 'Khối').join('|'),
      counted[at]?.join('|') ?? '',
    );
}

/** `index` is 0 in the second row of a unit. */
function overdueRow(
  line: Line,
  stage: CountedStage,
  { dispatch, index }: { readonly dispatch: CountedDispatch; readonly index: number },
): (string | number)[] {
  const { due = '', daysLate = 0, times = 0 } = line.stages[stage] ?? {};
  const days = daysText(daysLate, '');
  return [index || '', line.name, stageText(stage, dispatch), shownDay(due), days, times];
}

function stageText(stage: CountedStage, { isTraining }: CountedDispatch): string {
  if (stage === 'receipt') return 'xác nhận đã nhận văn bản';
  return isTraining ? 'quán triệt, tuyên truyền, phổ biến' : 'báo kết quả thực hiện';
}

/** Values of the sentences of a report. */
function reportValues(report: CountedReport): Values {
  const { dispatch, period, office } = report;
  const figures = figuresOf(dispatch.lines);
  const blocks = groupsByBlock(dispatch).filter(({ name }) => name !== UNPLACED);
  const placed = blocks.reduce((sum, { lines }) => sum + lines.length, 0);
  const asOf = period?.cutOff ?? office.day;
  return {
    ...figureValues(figures),
    ...dispatchValues(dispatch),
    ...changes(report),
    ownAnnex: overdueTables(report) > 0 ? 'IV' : 'III',
    asOf: shownDay(asOf),
    period: period?.name ?? '',
    year: asOf.slice(0, 4),
    blocks: String(blocks.length),
    someBlocks: String(blocks.length),
    placed: String(placed),
    unplaced: String(dispatch.lines.length - placed),
    meetings: String(dispatch.lines.filter(({ hasMet }) => hasMet).length),
    receivedSplit: splitText('done', figures.receivedOnTime, figures.receivedLate),
    notReceivedSplit: splitText('left', figures.notReceivedWithin, figures.notReceivedOverdue),
    completedSplit: splitText('done', figures.completedOnTime, figures.completedLate),
    notCompletedSplit:
      dispatch.deadlines.result?.due === ''
        ? ', không có hạn'
        : splitText('left', figures.notCompletedWithin, figures.notCompletedOverdue),
    noneAfter: (shown) => (figures.after === 0 ? shown : `${figures.after} after a reminder`),
    noneOverdue: (shown) => (figures.overdue === 0 ? shown : `${figures.overdue} overdue`),
    noneFollowedUp: (shown) => (figures.followUps === 0 ? shown : `${figures.followUps} reminders`),
    audience: (shown) => audienceText(shown, dispatch),
    block: (shown) => blockText(shown, dispatch),
    difficulty: (shown) =>
      dispatch.lines.some((line) => `${line.name}: ${line.difficulties}` === shown)
        ? shown
        : 'no such difficulty',
    // The hour of a closing is no figure
    time: (shown) => shown,
  };
}

const UNPLACED = 'Chưa xếp khối';

const SPLITS = {
  done: [', trong đó đúng hạn # đơn vị, quá hạn # đơn vị', ', đều đúng hạn', ', đều quá hạn'],
  left: [', trong đó trong hạn # đơn vị, quá hạn # đơn vị', ', đều trong hạn', ', đều đã quá hạn'],
  oneDone: ['', ', đúng hạn', ', quá hạn'],
  oneLeft: ['', ', còn trong hạn', ', đã quá hạn'],
} as const;

/** How a number is divided into two parts. */
function splitText(kind: 'done' | 'left', first: number, second: number): string {
  const one = kind === 'done' ? SPLITS.oneDone : SPLITS.oneLeft;
  const [both, allFirst, allSecond] = first + second === 1 ? one : SPLITS[kind];
  if (second === 0) return allFirst;
  if (first === 0) return allSecond;
  return both.replace('#', String(first)).replace('#', String(second));
}

/** Changes of the last closed period, and those since an earlier period. */
function changes({ dispatch, period, office }: CountedReport): Values {
  const periods = periodsOf(office, dispatch);
  const last = periods.at(-1);
  const since = period ? periodBefore(periods, period) : last;
  const before = periodBefore(periods, last);
  const now = figuresOf(dispatch.lines);
  const moved = (name: FigureName) => {
    const earlier = figuresIn(since, dispatch.id);
    const [closed, first] = [figuresIn(last, dispatch.id), figuresIn(before, dispatch.id)];
    return {
      [`${name}Since`]: earlier ? movedBy(now[name] - earlier[name]) : 'nothing to compare with',
      [`${name}Within`]: closed && first ? movedBy(closed[name] - first[name]) : 'no period before',
    };
  };
  return {
    ...moved('received'),
    ...moved('completed'),
    ...moved('overdue'),
    since: since?.name ?? '',
    closed: last?.name ?? '',
    before: before?.name ?? '',
  };
}

function movedBy(by: number): string {
  if (by === 0) return 'không đổi';
  return `${by > 0 ? 'tăng' : 'giảm'} ${Math.abs(by)} đơn vị`;
}

function audienceText(shown: string, dispatch: CountedDispatch): string {
  const [name = ''] = shown.split(': ');
  const [eligible, attended] = headsByAudience(dispatch).get(name) ?? [Number.NaN, Number.NaN];
  return `${name}: ${attended}/${eligible} lượt người (${shareText(attended, eligible)})`;
}

function blockText(shown: string, dispatch: CountedDispatch): string {
  const [name = ''] = shown.split(': ');
  const group = groupsByBlock(dispatch).find((one) => one.name === name);
  const figures = figuresOf(group?.lines ?? []);
  const { received, toReceive, completed, toComplete } = figures;
  const { completedShare } = figureValues(figures);
  const parts = dispatch.stages.map((stage) =>
    stage === 'receipt'
      ? `${received}/${toReceive} đơn vị đã xác nhận`
      : `${completed}/${toComplete} đơn vị hoàn thành (${completedShare})`,
  );
  return `${name}: ${parts.join('; ')}`;
}

const CITED = '{document}, ngày {issuedOn} của Huyện ủy Phù Ninh về việc {subject}';

const LINES = [
  `tổng hợp tình hình tiếp nhận ${CITED}`,
  `tổng hợp tình hình quán triệt, triển khai thực hiện ${CITED}`,
  `tổng hợp kết quả thực hiện theo ${CITED}`,
  '(Số liệu tính đến ngày {asOf})',
  '(Kỳ báo cáo: {period}; số liệu chốt[ lúc {time}] [đến hết ]ngày {asOf})',
  '{document}, ngày {issuedOn} được gửi đến {units} đơn vị[ thuộc {blocks} khối][, trong đó {placed} đơn vị thuộc {someBlocks} khối, {unplaced} đơn vị chưa xếp khối].',
  'Thời hạn xác nhận do Văn phòng Huyện ủy đề nghị: chậm nhất là ngày {receiptDue}.',
  'Thời hạn hoàn thành do Văn phòng Huyện ủy đề nghị: chậm nhất là ngày {resultDue}.',
  'Đến[ hết][ {time}] ngày {asOf}, có {received}/{toReceive} đơn vị đã xác nhận nhận được văn bản ({receivedShare}){receivedSplit}; còn {notReceived} đơn vị chưa xác nhận{notReceivedSplit} (Phụ lục II kèm theo).',
  'Đến[ hết] ngày {asOf}, chưa có đơn vị nào xác nhận nhận được văn bản (tổng số {toReceive} đơn vị{notReceivedSplit}) (Phụ lục II kèm theo).',
  'Có {completed}/{toComplete} đơn vị đã hoàn thành ({completedShare})[{completedSplit}][; trong đó {nothing} đơn vị không phát sinh]; còn {notCompleted} đơn vị chưa hoàn thành{notCompletedSplit}. Cụ thể (Phụ lục I, Phụ lục II kèm theo):',
  'Chưa có đơn vị nào hoàn thành (tổng số {toComplete} đơn vị{notCompletedSplit}). Cụ thể (Phụ lục I, Phụ lục II kèm theo):',
  'Các đơn vị đã tổ chức {sessions} hội nghị (buổi); {attended}/{eligible} lượt người tham gia ({attendedShare}).',
  'Số liệu các đơn vị báo (Phụ lục {ownAnnex} kèm theo): {ownFigures}.',
  'Các hình thức đã thực hiện: Hội nghị trực tiếp ({meetings} đơn vị).',
  'Trong kỳ “{closed}”, so với kỳ “{before}”, số đơn vị đã xác nhận {receivedWithin}.',
  'Trong kỳ “{closed}”, so với kỳ “{before}”, số đơn vị đã hoàn thành {completedWithin}.',
  'Trong kỳ “{closed}”, so với kỳ “{before}”, số đơn vị còn nội dung quá hạn {overdueWithin}.',
  'Các số liệu không đổi so với kỳ “{since}”.',
  'So với kỳ “{since}”, số đơn vị đã xác nhận {receivedSince}.',
  'So với kỳ “{since}”, số đơn vị đã hoàn thành {completedSince}.',
  'So với kỳ “{since}”, số đơn vị còn nội dung quá hạn {overdueSince}.',
  'Ngoài tổng số nêu trên, có {exempt} đơn vị không áp dụng.',
  'Có {extended} đơn vị được gia hạn.',
  'Văn phòng Huyện ủy đã gửi {letters} thư thông báo, nhắc, đôn đốc[; trong đó[ đôn đốc {followUps} lượt đối với {reminded} đơn vị][,][ nhắc trước hạn {early} lượt]].',
  'Văn phòng Huyện ủy đã đôn đốc {followUps} lượt đối với {reminded} đơn vị.',
  'Có {after} đơn vị {answered} sau khi được nhắc, đôn đốc.',
  'Có {overdue} đơn vị còn nội dung quá hạn (Phụ lục III kèm theo).',
  '(Kèm theo Báo cáo số          -BC/…, ngày   tháng   năm {year} của Văn phòng Huyện ủy)',
].map(sentence);
LINES.push(
  SOURCES,
  /(?<noneAfter>Chưa có đơn vị nào (?:xác nhận|hoàn thành|xác nhận, hoàn thành) sau khi được nhắc, đôn đốc)\./y,
  /(?<noneOverdue>Không có đơn vị nào còn nội dung quá hạn)\./y,
  /(?<noneFollowedUp>Văn phòng Huyện ủy chưa đôn đốc đơn vị nào)\./y,
  /- (?<audience>.+: \d+\/\d+ lượt người \(.+\))\.$/y,
  /- (?<block>.+: \d+\/\d+ đơn vị .+)\.$/y,
  /- (?<difficulty>.+: .+)$/y,
  /\[Địa danh\], ngày {3}tháng {3}năm (?<year>\d+)$/y,
  // Headings
  /\d\. \D+$/y,
);
