import {
  type Command,
  type CommandResult,
  type GridRenderingContext,
  isCoreCommand,
  type LayerName,
  UIPlugin,
} from '@odoo/o-spreadsheet';
import type { StretchAct } from '../../office/stretch-act';
import { a1At } from './sheet-data';

export interface TypedCell {
  readonly a1: string;
  readonly content: string;
}

export interface SheetListener {
  /** True while changes from the server are written. Nothing is filtered or reported then. */
  isWriting: boolean;
  typed(sheetId: string, cells: readonly TypedCell[]): void;
  acted(sheetId: string, act: StretchAct): void;
  undone(way: 'back' | 'again'): void;
  /** The person tried something that the playground does not support. */
  refused(): void;
  notes(sheetId: string): Readonly<Record<string, string>>;
}

const ALLOWED = 'Success' as CommandResult;
const REFUSED = 'CancelledForUnknownReason' as CommandResult;

/** Command that writes many cells from the server at once. Its `cells` are payloads of UPDATE_CELL. */
export const WRITE_OFFICE = 'WRITE_OFFICE';

/** A cell from the server, as the fields of the command UPDATE_CELL. `row` and `col` count from 0. */
export type WrittenCell = Omit<Extract<Command, { type: 'UPDATE_CELL' }>, 'type'>;

/** Commands that type into cells or clear them. Allowed and reported. */
const TYPING = new Set<string>(['UPDATE_CELL', 'DELETE_CONTENT', 'CLEAR_CELL', 'CLEAR_CELLS']);

/** Commands that change only the display. Allowed and not reported. */
const ONLY_SEEN = new Set<string>([
  'RESIZE_COLUMNS_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
  'FOLD_HEADER_GROUP',
  'UNFOLD_HEADER_GROUP',
  'FREEZE_ROWS',
  'FREEZE_COLUMNS',
  'UNFREEZE_ROWS',
  'UNFREEZE_COLUMNS',
  'UNFREEZE_COLUMNS_ROWS',
  'UPDATE_TABLE',
]);

/**
 * Format changes that accompany copying and filling. Refused without a message, because the file
 * decides formats.
 */
const COMES_ALONG = new Set<string>(['SET_FORMATTING', 'SET_BORDER', 'ADD_MERGE']);

/**
 * Typing is allowed and reported. Acts on rows, columns and tabs, undo and redo are refused and
 * reported, because the server performs them.
 */
export class OfficePlugin extends UIPlugin {
  static override getters = [] as const;
  static override layers: readonly LayerName[] = ['Highlights'];
  private readonly listener: SheetListener;
  private readonly left = new Map<string, Map<string, string>>();

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.listener = (config.custom as { listener: SheetListener }).listener;
  }

  override allowDispatch(command: Command): CommandResult {
    if (this.listener.isWriting) return ALLOWED;
    const act = stretchActOf(command);
    if (act !== null && 'sheetId' in command) {
      queueMicrotask(() => this.listener.acted(command.sheetId, act));
      return REFUSED;
    }
    if (command.type === 'REQUEST_UNDO' || command.type === 'REQUEST_REDO') {
      const way = command.type === 'REQUEST_UNDO' ? 'back' : 'again';
      queueMicrotask(() => this.listener.undone(way));
      return REFUSED;
    }
    if (!isCoreCommand(command)) return ALLOWED;
    if (TYPING.has(command.type) || ONLY_SEEN.has(command.type)) return ALLOWED;
    if (!COMES_ALONG.has(command.type)) queueMicrotask(() => this.listener.refused());
    return REFUSED;
  }

  override handle(command: Command): void {
    if ((command.type as string) === WRITE_OFFICE) {
      const { cells } = command as unknown as { cells: readonly WrittenCell[] };
      for (const cell of cells) this.dispatch('UPDATE_CELL', cell);
    }
    if (this.listener.isWriting) return;
    if (command.type === 'UPDATE_CELL' && command.content !== undefined) {
      this.note(command.sheetId, a1At(command), command.content);
    }
    if (command.type !== 'DELETE_CONTENT') return;
    for (const { left, right, top, bottom } of command.target) {
      for (let row = top; row <= bottom; row += 1) {
        for (let col = left; col <= right; col += 1) {
          this.note(command.sheetId, a1At({ col, row }), '');
        }
      }
    }
  }

  override finalize(): void {
    for (const [sheetId, cells] of this.left) {
      const typed = [...cells].map(([a1, content]) => ({ a1, content }));
      queueMicrotask(() => this.listener.typed(sheetId, typed));
    }
    this.left.clear();
  }

  override drawLayer({ ctx }: GridRenderingContext): void {
    const sheetId = this.getters.getActiveSheetId();
    const notes = this.listener.notes(sheetId);
    if (Object.keys(notes).length === 0) return;
    ctx.fillStyle = '#5f6368';
    for (const col of this.getters.getSheetViewVisibleCols()) {
      for (const row of this.getters.getSheetViewVisibleRows()) {
        if (notes[a1At({ col, row })] === undefined) continue;
        const zone = { left: col, right: col, top: row, bottom: row };
        const { x, y, width } = this.getters.getVisibleRect(zone);
        ctx.beginPath();
        ctx.moveTo(x + width - 7, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + 7);
        ctx.fill();
      }
    }
  }

  private note(sheetId: string, a1: string, content: string): void {
    const cells = this.left.get(sheetId) ?? new Map<string, string>();
    this.left.set(sheetId, cells.set(a1, content));
  }
}

function stretchActOf(command: Command): StretchAct | null {
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const at = command.base + (command.position === 'before' ? 1 : 2);
    const kind = command.dimension === 'ROW' ? 'insertRows' : 'insertColumns';
    return { kind, at, count: command.quantity };
  }
  if (command.type === 'REMOVE_COLUMNS_ROWS') {
    const places = command.elements.map((place) => place + 1);
    return { kind: command.dimension === 'ROW' ? 'deleteRows' : 'deleteColumns', places };
  }
  if (command.type === 'DELETE_SHEET') return { kind: 'deleteTab' };
  if (command.type === 'RENAME_SHEET') return { kind: 'renameTab', name: command.newName };
  if (command.type !== 'SORT_CELLS') return null;
  const ascending = command.sortDirection === 'asc';
  return { kind: 'sort', column: command.col + 1, ascending, firstRow: command.zone.top + 1 };
}
