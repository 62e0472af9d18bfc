import { findHeader, type ListTable } from '../src/import/list/find-header';
import { legacyCells } from '../src/import/list/legacy/legacy-text';
import { suggestedBlocks, unknownBlocks } from '../src/import/list/list-blocks';
import { UNIT_HEADERS } from '../src/import/list/list-columns';
import { readUnitList } from '../src/import/list/list-lines';
import { planImport } from '../src/import/rules/plan-import';
import { toUnitCode, UNIT_DEFAULTS, type Unit } from '../src/records/unit';
import { type Figure, timed } from './measure';
import { heldMegabytes } from './run-jobs';

const [FEW, MANY] = [2_000, 10_000];

const KINDS = ['Trường Tiểu học', 'Trường THCS', 'Chi bộ thôn', 'UBND xã', 'Hội Nông dân xã'];
const PLACES = ['Phù Ninh', 'Trạm Thản', 'Liên Hoa', 'Tiên Du', 'Bình Phú', 'Hạ Giáp', 'Lệ Mỹ'];

/** Measures cleaning a list and matching it against equally many units. */
export function importFigures(): Figure[] {
  const few = timed(5, () => compare(listOf(FEW), unitsOf(FEW)));
  const [list, units] = [listOf(MANY), unitsOf(MANY)];
  const many = timed(5, () => compare(list, units));
  const before = heldMegabytes();
  const used = compare(list, units) / 1024 / 1024 - before;
  return [
    {
      name: 'clean and match 10,000 rows against 10,000 units',
      value: many,
      unit: 'ms',
      limit: 2_000,
    },
    {
      name: '… as many times what 2,000 against 2,000 take',
      value: many / few,
      unit: 'times',
      limit: 8,
    },
    { name: '… heap in use at its end, garbage included', value: used, unit: 'MB', limit: 300 },
  ];
}

/** List in which half of the names are spelled differently, a tenth are new, and a tenth have typos. */
function listOf(count: number): ListTable {
  const header = ['STT', 'Tên đơn vị', 'Khối', 'Email', 'Điện thoại', 'Cán bộ đầu mối'];
  const rows = Array.from({ length: count }, (_, at) => {
    const name = nameOf(at);
    const other = at % 10 === 3 ? `${name} mới` : at % 10 === 7 ? name.replace('h', '') : name;
    const written = at % 2 === 0 ? other.toUpperCase().normalize('NFD') : ` ${other}\u00a0`;
    return [
      `${at + 1}`,
      written,
      blockOf(at),
      `U${at}@mau.example.org; p${at}@mau.example.org`,
      `0${210_000_000 + at}`,
      'Văn thư',
    ];
  });
  return [header, ...rows];
}

function unitsOf(count: number): Unit[] {
  return Array.from({ length: count }, (_, at) => ({
    ...UNIT_DEFAULTS,
    code: toUnitCode(`DV-${at}`),
    name: nameOf(at),
    block: blockOf(at),
    contact: 'Văn thư',
    email: `u${at}@mau.example.org`,
  }));
}

function nameOf(at: number): string {
  const kind = KINDS[at % KINDS.length];
  const place = PLACES[Math.floor(at / KINDS.length) % PLACES.length];
  return `${kind} ${place} ${Math.floor(at / (KINDS.length * PLACES.length)) + 1}`;
}

function blockOf(at: number): string {
  return `Khối ${KINDS[at % KINDS.length]}`;
}

/**
 * Runs the import dialog's steps from file to preview. Returns the bytes of heap in use before
 * their results are freed.
 */
function compare(table: ListTable, units: readonly Unit[]): number {
  const cells = legacyCells(table);
  const header = findHeader(table, UNIT_HEADERS);
  if (!header) throw new Error('The list has no header');
  const { lines } = readUnitList(table, header);
  const blocks = suggestedBlocks(unknownBlocks(lines, units));
  const plan = planImport({
    lines,
    units,
    blocks,
    decisions: new Map(),
    addZeros: false,
    today: '2025-07-01',
    until: (day) => `đến ${day}`,
  });
  if (plan.lines.length + cells.length < table.length - 1) throw new Error('A line is lost');
  return process.memoryUsage().heapUsed;
}
