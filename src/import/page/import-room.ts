import type { DialogDesk } from '../../frame/dialog/dialog-desk';
import { groupBy } from '../../texts/group-by';
import { type Header, headerAt } from '../list/find-header';
import {
  type LegacyCell,
  type LegacyEncoding,
  legacyCells,
  withConverted,
} from '../list/legacy-text';
import { ANSWER_HEADERS, type HeaderPatterns, UNIT_HEADERS } from '../list/list-columns';
import { readUnitList, type UnitList } from '../list/list-lines';
import type { LikenessDecision } from '../rules/import-plan';
import type { ImportDesk } from '../rules/import-view';
import type { ImportWords } from './import-words';
import type { ListFile } from './reading/read-list-file';

/** What a list holds: units, or answers that the office has already. */
export type ListKind = 'units' | 'answers';

/** Everything that a person has chosen so far; it outlives every step and every error. */
export interface ImportDraft {
  kind: ListKind;
  pasted: string;
  file: ListFile;
  /** Place of the sheet in the file. */
  sheet: number;
  header: Header;
  legacy: Map<LegacyEncoding, 'convert' | 'keep'>;
  /** By key of a block that is not on file: the block that is meant. */
  blocks: Map<string, string>;
  decisions: Map<number, LikenessDecision>;
  addZeros: boolean;
  trackIn: string[];
  directive: string;
}

/** What the steps of the dialog share. */
export interface ImportRoom {
  readonly desk: DialogDesk;
  readonly words: ImportWords;
  readonly draft: ImportDraft;
  /** What the list is compared with; asked for anew when `fresh`. */
  onFile(fresh?: boolean): Promise<ImportDesk>;
  /** Shows one of the steps. */
  show(step: Step): void;
}

/** A step of the dialog: choose a list, check its columns, look at what it would do. */
export type Step = 'choose' | 'columns' | 'preview';

/** A draft in which nothing was chosen yet. */
export function emptyDraft(): ImportDraft {
  return {
    kind: 'units',
    pasted: '',
    file: { sheets: [], guessed: '' },
    sheet: 0,
    header: { first: 0, height: 0, texts: [], mapping: {} },
    legacy: new Map(),
    blocks: new Map(),
    decisions: new Map(),
    addZeros: false,
    trackIn: [],
    directive: '',
  };
}

/** Gives the table of the chosen sheet as it stands in the file. */
export function rawTable({ file, sheet }: ImportDraft): string[][] {
  return file.sheets[sheet]?.table ?? [];
}

/** Gives the headers that a list of this kind may have. */
export function patternsFor({ kind }: ImportDraft): HeaderPatterns {
  return kind === 'units' ? UNIT_HEADERS : ANSWER_HEADERS;
}

/** Reads the list as chosen: converted where the person agreed, by the mapping of the columns. */
export function listOf(draft: ImportDraft): UnitList {
  const table = rawTable(draft);
  const agreed = legacyCells(table).filter(
    ({ encoding }) => draft.legacy.get(encoding) === 'convert',
  );
  return readUnitList(withConverted(table, agreed), draft.header);
}

/** Finds the cells in old encodings, by encoding. */
export function legacyFound(draft: ImportDraft): Map<LegacyEncoding, LegacyCell[]> {
  return groupBy(legacyCells(rawTable(draft)), ({ encoding }) => encoding);
}

/** Takes another header row; decisions that hung on the lines are gone. */
export function takeHeader(draft: ImportDraft, place: Pick<Header, 'first' | 'height'>): void {
  const width = rawTable(draft).reduce((most, row) => Math.max(most, row.length), 0);
  const header = headerAt(rawTable(draft), place, patternsFor(draft));
  const texts = Array.from({ length: width }, (_, at) => header.texts[at] ?? '');
  draft.header = { ...header, texts };
  draft.decisions.clear();
}
