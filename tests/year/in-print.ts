import { lookAtCells } from './cells';
import { type Closing, closedChange, closingNamed, comparedWith, insistedText } from './closed';
import { commonValues, ownValues, wordedChange } from './closed-values';
import {
  type CountedOffice,
  type CountedPeriod,
  daysText,
  type FigureName,
  figuresIn,
  figuresOf,
  isLate,
  type OwnFigures,
  periodBefore,
  periodsOf,
  shareText,
} from './figures';
import { groupsByBlock } from './groups';
import type { Look } from './look';
import { partsOfHtml, type TextLine, type TextTable } from './markup';
import { shownDay } from './own-days';
import type { CountedDispatch, CountedStage, Line } from './recount';
import { readSentences, sentence } from './sentences';
import { SOURCES, stageText } from './values';

/** Compares every number of the summary that is printed for leaders, of which their letter has the PDF. */
export function lookAtPrint(look: Look, html: string, office: CountedOffice): void {
  const parts = partsOfHtml(html);
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [part.text] : []));
  look.show(parts.map(shownText).join('\n'));
  const named = lines.map((line) => /^(.+?); số liệu đến ngày/.exec(line)?.[1] ?? '').find(Boolean);
  const closing = closingNamed(office, named ?? '');
  if (closing === null) {
    look.unread(`period ${named}`);
    return;
  }
  const { dispatches } = closing.period;
  const [only] = dispatches;
  let dispatch = dispatches.length === 1 && only ? only : null;
  for (const part of parts) {
    if (part.kind === 'table') {
      lookAtTable(look, part, { closing, dispatch });
      continue;
    }
    dispatch = dispatches.find(({ number }) => part.text.startsWith(`${number} (`)) ?? dispatch;
    for (const line of part.text.split('\n')) readLine(look, line, { closing, dispatch });
  }
  lookAtCompleteness(
    look,
    parts.flatMap((part) => (part.kind === 'table' ? [part] : [])),
    closing,
  );
}

const shownText = (part: TextLine | TextTable) =>
  part.kind === 'line' ? part.text : part.rows.map((row) => row.join(' ')).join('\n');

interface PrintReading {
  readonly closing: Closing;
  /** `null` above the first of several dispatches. */
  readonly dispatch: CountedDispatch | null;
}

function readLine(look: Look, line: string, { closing, dispatch }: PrintReading): void {
  const { dispatches, name } = closing.period;
  const isAboutAll = dispatches.length > 1 && /^Nguồn số liệu/.test(line);
  readSentences(look, line, {
    where: dispatch?.number ?? 'all',
    sentences: LINES,
    values: {
      ...commonValues(closing),
      ...(dispatch && !isAboutAll && ownValues(closing, dispatch)),
      insisted: insistedText(dispatches, dispatches.length * 60),
      period: name,
      count: String(dispatches.length),
      lateUnits: String(lateNames(dispatches).size),
    },
  });
}

const lateNames = (dispatches: readonly CountedDispatch[]) =>
  new Set(dispatches.flatMap(({ lines }) => lines.filter(isLate).map(({ name }) => name)));

type TableLook = (look: Look, table: TextTable, reading: PrintReading) => void;

function lookAtTable(look: Look, table: TextTable, reading: PrintReading): void {
  const lookAt = TABLES[table.heads[0] ?? ''];
  if (lookAt) lookAt(look, table, reading);
  else look.unread(`table ${table.heads.join(' | ')}`);
}

/** How each table is compared, by its first heading. Tiles have no headings. */
const TABLES: Readonly<Record<string, TableLook>> = {
  '': lookAtTiles,
  'Văn bản': lookAtOverview,
  TT: lookAtLate,
  Khối: lookAtBlocks,
  'Kỳ báo cáo': lookAtPeriods,
};

const FIGURES: Readonly<Record<string, readonly [FigureName, FigureName?]>> = {
  'Đã xác nhận': ['received', 'toReceive'],
  'Hoàn thành quán triệt': ['completed', 'toComplete'],
  'Đã báo kết quả thực hiện': ['completed', 'toComplete'],
  'Đơn vị còn việc quá hạn': ['overdue'],
};

function lookAtTiles(look: Look, { rows }: TextTable, { dispatch }: PrintReading): void {
  const figures = figuresOf(dispatch?.lines ?? []);
  for (const tile of rows.flat()) {
    const [label = ''] = tile.split('\n');
    const [figure, whole] = FIGURES[label] ?? [];
    if (!figure) {
      look.unread(`tile ${tile}`);
      continue;
    }
    const shown = whole
      ? [`${figures[figure]}/${figures[whole]} đơn vị`, shareText(figures[figure], figures[whole])]
      : [figures[figure]];
    look.compare(`tile ${label}`, tile, [label, ...shown].join('\n'));
  }
}

function lookAtOverview(look: Look, { rows }: TextTable, { closing }: PrintReading): void {
  const { dispatches } = closing.period;
  look.compare('overview', rows.length, dispatches.length);
  for (const [title = '', ...shown] of rows) {
    const dispatch = dispatches.find(({ number }) => title.startsWith(`${number} (`));
    if (!dispatch) {
      look.unread(`overview ${title}`);
      continue;
    }
    const { number, subject, lines, stages, deadlines } = dispatch;
    const figures = figuresOf(lines);
    const cell = (text: string, name: FigureName) => {
      const by = closedChange(closing, dispatch, name);
      return by === null ? text : `${text} (${wordedChange(by)})`;
    };
    const done = (stage: CountedStage, name: FigureName, whole: FigureName) =>
      stages.includes(stage) ? cell(`${figures[name]}/${figures[whole]}`, name) : '–';
    const isDue = Object.values(deadlines).some(({ due }) => due !== '');
    const mark = comparedWith(closing, dispatch) ? '' : ' (mới)';
    look.compare('overview', title, `${number} (${subject})${mark}`);
    look.compare(
      `overview ${number}`,
      shown.join('; '),
      [
        done('receipt', 'received', 'toReceive'),
        done('result', 'completed', 'toComplete'),
        isDue ? cell(String(figures.overdue), 'overdue') : '–',
      ].join('; '),
    );
  }
}

/** Overdue units, the longest first, each with the dispatches that it is late with. */
function lookAtLate(look: Look, { rows }: TextTable, { closing }: PrintReading): void {
  const { dispatches } = closing.period;
  const isOne = dispatches.length === 1;
  const counted = dispatches.flatMap((dispatch) =>
    dispatch.lines.filter(isLate).map((line) => {
      const late = lateText(line, dispatch);
      const times = dispatch.stages.flatMap((stage) => {
        const own = line.stages[stage];
        return own?.part === 'overdue' ? [own.times] : [];
      });
      const about = isOne ? late : `${dispatch.number}: ${late}`;
      return [line.name, about, [...new Set(times)].join(', ')].join('|');
    }),
  );
  let unit = '';
  let units = 0;
  const shown = rows.map((row) => {
    const [late = '', followUps = ''] = row.slice(-2);
    if (row.length === 4) {
      units += 1;
      unit = row[1] ?? '';
      look.compare(`overdue, ${unit}`, row[0] ?? '', String(units));
    }
    return [unit, late, followUps].join('|');
  });
  look.compare('overdue', [...shown].sort().join('\n'), counted.sort().join('\n'));
  const days = shown.map((row) =>
    Math.max(0, ...[...row.matchAll(/: (\d+)/g)].map(([, day]) => Number(day))),
  );
  const longest = rows.flatMap((row, at) => (row.length === 4 ? [days[at] ?? 0] : []));
  look.compare('overdue, order', longest.join(), [...longest].sort((a, b) => b - a).join());
}

function lateText({ stages }: Line, dispatch: CountedDispatch): string {
  const late = dispatch.stages.flatMap((stage) => {
    const { part, daysLate = 0 } = stages[stage] ?? {};
    return part === 'overdue' ? [`${stageText(stage, dispatch)}: ${daysText(daysLate, '')}`] : [];
  });
  return late.join(', ');
}

function lookAtBlocks(look: Look, { heads, rows }: TextTable, { dispatch }: PrintReading): void {
  if (!dispatch) return;
  const groups = groupsByBlock(dispatch);
  const [, main = ''] = heads;
  const [figure, whole] = FIGURES[main] ?? [];
  if (!figure || !whole) {
    look.unread(`blocks ${main}`);
    return;
  }
  look.compare('blocks', rows.length, groups.length);
  for (const [at, row] of rows.entries()) {
    const { name = '', lines = [] } = groups[at] ?? {};
    const where = `${dispatch.number}, ${name}`;
    const { [figure]: done, [whole]: asked } = figuresOf(lines);
    const bar = `${Math.max(1, Math.round((100 * done) / asked))}%`;
    look.compare(where, row.slice(0, 3).join('|'), [name, `${done}/${asked}`, bar].join('|'));
    lookAtCells(look, heads, row, { where, dispatch, lines, others: [main] });
  }
}

/** Periods that a table lists. */
const LISTED = 6;

function lookAtPeriods(
  look: Look,
  { heads, rows }: TextTable,
  { closing, dispatch }: PrintReading,
): void {
  if (!dispatch) return;
  const all = periodsOf(closing.office, dispatch);
  const listed: CountedPeriod[] = [];
  for (
    let period: CountedPeriod | undefined = closing.period;
    period && listed.length < LISTED;
    period = periodBefore(all, period)
  )
    listed.unshift(period);
  const counted = listed.map((period) => {
    const figures = figuresIn(period, dispatch.id) ?? figuresOf([]);
    return [
      period.name,
      shownDay(period.cutOff),
      ...heads.slice(2).map((head) => cellOf(head, figures)),
    ];
  });
  look.compare(
    `${dispatch.number}, periods`,
    rows.map((row) => row.join('|')).join('\n'),
    counted.map((row) => row.join('|')).join('\n'),
  );
}

function cellOf(head: string, figures: OwnFigures): string {
  const [figure, whole] = FIGURES[head] ?? [];
  if (!figure) return `unknown ${head}`;
  return whole ? shareText(figures[figure], figures[whole]) : String(figures[figure]);
}

function lookAtCompleteness(look: Look, tables: readonly TextTable[], { period }: Closing): void {
  const { dispatches } = period;
  const count = (head: string) => tables.filter(({ heads: [first = ''] }) => first === head).length;
  look.compare('tables of periods', count('Kỳ báo cáo'), dispatches.length);
  look.compare('tables of blocks', count('Khối'), dispatches.length);
  look.compare('tables of overdue units', count('TT'), lateNames(dispatches).size > 0 ? 1 : 0);
  look.compare('tiles or overview', count('') + count('Văn bản'), 1);
}

const LINES = [
  '{count} văn bản đang theo dõi',
  '{document}, ngày {issuedOn} về việc {subject}',
  '{period}; số liệu đến ngày {cutOff}[ (chốt lúc {time} cùng ngày)]',
  'Số trong ngoặc là thay đổi so với “{before}”.',
  'Đơn vị quá hạn ({lateUnits})',
  'Số liệu đơn vị báo: {ownMoved}.',
  'Không thay thế báo cáo chính thức.',
].map(sentence);
LINES.push(
  SOURCES,
  /- (?<insisted>Xin ý kiến chỉ đạo đối với .+)$/y,
  /- (?<lateUnit>.+: quá hạn .+ văn bản được giao)$/y,
  /(?<changes>(?:Thay đổi: |So với “|Không đổi so với).+)\.$/y,
  /(?<number>.+?) \((?<subject>.+?)\)(?: \((?<isNew>mới)\))?$/y,
);
