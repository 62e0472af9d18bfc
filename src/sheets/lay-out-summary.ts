import { formatDay } from '../core/day';
import type { Deadline } from '../core/deadline';
import { type Figures, shareOf } from '../core/figures';
import type { Moment } from '../core/outbox-letter';
import { safeText } from '../core/safe-text';
import { say } from '../core/say';
import type { Summary } from '../core/summarise';
import type { ListedUnit } from '../core/unit-line';
import type { Words } from '../words/words';
import type { Style, StyledCell, SummarySheet } from './summary-sheet';

/** What Tổng hợp is laid out from. */
export interface SummaryLayout {
  readonly summaries: readonly Summary[];
  readonly words: Words;
  readonly officeName: string;
  readonly at: Moment;
}

const WIDTHS = [44, 300, 110, 110, 90, 110, 110, 120, 120, 90, 100, 100, 90];
const COLUMNS = WIDTHS.length;

/** Lays out Tổng hợp: for each dispatch its headline, the overdue units, the table by block, the other lists. */
export function layOutSummary(layout: SummaryLayout): SummarySheet {
  const { words, officeName, at, summaries } = layout;
  const top = [
    line(officeName.toUpperCase(), 'office'),
    line(
      say(words.summary.asOf, { time: at.slice(11, 16), day: formatDay(at.slice(0, 10)) }),
      'note',
    ),
  ];
  const bodies = summaries.map((summary) => summaryLines(summary, words));
  const lines =
    summaries.length === 0
      ? [...top, line(words.summary.none, 'note')]
      : [...top, ...bodies.flat()];
  return {
    rows: lines.map(({ cells }) => padded(cells)),
    widths: WIDTHS,
    spanned: lines.flatMap(({ spans }, index) => (spans ? [index + 1] : [])),
  };
}

interface Line {
  readonly cells: readonly StyledCell[];
  readonly spans: boolean;
}

function line(text: string, style: Style): Line {
  return { cells: [{ cell: safeText(text), style }], spans: true };
}

const EMPTY: Line = { cells: [], spans: false };

function summaryLines(summary: Summary, words: Words): Line[] {
  const { directive, totals, checked, answeredByOthers: others } = summary;
  const { title, headline, letters, selfReported, sources } = words.summary;
  const { extended, exempt, unexpected, unreachable } = words.summary;
  const { type, number, subject, issuedOn } = directive;
  const document = say(words.letters.document, { type, number }).toUpperCase();
  const list = (heading: string, units: readonly ListedUnit[]) =>
    listLines(say(heading, { count: units.length }), units);
  return [
    EMPTY,
    line(say(title, { document, day: formatDay(issuedOn), subject }), 'title'),
    line(deadlineLine(summary, words), 'note'),
    line(
      say(headline, {
        units: totals.units,
        acknowledged: totals.acknowledged,
        completed: totals.completedOnTime + totals.completedLate,
        overdue: summary.overdue.length,
        unreachable: summary.unreachable.length,
      }),
      'heading',
    ),
    line(`${say(letters, { count: summary.followUp.letters })} ${selfReported}`, 'note'),
    ...(others + checked.units === 0
      ? []
      : [line(say(sources, { others, checked: checked.units }), 'note')]),
    ...overdueLines(summary.overdue, words),
    ...blockLines(summary, words),
    ...list(extended, summary.extended),
    ...list(exempt, summary.exempt),
    ...list(unexpected, summary.unexpected),
    ...list(unreachable, summary.unreachable),
  ];
}

function deadlineLine({ acknowledgeDeadline, trainDeadline }: Summary, { summary }: Words): string {
  const text = ({ asked, due }: Deadline) =>
    asked === due
      ? formatDay(due)
      : say(summary.deadlineRolled, { due: formatDay(due), asked: formatDay(asked) });
  return say(summary.deadlines, {
    acknowledge: text(acknowledgeDeadline),
    train: text(trainDeadline),
  });
}

function overdueLines(units: readonly ListedUnit[], words: Words): Line[] {
  const { overdue, overdueColumns, stages } = words.summary;
  if (units.length === 0) return [];
  const rows = units.flatMap((unit, index) =>
    unit.overdue.map(({ stage, deadline, daysLate }, nth): Line => {
      const once = (value: string | number) => (nth === 0 ? value : '');
      const cells: StyledCell[] = [
        styled(once(index + 1), 'number'),
        styled(once(unit.name), 'warning'),
        styled(once(unit.block), 'text'),
        styled(stages[stage], 'text'),
        { cell: { day: deadline.due, time: '00:00' }, style: 'day' },
        styled(daysLate, 'number'),
        styled(once(unit.reminders), 'number'),
        styled(once(unit.remark), 'text'),
      ];
      return { spans: false, cells };
    }),
  );
  return [
    EMPTY,
    line(say(overdue, { count: units.length }), 'heading'),
    heads(overdueColumns),
    ...rows,
  ];
}

function blockLines({ blocks, totals }: Summary, words: Words): Line[] {
  const { byBlock, columns, total } = words.summary;
  const rows = blocks.map(({ name, figures }, index) =>
    figureLine(index + 1, name, figures, false),
  );
  return [
    EMPTY,
    line(byBlock, 'heading'),
    heads(Object.values(columns)),
    ...rows,
    figureLine('', total, totals, true),
  ];
}

function figureLine(order: number | '', name: string, figures: Figures, isTotal: boolean): Line {
  const number = (value: number) => styled(value, isTotal ? 'total' : 'number');
  const share = (part: number, whole: number) => {
    const value = shareOf(part, whole);
    return styled(value === null ? '' : value / 100, isTotal ? 'totalShare' : 'share');
  };
  return {
    spans: false,
    cells: [
      styled(order, isTotal ? 'total' : 'number'),
      styled(name, isTotal ? 'totalText' : 'text'),
      number(figures.units),
      number(figures.acknowledged),
      share(figures.acknowledged, figures.units),
      number(figures.completedOnTime),
      number(figures.completedLate),
      number(figures.openWithin),
      number(figures.openOverdue),
      number(figures.sessions),
      number(figures.eligible),
      number(figures.attended),
      share(figures.attended, figures.eligible),
    ],
  };
}

function listLines(heading: string, units: readonly ListedUnit[]): Line[] {
  if (units.length === 0) return [];
  const rows = units.map(
    ({ name, block, remark }, index): Line => ({
      spans: false,
      cells: [
        styled(index + 1, 'number'),
        styled(name, 'text'),
        styled(block, 'text'),
        styled(remark, 'text'),
      ],
    }),
  );
  return [EMPTY, line(heading, 'heading'), ...rows];
}

function heads(texts: readonly string[]): Line {
  return { spans: false, cells: texts.map((text) => styled(text, 'columnHead')) };
}

function styled(value: string | number, style: Style): StyledCell {
  return { cell: typeof value === 'string' ? safeText(value) : value, style };
}

function padded(cells: readonly StyledCell[]): StyledCell[] {
  const blank: StyledCell = { cell: '', style: 'text' };
  return Array.from({ length: COLUMNS }, (_, index) => cells[index] ?? blank);
}
