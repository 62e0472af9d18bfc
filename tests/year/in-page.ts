import { lookAtCells } from './cells';
import { isPastLast, LAST_STEP, lateInSeveral } from './closed';
import {
  type CountedOffice,
  type CountedPeriod,
  daysText,
  documentOf,
  type FigureName,
  figuresIn,
  figuresOf,
  longestLate,
  movedText,
  overdueLines,
  ownChanges,
  ownSum,
  periodBefore,
  periodsOf,
  shareText,
} from './figures';
import { barOf, groupsByBlock, groupsByBody, headsByAudience } from './groups';
import type { Look } from './look';
import { shownDay } from './own-days';
import type { CountedDispatch, CountedStage, Line } from './recount';
import { readSentences, sentence, type Values } from './sentences';
import type { ShownPart } from './shown-parts';
import { dispatchValues, figureValues, SOURCES, stageText } from './values';

/** Compares every number of the leaders' page. */
export function lookAtPage(look: Look, parts: readonly ShownPart[], office: CountedOffice): void {
  const { followed } = office;
  const [only] = followed;
  let reading: PageReading = {
    ...{ office, heading: '', isOverview: followed.length > 1 },
    dispatch: followed.length === 1 && only ? only : null,
  };
  const sections: CountedDispatch[] = [];
  for (const part of parts) {
    const found = followed.find((one) => part.text.startsWith(`${documentOf(one)}, ngày`));
    if (found) {
      sections.push(found);
      reading = { ...reading, dispatch: found, isOverview: false };
    }
    if (/\(\d+\)$/.test(part.text)) reading = { ...reading, heading: part.text };
    lookAtPart(look, part, reading);
  }
  look.compare('sections', sections.length, followed.length);
  const overdue = sections.map(({ lines }) => figuresOf(lines).overdue);
  look.compare('order', overdue.join(), [...overdue].sort((a, b) => b - a).join());
}

interface PageReading {
  readonly office: CountedOffice;
  /** `null` in lines about all dispatches. */
  readonly dispatch: CountedDispatch | null;
  readonly isOverview: boolean;
  /** The last heading with a number. */
  readonly heading: string;
}

interface SectionReading extends PageReading {
  readonly dispatch: CountedDispatch;
}

function lookAtPart(look: Look, part: ShownPart, reading: PageReading): void {
  const { dispatch } = reading;
  look.show([part.text, ...part.rows.map((row) => row.join(' '))].join('\n'));
  if (part.kind === 'line') lookAtLines(look, part.text, reading);
  else if (part.heads[2] === 'Quá hạn') lookAtSeverally(look, part.rows, reading);
  else if (dispatch) lookAtFigures(look, part, { ...reading, dispatch });
  else look.unread(`${part.kind} above the first dispatch`);
}

function lookAtFigures(look: Look, part: ShownPart, reading: SectionReading): void {
  if (part.kind === 'line') return;
  const lookAt = part.kind === 'table' ? tableLook(part.heads) : LOOKS[part.kind];
  if (lookAt) lookAt(look, part, reading);
  else look.unread(`${reading.dispatch.number}: ${part.heads.join('|')}`);
}

/** An entry of the overview is about the dispatch that it begins with. */
function lookAtLines(look: Look, text: string, reading: PageReading): void {
  const { office, isOverview } = reading;
  const own = office.followed.find(
    (one) => text.startsWith(`${documentOf(one)}\n`) || text.startsWith(`${one.number}: `),
  );
  const dispatch = own ?? reading.dispatch;
  const number = own && text.startsWith(`${own.number}: `) ? `${own.number}: ` : '';
  for (const line of text.slice(number.length).split('\n'))
    readSentences(look, line, {
      where: `${dispatch?.number ?? 'all'}${isOverview ? ', overview' : ''}`,
      sentences: LINES,
      values: {
        ...officeValues(office),
        ...(dispatch && sectionValues({ ...reading, dispatch })),
      },
    });
}

function officeValues(office: CountedOffice): Values {
  const { followed, day } = office;
  const names = (nameOf: (periods: readonly CountedPeriod[]) => string | undefined) =>
    [...new Set(followed.flatMap((one) => nameOf(periodsOf(office, one)) ?? []))].join(' or ');
  return {
    day: shownDay(day),
    severally: String(lateInSeveral(followed).size),
    closed: names((periods) => periods.at(-1)?.name),
    before: names((periods) => periodBefore(periods, periods.at(-1))?.name),
    // Neither is a figure
    time: (shown) => shown,
    rows: (shown) => shown,
  };
}

function sectionValues({ dispatch, office, isOverview }: SectionReading): Values {
  const figures = figuresOf(dispatch.lines);
  const periods = periodsOf(office, dispatch);
  const last = periods.at(-1);
  const late = overdueLines(dispatch);
  const pastLast = late.filter(isPastLast);
  const moved = (name: FigureName) => (shown: string) => movedIn(shown, name, { dispatch, office });
  const unmoved = (name: FigureName) =>
    movedIn('', name, { dispatch, office }) === '' ? String(figures[name]) : 'lacks its change';
  return {
    ...figureValues(figures),
    ...dispatchValues(dispatch),
    receivedAlone: unmoved('received'),
    completedAlone: unmoved('completed'),
    overdueAlone: unmoved('overdue'),
    receivedMoved: moved('received'),
    completedMoved: moved('completed'),
    overdueMoved: moved('overdue'),
    last: last?.name ?? 'none',
    lastDay: shownDay(last?.cutOff ?? ''),
    closed: last?.name ?? 'none',
    before: periodBefore(periods, last)?.name ?? 'none',
    longest: namesAndRest(late, 3, (line) => `${line.name} (${longestText(line)})`),
    pastLast: String(pastLast.length),
    lastStep: String(LAST_STEP),
    pastLastNames: namesAndRest(pastLast, isOverview ? 3 : 10, ({ name }) => name),
    nearStage: dispatch.stages.map((stage) => stageText(stage, dispatch)).join(' or '),
    nearDay: shownDay(dispatch.deadlines.result?.due ?? ''),
    nearOpen: String(figures.notCompleted),
  };
}

const longestText = (line: Line) => daysText(longestLate(line), ' ngày làm việc');

function namesAndRest(
  lines: readonly Line[],
  most: number,
  textOf: (line: Line) => string,
): string {
  const more = lines.length - most;
  const rest = more > 0 ? [`và ${more} đơn vị khác`] : [];
  return [...lines.slice(0, most).map(textOf), ...rest].join('; ');
}

/** Change since the last period, or in it; `''` in a first period. The text decides which of them if they differ. */
function movedIn(
  shown: string,
  name: FigureName,
  { dispatch, office }: Pick<SectionReading, 'dispatch' | 'office'>,
): string {
  const periods = periodsOf(office, dispatch);
  const last = figuresIn(periods.at(-1), dispatch.id);
  const before = figuresIn(periodBefore(periods, periods.at(-1)), dispatch.id);
  const now = figuresOf(dispatch.lines)[name];
  const since = last ? movedText(now - last[name], name) : '';
  const within = last && before ? movedText(last[name] - before[name], name) : '';
  if (shown.endsWith(' trong kỳ đã chốt')) return `${within} trong kỳ đã chốt`;
  if (shown.endsWith(' so với kỳ trước')) return `${since} so với kỳ trước`;
  return shown === since ? since : within;
}

type PartLook = (look: Look, part: ShownPart, reading: SectionReading) => void;

const LOOKS: Readonly<Record<'tiles' | 'bars' | 'trend', PartLook>> = {
  tiles: lookAtTiles,
  bars: lookAtBars,
  trend: lookAtTrend,
};

/** How a table is compared, by one of its headings. */
function tableLook(heads: readonly string[]): PartLook | undefined {
  const [, lookAt] = TABLES.find(([head]) => heads.includes(head)) ?? [];
  return lookAt;
}

const TABLES: readonly (readonly [string, PartLook])[] = [
  ['Khối', lookAtBlocks],
  ['Số đơn vị đã báo', lookAtOwn],
  ['Nội dung quá hạn', lookAtOverdue],
  ['Kỳ báo cáo', lookAtPeriods],
  ['Đối tượng', lookAtAudiences],
  ['Cấp trên', lookAtBodies],
  ['Đơn vị', lookAtNames],
];

const FIGURES: Readonly<Record<string, readonly [FigureName, FigureName?]>> = {
  'Đã xác nhận': ['received', 'toReceive'],
  'Đã hoàn thành quán triệt': ['completed', 'toComplete'],
  'Đã báo kết quả thực hiện': ['completed', 'toComplete'],
  'Đơn vị có việc quá hạn': ['overdue'],
  'Chưa xác nhận': ['notReceived'],
  'Chưa hoàn thành': ['notCompleted'],
};

function lookAtTiles(look: Look, { rows }: ShownPart, reading: SectionReading): void {
  const { dispatch } = reading;
  const figures = figuresOf(dispatch.lines);
  for (const [label = '', shown = '', ...notes] of rows) {
    const where = `${dispatch.number}, tile ${label}`;
    const [figure, whole] = FIGURES[label] ?? [];
    if (!figure) {
      look.unread(`${where}: ${shown}`);
      continue;
    }
    const share = whole ? ` (${shareText(figures[figure], figures[whole])})` : '';
    const all = whole ? `/${figures[whole]}` : '';
    look.compare(where, shown, `${figures[figure]}${all}${share}`);
    for (const note of notes) {
      const isNothing = note.startsWith('trong đó');
      const nothing = `trong đó ${figures.nothing} không phát sinh`;
      look.compare(`${where}, note`, note, isNothing ? nothing : movedIn(note, figure, reading));
    }
  }
}

function lookAtBars(look: Look, { rows }: ShownPart, { dispatch }: SectionReading): void {
  const counted = groupsByBlock(dispatch).map(({ name, lines }) =>
    [name, ...barOf(dispatch, lines)].join('|'),
  );
  const shown = rows.map((row) => row.join('|')).join('\n');
  look.compare(`${dispatch.number}, bars`, shown, counted.join('\n'));
}

/** The days below the line. The shares beside it are those of its scale. */
function lookAtTrend(look: Look, { rows }: ShownPart, { dispatch, office }: SectionReading): void {
  const days = rows.flat().filter((text) => /^\d\d\/\d\d\/\d{4}$/.test(text));
  const [first] = periodsOf(office, dispatch);
  const counted = [first?.cutOff ?? '', office.day].map(shownDay);
  look.compare(`${dispatch.number}, trend`, days.join(), counted.join());
}

function lookAtBlocks(look: Look, { heads, rows }: ShownPart, { dispatch }: SectionReading): void {
  const groups = [
    ...groupsByBlock(dispatch).map((group, at) => ({ ...group, index: String(at + 1) })),
    { name: 'Tổng cộng', lines: dispatch.lines, index: '' },
  ];
  look.compare(`${dispatch.number}, blocks`, rows.length, groups.length);
  for (const [at, row] of rows.entries()) {
    const { name = '', lines = [], index = '' } = groups[at] ?? {};
    const where = `${dispatch.number}, ${name}`;
    look.compare(where, row.slice(0, 2).join('|'), [index, name].join('|'));
    lookAtCells(look, heads, row, { where, dispatch, lines, noShare: '–' });
  }
}

/** Sums of the office's own figures, their change, and of how many units they are. */
function lookAtOwn(look: Look, { rows }: ShownPart, { dispatch, office }: SectionReading): void {
  look.compare(`${dispatch.number}, own figures`, rows.length, dispatch.figures.length);
  for (const [at, [title = '', sum = '', moved = '', units = '']] of rows.entries()) {
    const [label = '', measure = ''] = dispatch.figures[at] ?? [];
    const counted = ownSum(dispatch.lines, label);
    look.compare(
      `${dispatch.number}, ${label}`,
      [title, sum, units].join('|'),
      [`${label} (${measure})`, counted.sum || 'chưa có', counted.units].join('|'),
    );
    const periods = periodsOf(office, dispatch).length;
    const none = periods > 0 ? 'chưa so sánh được' : '';
    const allowed = [
      ...ownChanges(office, dispatch, label).map((by) => (by === '0' ? 'không đổi' : by || none)),
      // Nothing to compare with while the first period is as it was closed
      ...(periods === 1 ? [''] : []),
    ];
    look.compare(
      `${dispatch.number}, ${label}, change`,
      moved,
      allowed.find((one) => one === moved) ?? allowed.join(' or '),
    );
  }
}

const unitCell = ({ name, block }: Line) =>
  [name, ...(block === 'Chưa xếp khối' ? [] : [block])].join('\n');

function lookAtOverdue(look: Look, { rows }: ShownPart, { dispatch }: SectionReading): void {
  const counted = overdueLines(dispatch).map((line, at) => {
    const late = dispatch.stages.filter((stage) => line.stages[stage]?.part === 'overdue');
    const of = (textOf: (stage: CountedStage) => string) => late.map(textOf).join('\n');
    return [
      ...[at + 1, unitCell(line), of((stage) => stageText(stage, dispatch))],
      of((stage) => shownDay(line.stages[stage]?.due ?? '')),
      of((stage) => daysText(line.stages[stage]?.daysLate ?? 0, ' ngày')),
      of((stage) => String(line.stages[stage]?.times ?? 0)),
    ].join('|');
  });
  look.compare(`${dispatch.number}, overdue`, rows.length, counted.length);
  for (const [at, row] of rows.entries())
    look.compare(`${dispatch.number}, overdue ${at + 1}`, row.join('|'), counted[at] ?? '');
}

function lookAtSeverally(
  look: Look,
  rows: ShownPart['rows'],
  { office: { followed } }: PageReading,
): void {
  const severally = lateInSeveral(followed);
  look.compare('overdue in several', rows.length, severally.size);
  for (const [, unit = '', share = '', late = ''] of rows) {
    const [name = ''] = unit.split('\n');
    const counted = followed.flatMap((dispatch) =>
      dispatch.lines
        .filter((line) => line.name === name)
        .map((line) => lateText(line, dispatch))
        .filter((text) => text !== '')
        .map((text) => `${dispatch.number}: ${text}`),
    );
    look.compare(`${name}, in several`, share, `${severally.get(name)} văn bản được giao`);
    const shown = late.split('\n').sort().join('\n');
    look.compare(`${name}, in several`, shown, counted.sort().join('\n'));
  }
}

function lateText({ stages }: Line, dispatch: CountedDispatch): string {
  const late = dispatch.stages.filter((stage) => stages[stage]?.part === 'overdue');
  const days = (stage: CountedStage) => daysText(stages[stage]?.daysLate ?? 0, ' ngày');
  return late.map((stage) => `${stageText(stage, dispatch)} (${days(stage)})`).join(', ');
}

function lookAtPeriods(
  look: Look,
  { heads, rows }: ShownPart,
  { dispatch, office }: SectionReading,
): void {
  const now = { name: 'Hiện nay', cutOff: office.day, dispatches: [dispatch] };
  const counted = [...periodsOf(office, dispatch), now].map(({ name, cutOff, dispatches }) => {
    const lines = dispatches.find(({ id }) => id === dispatch.id)?.lines ?? [];
    const figures = figuresOf(lines);
    const cells = heads.slice(2).map((head) => {
      const [figure = 'units', whole] = FIGURES[head] ?? [];
      return whole ? shareText(figures[figure], figures[whole]) : figures[figure];
    });
    return [name, shownDay(cutOff), ...cells].join('|');
  });
  const shown = rows.map((row) => row.join('|'));
  look.compare(`${dispatch.number}, periods`, shown.join('\n'), counted.join('\n'));
}

function lookAtAudiences(look: Look, { rows }: ShownPart, { dispatch }: SectionReading): void {
  const counted = [...headsByAudience(dispatch)]
    .filter(([, [eligible, attended]]) => eligible + attended > 0)
    .map(([name, [eligible, attended]]) =>
      [name, eligible, attended, shareText(attended, eligible)].join('|'),
    );
  const shown = rows.map((row) => row.join('|'));
  look.compare(`${dispatch.number}, audiences`, shown.sort().join('\n'), counted.sort().join('\n'));
}

function lookAtBodies(look: Look, { heads, rows }: ShownPart, { dispatch }: SectionReading): void {
  const counted = groupsByBody(dispatch).map(({ name, lines }) => {
    const figures = figuresOf(lines);
    const cells = heads.slice(1).map((head) => {
      const [figure = 'units', whole] = FIGURES[head] ?? [];
      const share = whole ? ` (${shareText(figures[figure], figures[whole])})` : '';
      return whole ? `${figures[figure]}/${figures[whole]}${share}` : figures[figure];
    });
    return [name, ...cells].join('|');
  });
  const shown = rows.map((row) => row.join('|'));
  look.compare(`${dispatch.number}, bodies`, shown.join('\n'), counted.join('\n'));
}

/** Lists of units, of which the heading says how many there are. */
function lookAtNames(look: Look, { rows }: ShownPart, { dispatch, heading }: SectionReading): void {
  const { exempt, extended, lines } = dispatch;
  const unreachable = lines.filter(({ isReachable }) => !isReachable).map(({ name }) => name);
  const counted = heading.startsWith('Đơn vị không áp dụng')
    ? exempt
    : heading.startsWith('Đơn vị được gia hạn')
      ? extended
      : unreachable;
  const shown = rows.map(([index, unit]) => `${index}|${unit?.split('\n')[0]}`);
  look.compare(
    `${dispatch.number}, ${heading}`,
    shown.join('\n'),
    counted.map((name, at) => `${at + 1}|${name}`).join('\n'),
  );
}

const LINES = [
  'Số liệu đến {time}, {day}.',
  '{document}, ngày {issuedOn} của Huyện ủy Phù Ninh',
  'Hạn xác nhận: {receiptSet}[ (ngày nghỉ, tính đến hết {receiptDue})].',
  'Hạn hoàn thành: {resultSet}[ (ngày nghỉ, tính đến hết {resultDue})].',
  'Thay đổi của “{closed}” so với “{before}”.',
  'Thay đổi so với kỳ trước: {last}, số liệu đến ngày {lastDay}.',
  'Văn bản mới trong “{closed}”, chưa có kỳ trước để so sánh.',
  'Xác nhận {received}/{toReceive} ({receivedMoved})',
  'Hoàn thành {completed}/{toComplete} ({completedMoved})',
  'Quá hạn {overdue} ({overdueMoved})',
  'Xác nhận {receivedAlone}/{toReceive}',
  'Hoàn thành {completedAlone}/{toComplete}',
  'Đơn vị quá hạn ({overdue})',
  'Đơn vị quá hạn từ hai văn bản trở lên ({severally})',
  'Đơn vị không áp dụng (không tính vào tổng số) ({exempt})',
  'Đơn vị được gia hạn ({extended})',
  'Đơn vị chưa có địa chỉ thư dùng được ({unreachable})',
  '{pastLast} đơn vị quá hạn từ {lastStep} ngày làm việc, đã qua lần đôn đốc cuối theo lịch: {pastLastNames}',
  'Sắp đến hạn ngày {nearDay}: {nearStage}; còn {nearOpen} đơn vị chưa thực hiện',
  'Quá hạn lâu nhất: {longest}',
  'Quá hạn {overdueAlone}',
  'Chỉ xem {rows} dòng đầu',
].map(sentence);
LINES.push(
  SOURCES,
  /(?<longest>.+ \((?:\d+ ngày làm việc|vừa quá hạn)\).*)$/y,
  /(?<document>\D+ số \d+-\S+)$/y,
);
