import type { RequestedFigure } from '../../records/requested-figure';
import { groupBy } from '../../texts/group-by';
import { type FigureColumns, figureColumns } from '../list/figure-columns';
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
import { firstList, type ListBeside } from '../list/side-by-side';
import type { LikenessDecision } from '../rules/import-plan';
import type { ListKind } from '../rules/import-view';
import type { ListFile } from './reading/read-list-file';

/** `text` is the plain text that came with the tables. */
export interface PastedTables {
  readonly text: string;
  readonly tables: readonly string[][][];
}

/** Survives a change of step and an error. */
export interface ImportDraft {
  kind: ListKind;
  pasted: string;
  /** `null` if only plain text was pasted. */
  pastedTables: PastedTables | null;
  file: ListFile;
  sheet: number;
  /** Cells of the sheet in a legacy encoding; `legacy` has the choice for each encoding. */
  legacyCells: readonly LegacyCell[];
  legacy: Map<LegacyEncoding, 'convert' | 'keep'>;
  /** Cells of the first list of the sheet after conversion. */
  table: string[][];
  /** Lists to the right of it, which are not read. */
  beside: ListBeside | null;
  header: ListHeader;
  /**
   * True to import names and telephone numbers of persons from columns headed by a position, such as "Bí thư".
   */
  withPersons: boolean;
  /** Line numbers that the user imports although they do not look like units. */
  includedLines: Set<number>;
  /** Keys are `blockKey` of the unknown blocks of the list. */
  blocks: Map<string, string>;
  /** Block of all lines of a list that names no block; '' for none. */
  listBlock: string;
  decisions: Map<number, LikenessDecision>;
  /** Codes of the units that the user chose for lines of answers. */
  answerUnits: Map<number, string>;
  addZeros: boolean;
  trackIn: string[];
  dispatch: string;
  /** Columns of the figures as the user chose them; `null` while their headers decide. */
  figureColumns: FigureColumns | null;
  /** Figures that the chosen dispatch asks. */
  requestedFigures: readonly RequestedFigure[];
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
    beside: null,
    header: { first: 0, height: 0, texts: [], mapping: {}, guessed: [] },
    withPersons: false,
    includedLines: new Set(),
    blocks: new Map(),
    listBlock: '',
    decisions: new Map(),
    answerUnits: new Map(),
    addZeros: true,
    trackIn: [],
    dispatch: '',
    figureColumns: null,
    requestedFigures: [],
  };
}

export function patternsFor({ kind }: Pick<ImportDraft, 'kind'>): HeaderPatterns {
  return kind === 'units' ? UNIT_HEADERS : ANSWER_HEADERS;
}

export function selectSheet(draft: ImportDraft, sheet: number): void {
  draft.sheet = sheet;
  draft.legacyCells = legacyCells(draft.file.sheets[sheet]?.table ?? []);
  draft.legacy = new Map(draft.legacyCells.map(({ encoding }) => [encoding, 'convert']));
  draft.blocks.clear();
  draft.listBlock = '';
  convertAsChosen(draft);
}

export function convertAsChosen(draft: ImportDraft): void {
  const chosen = draft.legacyCells.filter(
    ({ encoding }) => draft.legacy.get(encoding) === 'convert',
  );
  const converted = withConverted(draft.file.sheets[draft.sheet]?.table ?? [], chosen);
  const { table, beside } = firstList(converted, patternsFor(draft));
  draft.table = table;
  draft.beside = beside;
  draft.header = listHeader(draft.table, patternsFor(draft));
  draft.figureColumns = null;
  clearLineChoices(draft);
}

export function setHeader(draft: ImportDraft, place: Pick<Header, 'first' | 'height'>): void {
  draft.header = readHeader(draft.table, place, patternsFor(draft));
  draft.figureColumns = null;
  clearLineChoices(draft);
}

export function setMapping(draft: ImportDraft, mapping: Header['mapping']): void {
  draft.header = { ...draft.header, mapping, guessed: [] };
  clearLineChoices(draft);
}

/** Columns of the requested figures. */
export function figuresIn({
  header,
  requestedFigures,
  figureColumns: chosen,
}: Pick<ImportDraft, 'header' | 'requestedFigures' | 'figureColumns'>): FigureColumns {
  return chosen ?? figureColumns(header, requestedFigures);
}

function clearLineChoices(draft: ImportDraft): void {
  draft.decisions.clear();
  draft.answerUnits.clear();
  draft.includedLines.clear();
}

export function readDraftList({
  table,
  header,
  includedLines,
  withPersons,
}: ImportDraft): UnitList {
  return readUnitList(table, header, { includedLines, withPersons });
}

export function skippedByDefault(draft: ImportDraft): readonly SkippedLine[] {
  return readDraftList({ ...draft, includedLines: new Set() }).skipped;
}

export function legacyByEncoding({ legacyCells }: ImportDraft): Map<LegacyEncoding, LegacyCell[]> {
  return groupBy(legacyCells, ({ encoding }) => encoding);
}
