import { dispatchKey } from '../../dispatches/rules/dispatch-key';
import { closingsOf, isSoundWithoutUnits } from '../../periods/rules/seals';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { asClosed, figureNames, scopeOf } from '../../records/figure-scope';
import { CLOSED_NAMES } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { isNumber } from '../../records/reported-value';
import { matchKey } from '../../texts/match-key';
import { MAX_DECIMALS } from '../../texts/number-text';
import { safeText } from '../../texts/safe-text';

/** What the file needs of a dispatch. */
export const FIGURES_DISPATCH = [
  ...(['id', 'label', 'issuedOn', 'issuingBody', 'subject', 'asks', 'task'] as const),
];

type FiguresDispatch = Pick<Dispatch, (typeof FIGURES_DISPATCH)[number]>;

export interface ClosedFigures {
  readonly office: string;
  /** Moment of the download. A later file of the office counts in place of an earlier one. */
  readonly savedAt: string;
  readonly dispatches: readonly FiguresDispatch[];
  /** Totals and blocks of closings; rows of units are left out. */
  readonly frozen: readonly FrozenFigures[];
}

/** `values` are numbers by the label of a requested figure, as JSON. Empty cells are what nobody reported. */
export type FiguresKind = 'text' | 'day' | 'count' | 'values';

interface FiguresRow extends Omit<ClosedFigures, 'dispatches' | 'frozen'> {
  readonly officeKey: string;
  readonly dispatch: FiguresDispatch | undefined;
  /** Key of the dispatch, which is the same in the files of every office. */
  readonly key: string;
  readonly total: FrozenFigures;
  readonly row: FrozenFigures;
  readonly shown: ReadonlySet<string>;
}

type Values = Readonly<Record<string, number>>;

type Cell = string | number | null | Values;

interface FiguresColumn {
  readonly name: string;
  readonly kind: FiguresKind;
  readonly read: (row: FiguresRow) => Cell;
}

const column = (name: string, kind: FiguresKind, read: FiguresColumn['read']): FiguresColumn => ({
  name,
  kind,
  read,
});

const fact = (name: keyof FrozenFigures, kind: FiguresKind = 'text') =>
  column(snake(name), kind, ({ row }) => row[name] as Cell);

/** Columns of the file. The names are the same in every language and version. `npm run history` reads them. */
export const FIGURES_COLUMNS: readonly FiguresColumn[] = [
  fact('level'),
  column('office', 'text', ({ office }) => office),
  column('office_key', 'text', ({ officeKey }) => officeKey),
  column('saved_at', 'text', ({ savedAt }) => savedAt),
  column('dispatch', 'text', ({ row }) => row.dispatchId),
  column('dispatch_key', 'text', ({ key }) => key),
  column('number', 'text', ({ row, dispatch = NO_DISPATCH }) =>
    dispatchNumber({ number: row.number, label: dispatch.label }),
  ),
  column('issued_on', 'day', ({ dispatch }) => dispatch?.issuedOn ?? null),
  column('issuing_body', 'text', ({ dispatch }) => dispatch?.issuingBody ?? null),
  column('subject', 'text', ({ dispatch }) => dispatch?.subject ?? null),
  fact('period'),
  fact('cutOff', 'day'),
  fact('closing', 'count'),
  fact('closedAt'),
  fact('reason'),
  column('seal', 'text', ({ total }) => total.checksum),
  fact('block'),
  ...CLOSED_NAMES.map((name) =>
    column(snake(name), 'count', ({ row, shown }) =>
      shown.has(name) || row[name] !== 0 ? row[name] : null,
    ),
  ),
  fact('reminders', 'count'),
  fact('completedAfter', 'count'),
  column('reported_values', 'values', ({ row }) =>
    Object.fromEntries(
      row.reportedValues.filter(isNumber).map(({ label, value }) => [label, value]),
    ),
  ),
];

/** First cell of the last line, which has the number of rows and the sums of the columns. */
export const SUMS = 'sums';

/** Column of the last line that has the number of rows. */
export const ROW_COUNT = 'office';

/** Part of a dispatch whose row in Văn bản is gone. */
const NO_DISPATCH = { label: '', issuedOn: '' as Dispatch['issuedOn'], issuingBody: '' };

export interface FiguresCsv {
  readonly text: string;
  /** Rows that are not in the file, because their closing is not as it was closed. */
  readonly unsound: readonly FrozenFigures[];
}

/** UTF-8 with byte order mark, by RFC 4180. The last line has the sums that the rows must give. */
export function figuresCsv({ dispatches, frozen, ...file }: ClosedFigures): FiguresCsv {
  const byId = new Map(dispatches.map((dispatch) => [dispatch.id, dispatch]));
  const officeKey = matchKey(file.office);
  const closings = closingsOf(frozen).filter(isSoundWithoutUnits);
  const rows = closings.flatMap(({ total, blocks }) => {
    const dispatch = byId.get(total.dispatchId);
    const shown = dispatch ? figureNames(scopeOf([asClosed(dispatch, total)])) : CLOSED_NAMES;
    const key = dispatchKey({ ...(dispatch ?? NO_DISPATCH), number: total.number });
    const common = { ...file, officeKey, dispatch, key, total, shown: new Set<string>(shown) };
    return [total, ...blocks].map((row) =>
      FIGURES_COLUMNS.map(({ read }) => read({ ...common, row })),
    );
  });
  const header = FIGURES_COLUMNS.map(({ name }) => name);
  const lines = [header, ...rows, sumsOf(rows)].map((row) => row.map(cellText).join(','));
  const written = new Set(closings.flatMap(({ total, blocks }) => [total, ...blocks]));
  return {
    text: `\uFEFF${lines.join('\r\n')}\r\n`,
    unsound: frozen.filter((row) => !written.has(row)),
  };
}

function sumsOf(rows: readonly (readonly Cell[])[]): Cell[] {
  return FIGURES_COLUMNS.map(({ name, kind }, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    if (name === 'level') return SUMS;
    if (name === ROW_COUNT) return rows.length;
    if (kind === 'count') return cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
    return kind === 'values' ? sumsByLabel(cells as readonly Values[]) : null;
  });
}

/** Not by `addedValues`, which keeps 15 digits and would add labels that differ in case. */
function sumsByLabel(cells: readonly Values[]): Values {
  const sums: Record<string, number> = {};
  for (const [label, value] of cells.flatMap((values) => Object.entries(values)))
    sums[label] = Number(((sums[label] ?? 0) + value).toFixed(MAX_DECIMALS));
  return sums;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object')
    return Object.keys(cell).length === 0 ? '' : quoted(JSON.stringify(cell));
  return quoted(safeText(cell));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
