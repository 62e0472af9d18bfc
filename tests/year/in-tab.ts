import type { AppsScript } from '../../local/apps-script';
import { tabOf } from '../bundle/rows-of';
import { lookAtCells, type Row } from './cells';
import {
  addedFigures,
  type CountedOffice,
  daysText,
  documentOf,
  type FigureName,
  figuresIn,
  figuresOf,
  movedText,
  overdueLines,
  ownChanges,
  ownSum,
  periodBefore,
  periodsOf,
  shareText,
} from './figures';
import { type Group, groupsByBlock, groupsByBody, headsByAudience } from './groups';
import type { Look } from './look';
import { shownDay } from './own-days';
import type { CountedDispatch, Line } from './recount';
import { readSentences, sentence } from './sentences';
import {
  changeValues,
  DEADLINES,
  dispatchValues,
  figureValues,
  SOURCES,
  stageText,
} from './values';

/** Compares every number of the tab Tổng hợp. */
export function lookAtTab(look: Look, google: AppsScript, office: CountedOffice): void {
  const kinds = tabOf(google, 'summary').display.map((row) => row[KIND] ?? '');
  const rows = tabOf(google, 'summary').display.map((row) => row.slice(0, KIND));
  for (const row of rows) look.show(row.filter(Boolean).join(' '));
  const at = kinds.indexOf('title');
  lookAtTiles(look, rows.slice(0, at), office);
  const parts = partsOf(rows.slice(at), kinds.slice(at), office);
  for (const part of parts) {
    if (part.dispatch === null) lookAtAll(look, part, office);
    else lookAtPart(look, part, { dispatch: part.dispatch, office });
  }
  const seen = new Set(parts.map(({ dispatch }) => dispatch?.number));
  look.compare(
    'dispatches',
    office.followed.filter(({ number }) => seen.has(number)).length,
    office.followed.length,
  );
}

/** Column with the kind of a row, which is hidden. */
const KIND = 15;

/** Rows under one heading. `dispatch` is `null` above the first dispatch. */
interface TabPart {
  readonly dispatch: CountedDispatch | null;
  heading: string;
  heads: Row;
  readonly rows: Row[];
  /** Sentences that were broken into rows, joined again. */
  text: string;
}

const isAlone = ([first = '', ...others]: Row) => first !== '' && others.every((one) => one === '');

/** Divides the tab at its headings. */
function partsOf(rows: readonly Row[], kinds: readonly string[], office: CountedOffice): TabPart[] {
  const { followed } = office;
  const parts: TabPart[] = [];
  let [dispatch = null] = followed.length === 1 ? followed : [];
  for (const [at, row] of rows.entries()) {
    const kind = kinds[at];
    const [text = ''] = row;
    if (kind === 'title')
      dispatch = followed.find(({ number }) => text.includes(number)) ?? dispatch;
    const isGoingOn = kind === 'heading' && kinds[at - 1] === 'heading';
    const part = parts.at(-1);
    if (isGoingOn && part) part.heading += ` ${text}`;
    else if (kind === 'title' || kind === 'heading')
      parts.push({ dispatch, heading: text, heads: [], rows: [], text: '' });
    else if (part) addRow(part, row, kind === 'heads');
  }
  return parts;
}

function addRow(part: TabPart, row: Row, isHeads: boolean): void {
  if (isHeads) part.heads = row;
  else if (isAlone(row)) part.text += ` ${row[0]}`;
  else if (row.some((cell) => cell !== '')) part.rows.push(row);
}

/** Columns at which the tiles begin. */
const TILES = [0, 2, 5, 10];

const TILE_FIGURES: Readonly<Record<string, readonly [FigureName, FigureName?]>> = {
  'Đã xác nhận': ['received', 'toReceive'],
  'Đã hoàn thành': ['completed', 'toComplete'],
  'Có việc quá hạn': ['overdue'],
  'Chưa xác nhận': ['notReceived'],
  'Chưa hoàn thành': ['notCompleted'],
};

function lookAtTiles(look: Look, head: readonly Row[], office: CountedOffice): void {
  const [first = [], labels = [], counts = [], notes = []] = head;
  const asOf = first.filter(Boolean).join(' ');
  const [, day = '', compared = ''] = /Số liệu đến \d\d:\d\d, ([\d/]+)(.*)$/.exec(asOf) ?? [];
  look.compare('day', day, shownDay(office.day));
  lookAtComparison(look, compared, office);
  for (const at of TILES)
    if (labels[at])
      lookAtTile(look, [labels[at], counts[at] ?? '', notes[at] ?? ''], { compared, office });
}

interface TileReading {
  readonly compared: string;
  readonly office: CountedOffice;
}

function lookAtTile(
  look: Look,
  [label, shown, note]: readonly [string, string, string],
  { compared, office }: TileReading,
): void {
  const [name = '', due] = label.split(', hạn ');
  const where = `tile ${name}`;
  const [figure, whole] = TILE_FIGURES[name] ?? [];
  if (figure === undefined) {
    look.unread(`${where}: ${shown}`);
    return;
  }
  const [only] = office.followed;
  if (due !== undefined)
    look.compare(
      where,
      due,
      shownDay(only?.deadlines[figure === 'received' ? 'receipt' : 'result']?.due ?? ''),
    );
  const all = addedFigures(office.followed.map(({ lines }) => figuresOf(lines)));
  const count = String(all[figure]);
  look.compare(where, shown, whole ? `${count}/${all[whole]}` : count);
  const share = whole ? shareText(all[figure], all[whole]) : '';
  const moved = tileChange(figure, compared, office);
  look.compare(`${where}, note`, note, [share, moved].filter(Boolean).join('; '));
}

/** Change of a figure over the periods that the first row names. */
function tileChange(figure: FigureName, compared: string, office: CountedOffice): string {
  const { followed } = office;
  const figureOf = (period: string) => (dispatch: CountedDispatch) =>
    figuresIn(
      office.periods.findLast(({ name }) => name === period),
      dispatch.id,
    )?.[figure] ?? Number.NaN;
  const sum = (of: (dispatch: CountedDispatch) => number) =>
    followed.reduce((all, dispatch) => all + of(dispatch), 0);
  const [, closed, before = ''] = /“(.+)” so với “(.+)”/.exec(compared) ?? [];
  if (closed !== undefined)
    return `${movedText(sum(figureOf(closed)) - sum(figureOf(before)), figure)} trong kỳ đã chốt`;
  const [, last] = /Kỳ trước: (.+)$/.exec(compared) ?? [];
  if (last === undefined) return '';
  const now = sum(({ lines }) => figuresOf(lines)[figure]);
  return `${movedText(now - sum(figureOf(last)), figure)} so với kỳ trước`;
}

/** With one dispatch, the first row names its last closed period, and the one before it. */
function lookAtComparison(look: Look, shown: string, office: CountedOffice): void {
  const [only, ...others] = office.followed;
  if (!only || others.length > 0) return;
  const periods = periodsOf(office, only);
  const last = periods.at(-1);
  const before = periodBefore(periods, last);
  const allowed = [
    ...(last ? [] : ['. Chưa chốt kỳ nào để so sánh']),
    ...(last ? [`. Kỳ trước: ${last.name}`] : []),
    ...(last && before ? [`. Thay đổi của “${last.name}” so với “${before.name}”`] : []),
    ...(last && !before ? [`. Văn bản mới trong “${last.name}”, chưa có kỳ trước để so sánh`] : []),
  ];
  look.compare('compared', shown, allowed.find((one) => one === shown) ?? allowed.join(' or '));
}

interface PartReading {
  readonly dispatch: CountedDispatch;
  readonly office: CountedOffice;
}

function lookAtPart(look: Look, part: TabPart, reading: PartReading): void {
  const { dispatch, office } = reading;
  const where = `${dispatch.number}, ${part.heading.slice(0, 30)}`;
  const [, lookAtTable] = TABLES.find(([begins]) => part.heading.startsWith(begins)) ?? [];
  if (lookAtTable) lookAtTable(look, part, { ...reading, where });
  else if (part.rows.length > 0) look.unread(`${where}: ${part.rows.join('; ')}`);
  const values = {
    ...figureValues(figuresOf(dispatch.lines)),
    ...dispatchValues(dispatch),
    ...changeValues(dispatch, office),
  };
  readSentences(look, part.heading, { where, sentences: HEADINGS, values });
  readSentences(look, part.text, { where, sentences: SENTENCES, values });
}

type TableLook = (look: Look, part: TabPart, reading: PartReading & { where: string }) => void;

function lookAtGroups(groupsOf: (dispatch: CountedDispatch) => Group[]): TableLook {
  return (look, { heads, rows }, { where, dispatch }) => {
    const groups = [...groupsOf(dispatch), { name: 'Tổng cộng', lines: dispatch.lines }];
    lookAtNamesOf(look, where, rows, groups);
    for (const [at, row] of rows.entries()) {
      const { name = '', lines = [] } = groups[at] ?? {};
      lookAtCells(look, heads, row, { where: `${where}, ${name}`, dispatch, lines });
    }
  };
}

function lookAtNamesOf(
  look: Look,
  where: string,
  rows: readonly Row[],
  named: readonly { readonly name: string }[],
): void {
  const shown = rows.map((row) => row[1]).join('; ');
  look.compare(`${where}, names`, shown, named.map(({ name }) => name).join('; '));
}

/** Columns of the table of periods that are not figures. */
const PERIOD_COLUMNS = ['Số liệu đến ngày', 'Có hạn trong kỳ'];

const lookAtPeriods: TableLook = (look, { heads, rows }, { where, dispatch, office }) => {
  const now = { name: 'Hiện nay', cutOff: office.day, dispatches: [dispatch] };
  const periods = [...periodsOf(office, dispatch), now];
  lookAtNamesOf(look, where, rows, periods);
  const dues = Object.values(dispatch.deadlines).map(({ due }) => due);
  for (const [at, row] of rows.entries()) {
    const { name = '', cutOff = '', dispatches = [] } = periods[at] ?? {};
    const before = periods[at - 1]?.cutOff ?? '';
    const place = `${where}, ${name}`;
    const cell = (header: string) => row[heads.indexOf(header)] ?? '';
    const isDue = dues.some((due) => due !== '' && due > before && due <= cutOff);
    look.compare(place, cell('Số liệu đến ngày'), shownDay(cutOff));
    look.compare(`${place}, due`, cell('Có hạn trong kỳ'), isDue ? '1' : '');
    const { lines = [] } = dispatches.find(({ id }) => id === dispatch.id) ?? {};
    lookAtCells(look, heads, row, { where: place, dispatch, lines, others: PERIOD_COLUMNS });
  }
};

const lookAtAudiences: TableLook = (look, { rows }, { where, dispatch }) => {
  const { eligible, attended } = figuresOf(dispatch.lines);
  const filled = [...headsByAudience(dispatch)].filter(([, [own, came]]) => own + came > 0);
  const total = ['Tổng cộng', [eligible, attended]] as const;
  const groups = new Map<string, readonly [number, number]>([...filled, total]);
  look.compare(`${where}, rows`, rows.length, groups.size);
  for (const [, name = '', , ...shown] of rows) {
    const [whole, part] = groups.get(name) ?? [Number.NaN, Number.NaN];
    const share = whole === 0 ? '' : shareText(part, whole);
    look.compare(`${where}, ${name}`, shown.slice(0, 3).join(), [whole, part, share].join());
  }
};

/** Sums of the office's own figures with their change, and below each its sums by block. */
const lookAtOwn: TableLook = (look, { rows }, { where, dispatch, office }) => {
  const counted = dispatch.figures.flatMap(([label, measure], at) => {
    const { sum, units } = ownSum(dispatch.lines, label);
    const blocks = groupsByBlock(dispatch).map(({ name, lines }) => {
      const own = ownSum(lines, label);
      return ['', `· ${name}`, own.sum, own.units].join('|');
    });
    return [[at + 1, `${label} (${measure})`, sum, units].join('|'), ...blocks];
  });
  const shown = rows.map((row) => {
    const [sum = '', moved = ''] = (row[2] ?? '').split(' (');
    const index = row[0] ?? '';
    const [label = ''] = dispatch.figures[Number(index) - 1] ?? [];
    const by = moved.replace(')', '');
    const allowed = ownChanges(office, dispatch, label);
    if (label)
      look.compare(
        `${where} ${label}`,
        by,
        allowed.find((one) => one === by) ?? allowed.join(' or '),
      );
    return [index, row[1], sum, row[3]].join('|');
  });
  look.compare(where, shown.join('\n'), counted.join('\n'));
};

const lookAtOverdue: TableLook = (look, { rows }, { where, dispatch }) => {
  const counted = overdueLines(dispatch).flatMap((line, at) =>
    overdueStages(line, dispatch).map(([about, days, times], nth) => {
      const [index, name] = nth === 0 ? [at + 1, line.name] : ['', ''];
      return [index, name, about, days, times].join('|');
    }),
  );
  look.compare(`${where}, rows`, rows.length, counted.length);
  for (const [at, row] of rows.entries())
    look.compare(`${where}, row ${at + 1}`, row.slice(0, 5).join('|'), counted[at] ?? '');
};

function overdueStages(
  line: Line,
  dispatch: CountedDispatch,
): [about: string, days: string, times: number][] {
  return dispatch.stages.flatMap((stage): [string, string, number][] => {
    const { part, due = '', daysLate = 0, times = 0 } = line.stages[stage] ?? {};
    const about = `${stageText(stage, dispatch)} (${shownDay(due)})`;
    return part === 'overdue' ? [[about, daysText(daysLate, ''), times]] : [];
  });
}

function lookAtNames(namesOf: (dispatch: CountedDispatch) => readonly string[]): TableLook {
  return (look, { rows }, { where, dispatch }) =>
    lookAtNamesOf(
      look,
      where,
      rows,
      namesOf(dispatch).map((name) => ({ name })),
    );
}

/** How each table is compared, by the beginning of its heading. */
const TABLES: readonly (readonly [string, TableLook])[] = [
  ['Kết quả theo khối', lookAtGroups(groupsByBlock)],
  ['Kết quả theo cấp trên', lookAtGroups(groupsByBody)],
  ['Kết quả qua các kỳ', lookAtPeriods],
  ['Kết quả theo đối tượng', lookAtAudiences],
  ['Đơn vị quá hạn', lookAtOverdue],
  ['Số liệu đơn vị báo', lookAtOwn],
  ['Đơn vị được gia hạn', lookAtNames(({ extended }) => extended)],
  ['Đơn vị không áp dụng', lookAtNames(({ exempt }) => exempt)],
  [
    'Đơn vị chưa có địa chỉ',
    lookAtNames(({ lines }) => lines.filter((one) => !one.isReachable).map(({ name }) => name)),
  ],
];

/** The table of all dispatches, and the sentence above it. */
function lookAtAll(
  look: Look,
  { heading, heads, rows }: TabPart,
  { followed }: CountedOffice,
): void {
  readSentences(look, heading, {
    where: 'title',
    sentences: ALL,
    values: { count: String(followed.length) },
  });
  const pause = ({ isPaused }: CountedDispatch) => (isPaused ? ' (đang tạm dừng theo dõi)' : '');
  const named = followed.map((one) => ({ name: documentOf(one) + pause(one) }));
  if (heads.length > 0) lookAtNamesOf(look, 'dispatches', rows, named);
  for (const [at, row] of rows.entries()) {
    const dispatch = followed[at];
    if (!dispatch) continue;
    const { number, lines } = dispatch;
    lookAtCells(look, heads, row, { where: `dispatches, ${number}`, dispatch, lines });
  }
}

const ALL = [
  sentence(
    '{count} văn bản đang theo dõi. Số liệu trên cộng theo từng văn bản: đơn vị nhận mấy văn bản thì tính bấy nhiêu lần.',
  ),
];

const HEADINGS = [
  'Đơn vị quá hạn ({overdue}); số ngày tính theo ngày làm việc',
  'Đơn vị được gia hạn ({extended})',
  'Đơn vị không áp dụng ({exempt})',
  'Đơn vị chưa có địa chỉ dùng được, liên hệ bằng điện thoại hoặc văn bản giấy ({unreachable})',
  'TỔNG HỢP TÌNH HÌNH {title}, ngày {issuedOn} về việc {subject}',
  '[{paused} – ]{document}, ngày {issuedOn} về việc {subject}',
].map(sentence);

const SENTENCES = [
  ...DEADLINES,
  ...[
    '{document}[ (đang tạm dừng theo dõi)]: {units} đơn vị nhận[, {unitsMoved} kỳ “{period}”][; đã xác nhận {received} ({receivedShare})[, {receivedMoved} kỳ “{receiptPeriod}”]; chưa xác nhận {notReceived}[, trong đó quá hạn {notReceivedOverdue}]].',
    '{task}: đã hoàn thành {completed} ({completedShare})[, {completedMoved} kỳ “{period}”][, đúng hạn {completedOnTime}, quá hạn {completedLate}][, trong đó {nothing} không phát sinh]; chưa hoàn thành {notCompleted}, [trong hạn {notCompletedWithin}, quá hạn {notCompletedOverdue}][không có hạn].',
    'Đã tổ chức {sessions} hội nghị (buổi); {attended}/{eligible} lượt người tham gia ({attendedShare}).',
    'Đã tổ chức {sessions} hội nghị (buổi); chưa có số liệu người tham gia.',
    'Đơn vị có việc quá hạn: {overdue}[, {overdueMoved} kỳ “{period}”][, trong đó {untold} đơn vị chưa có thư nào báo hạn][; lâu nhất: {longest}].',
    'Đơn vị có việc quá hạn: {overdue}[, {overdueMoved} kỳ “{period}”][, trong đó {untold} đơn vị chưa có thư nào báo hạn]; {allLate}.',
    'Đã gửi {letters} thư[, nhắc trước hạn {early} lượt], đôn đốc {followUps} lượt; {after} đơn vị {answered} sau nhắc; {unreachable} đơn vị chưa có địa chỉ thư dùng được[, {unreachableMoved} kỳ “{period}”].',
    'Khó khăn, vướng mắc: Thiếu báo cáo viên.',
    'Lý do: {reason}',
    'Điện thoại: {phone}',
  ].map(sentence),
  SOURCES,
];
