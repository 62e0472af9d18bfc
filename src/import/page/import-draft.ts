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

/** Tables pasted from the clipboard, with the plain text that came with them. */
export interface PastedTables {
  readonly text: string;
  readonly tables: readonly string[][][];
}

/** All choices of the user. Kept across steps and errors. */
export interface ImportDraft {
  kind: ListKind;
  pasted: string;
  /** Null if only plain text was pasted. */
  pastedTables: PastedTables | null;
  file: ListFile;
  /** Index of the sheet in the file. */
  sheet: number;
  /** Cells of the sheet in legacy encodings, and what to do with each encoding. */
  legacyCells: readonly LegacyCell[];
  legacy: Map<LegacyEncoding, 'convert' | 'keep'>;
  /** The sheet after conversion. */
  table: string[][];
  /** Lists of the sheet that stood to the right of another. */
  moved: readonly MovedList[];
  header: ListHeader;
  /** Whether names and numbers of persons are imported from columns headed by an office. */
  withPersons: boolean;
  /** Line numbers that the user imports although they do not look like units. */
  includedLines: Set<number>;
  /** Chosen block by `blockKey` of an unknown block. */
  blocks: Map<string, string>;
  decisions: Map<number, LikenessDecision>;
  addZeros: boolean;
  trackIn: string[];
  dispatch: string;
}

export function emptyImportDraft(kind: ListKind): ImportDraft {
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
    includedLines: new Set(),
    blocks: new Map(),
    decisions: new Map(),
    addZeros: true,
    trackIn: [],
    dispatch: '',
  };
}

export function patternsFor({ kind }: Pick<ImportDraft, 'kind'>): HeaderPatterns {
  return kind === 'units' ? UNIT_HEADERS : ANSWER_HEADERS;
}

/** Selects a sheet. Legacy encodings are converted unless the user decides otherwise. */
export function selectSheet(draft: ImportDraft, sheet: number): void {
  draft.sheet = sheet;
  draft.legacyCells = legacyCells(draft.file.sheets[sheet]?.table ?? []);
  draft.legacy = new Map(draft.legacyCells.map(({ encoding }) => [encoding, 'convert']));
  draft.blocks.clear();
  convertAsChosen(draft);
}

/**
 * Converts as chosen, moves lists that stand side by side below each other, and reads the header
 * again.
 */
export function convertAsChosen(draft: ImportDraft): void {
  const chosen = draft.legacyCells.filter(
    ({ encoding }) => draft.legacy.get(encoding) === 'convert',
  );
  const converted = withConverted(draft.file.sheets[draft.sheet]?.table ?? [], chosen);
  const { table, moved } = stackLists(converted, patternsFor(draft));
  draft.table = table;
  draft.moved = moved;
  draft.header = listHeader(draft.table, patternsFor(draft));
  clearLineChoices(draft);
}

export function setHeader(draft: ImportDraft, place: Pick<Header, 'first' | 'height'>): void {
  draft.header = readHeader(draft.table, place, patternsFor(draft));
  clearLineChoices(draft);
}

export function setMapping(draft: ImportDraft, mapping: Header['mapping']): void {
  draft.header = { ...draft.header, mapping, guessed: [] };
  clearLineChoices(draft);
}

/** Clears the choices that depend on line numbers. */
function clearLineChoices(draft: ImportDraft): void {
  draft.decisions.clear();
  draft.includedLines.clear();
}

export function readDraftList({
  table,
  header,
  moved,
  includedLines,
  withPersons,
}: ImportDraft): UnitList {
  const listStarts = new Set(moved.map(({ firstLine }) => firstLine));
  return readUnitList(table, header, { includedLines, withPersons, listStarts });
}

/** Lines that are skipped unless the user chooses otherwise. */
export function skippedByDefault(draft: ImportDraft): readonly SkippedLine[] {
  return readDraftList({ ...draft, includedLines: new Set() }).skipped;
}

export function legacyByEncoding({ legacyCells }: ImportDraft): Map<LegacyEncoding, LegacyCell[]> {
  return groupBy(legacyCells, ({ encoding }) => encoding);
}
