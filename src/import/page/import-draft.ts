import { groupBy } from '../../texts/group-by';
import type { Header } from '../list/find-header';
import {
  type LegacyCell,
  type LegacyEncoding,
  legacyCells,
  withConverted,
} from '../list/legacy/legacy-text';
import { ANSWER_HEADERS, type HeaderPatterns, UNIT_HEADERS } from '../list/list-columns';
import { type ListHeader, listHeader, readHeader } from '../list/list-header';
import { readUnitList, type SkippedLine, type UnitList } from '../list/list-lines';
import { type MovedList, stackLists } from '../list/side-by-side';
import type { LikenessDecision } from '../rules/import-plan';
import type { ListKind } from '../rules/import-view';
import type { ListFile } from './reading/read-list-file';

/** Tables that came with a text from the clipboard, and that text. */
export interface PastedTables {
  readonly text: string;
  readonly tables: readonly string[][][];
}

/** Everything that a person has chosen so far; it outlives every step and every error. */
export interface ImportDraft {
  kind: ListKind;
  pasted: string;
  /** Null where nothing but a text was pasted. */
  pastedTables: PastedTables | null;
  file: ListFile;
  /** Place of the sheet in the file. */
  sheet: number;
  /** Cells of the sheet in old encodings, and what becomes of each encoding. */
  legacyCells: readonly LegacyCell[];
  legacy: Map<LegacyEncoding, 'convert' | 'keep'>;
  /** The sheet with the cells converted that are to be. */
  table: string[][];
  /** Lists of the sheet that stood to the right of another. */
  moved: readonly MovedList[];
  header: ListHeader;
  /** Whether names and numbers of persons are taken from columns that are headed by an office. */
  withPersons: boolean;
  /** Lines, counted from 1, that a person takes in although they look like none of a unit. */
  takenIn: Set<number>;
  /** By key of a block that is not on file: the block that is meant. */
  blocks: Map<string, string>;
  decisions: Map<number, LikenessDecision>;
  addZeros: boolean;
  trackIn: string[];
  dispatch: string;
}

/** A draft in which nothing was chosen yet. */
export function emptyDraft(kind: ListKind): ImportDraft {
  return {
    kind,
    pasted: '',
    pastedTables: null,
    file: { sheets: [], guessed: '', isPlain: false },
    sheet: 0,
    legacyCells: [],
    legacy: new Map(),
    table: [],
    moved: [],
    header: { first: 0, height: 0, texts: [], mapping: {}, guessed: [] },
    withPersons: false,
    takenIn: new Set(),
    blocks: new Map(),
    decisions: new Map(),
    addZeros: true,
    trackIn: [],
    dispatch: '',
  };
}

/** Gives the headers that a list of this kind may have. */
export function patternsFor({ kind }: Pick<ImportDraft, 'kind'>): HeaderPatterns {
  return kind === 'units' ? UNIT_HEADERS : ANSWER_HEADERS;
}

/** Takes a sheet of the file: old encodings are converted unless a person says otherwise, then columns are found. */
export function takeSheet(draft: ImportDraft, sheet: number): void {
  draft.sheet = sheet;
  draft.legacyCells = legacyCells(draft.file.sheets[sheet]?.table ?? []);
  draft.legacy = new Map(draft.legacyCells.map(({ encoding }) => [encoding, 'convert']));
  draft.blocks.clear();
  convertAsChosen(draft);
}

/** Converts what is to be converted, puts lists that stand side by side under one another, and finds the columns anew. */
export function convertAsChosen(draft: ImportDraft): void {
  const chosen = draft.legacyCells.filter(
    ({ encoding }) => draft.legacy.get(encoding) === 'convert',
  );
  const converted = withConverted(draft.file.sheets[draft.sheet]?.table ?? [], chosen);
  const { table, moved } = stackLists(converted, patternsFor(draft));
  draft.table = table;
  draft.moved = moved;
  draft.header = listHeader(draft.table, patternsFor(draft));
  forgetLines(draft);
}

/** Takes another header row. */
export function takeHeader(draft: ImportDraft, place: Pick<Header, 'first' | 'height'>): void {
  draft.header = readHeader(draft.table, place, patternsFor(draft));
  forgetLines(draft);
}

/** Takes other meanings of the columns. */
export function takeMapping(draft: ImportDraft, mapping: Header['mapping']): void {
  draft.header = { ...draft.header, mapping, guessed: [] };
  forgetLines(draft);
}

/** Forgets the choices that hung on lines. */
function forgetLines(draft: ImportDraft): void {
  draft.decisions.clear();
  draft.takenIn.clear();
}

/** Reads the list as chosen. */
export function listOf({ table, header, moved, takenIn, withPersons }: ImportDraft): UnitList {
  const begins = new Set(moved.map(({ firstLine }) => firstLine));
  return readUnitList(table, header, { includedLines: takenIn, withPersons, listStarts: begins });
}

/** Gives the lines that are passed over where a person has taken in none. */
export function passedOver(draft: ImportDraft): readonly SkippedLine[] {
  return listOf({ ...draft, takenIn: new Set() }).skipped;
}

/** Finds the cells in old encodings, by encoding. */
export function legacyByEncoding({ legacyCells }: ImportDraft): Map<LegacyEncoding, LegacyCell[]> {
  return groupBy(legacyCells, ({ encoding }) => encoding);
}
