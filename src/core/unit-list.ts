import type { UnitState } from './unit';

/** The columns of a unit list that an import understands. */
export type ListColumn =
  | 'code'
  | 'name'
  | 'shortName'
  | 'block'
  | 'kind'
  | 'parent'
  | 'contact'
  | 'position'
  | 'email'
  | 'ccEmail'
  | 'phone'
  | 'state'
  | 'formerNames'
  | 'note';

/** A line of a unit list, cleaned; only the columns that the list has. */
export interface ListLine {
  /** Line of the list, counted from 1 with its header. */
  readonly line: number;
  readonly values: Partial<Record<ListColumn, string>>;
}

/** What may stand as header of each column, in lower case. */
const SYNONYMS: Readonly<Record<ListColumn, readonly string[]>> = {
  code: ['mã đơn vị', 'mã', 'unit code', 'code'],
  name: [
    'tên đơn vị',
    'đơn vị',
    'cơ quan',
    'tên cơ quan, đơn vị',
    'cơ quan, đơn vị',
    'unit name',
    'unit',
    'name',
  ],
  shortName: ['tên viết tắt', 'viết tắt', 'short name'],
  block: ['khối', 'block', 'group'],
  kind: ['loại đơn vị', 'loại hình', 'kind'],
  parent: ['cơ quan cấp trên trực tiếp', 'cấp trên', 'đơn vị cấp trên', 'parent body', 'parent'],
  contact: ['cán bộ đầu mối', 'đầu mối', 'người liên hệ', 'họ và tên', 'focal contact', 'contact'],
  position: ['chức vụ', 'chức danh', 'position', 'title'],
  email: ['email', 'e-mail', 'thư điện tử', 'thư điện tử (email)', 'hộp thư', 'địa chỉ email'],
  ccEmail: ['email nhận bản sao', 'cc email', 'cc', 'bản sao'],
  phone: ['điện thoại', 'sđt', 'số đt', 'số điện thoại', 'phone'],
  state: ['trạng thái đơn vị', 'trạng thái', 'unit status', 'status'],
  formerNames: ['tên cũ', 'tên cũ / tên gọi khác', 'former names', 'former name'],
  note: ['ghi chú', 'notes', 'note'],
};

/** Cleans a cell: composed marks (NFC), no invisible characters, single blanks. */
export function cleanCell(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u200b|\u200c|\u200d|\ufeff/g, '')
    .replace(/\u00d0|\u0189/g, 'Đ')
    .replace(/\u00f0|\u0256/g, 'đ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/**
 * Reads a table, header row first, into lines; null when it has no unit-name column. A row is a header when it
 * names the unit's name and, in a list of several columns, another column too: the kind of a unit may read as a
 * header does.
 */
export function readUnitList(table: readonly (readonly string[])[]): ListLine[] | null {
  const headerAt = table.findIndex(isHeader);
  const header = table[headerAt];
  if (!header) return null;
  const columns = columnsOf(header);
  return table.slice(headerAt + 1).flatMap((row, index) => {
    const cells = row.map(cleanCell);
    if (cells.every((cell) => cell === '')) return [];
    const values = [...columns].map(([column, place]) => [column, cells[place] ?? '']);
    return { line: headerAt + 2 + index, values: Object.fromEntries(values) };
  });
}

/** The words for the states of a unit in one language. */
export type StateWords = Readonly<Record<UnitState, string>>;

/** Reads a state as lists write it, in whichever of the languages; null when the word is not one. */
export function unitStateOf(text: string, languages: readonly StateWords[]): UnitState | null {
  if (text === '') return 'active';
  const states = languages.flatMap((words) => Object.entries(words) as [UnitState, string][]);
  return states.find(([, word]) => word.toLowerCase() === text.toLowerCase())?.[0] ?? null;
}

function isHeader(row: readonly string[]): boolean {
  const columns = columnsOf(row);
  const filled = row.filter((cell) => cleanCell(cell) !== '').length;
  return columns.has('name') && (columns.size > 1 || filled === 1);
}

function columnsOf(row: readonly string[]): Map<ListColumn, number> {
  const headers = row.map((cell) => cleanCell(cell).toLowerCase());
  const found = new Map<ListColumn, number>();
  for (const column of Object.keys(SYNONYMS) as ListColumn[]) {
    const place = headers.findIndex((header) => SYNONYMS[column].includes(header));
    if (place >= 0) found.set(column, place);
  }
  return found;
}
