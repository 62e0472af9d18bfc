import { addressOf } from '../../records/email-address';
import { cleanText } from '../../texts/clean-text';
import { format } from '../../texts/format';
import { identityOf } from '../../texts/match-key';
import type { Words } from '../../words/words';
import type { GridRow } from '../../workbook/cells/cell';
import { isFilled } from '../../workbook/cells/read-cell';
import { type Placed, type Rows, readRows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports, WritePorts } from '../../workbook/ports';
import { readTab, rowsOf } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { idAt } from '../../workbook/writing/row-ids';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeIds } from '../../workbook/writing/write-ids';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { parseMailboxes } from '../rules/parse-mailboxes';
import { unitCodeGenerator } from '../rules/unit-code';

const MAX_SENTENCES = 3;

/**
 * Rows with a name and no code get a code, unless they repeat a unit; a toast names the rows that need a
 * correction. Returns the rows of the tab Đơn vị as they are afterwards.
 */
export function registerPastedUnits(ports: Ports): Rows<typeof unitsTab> {
  const { read, rows } = pastedRows(ports, ports.words());
  return rows.length === 0 ? read : withLock(ports, () => registerPastedUnitsUnderLock(ports));
}

/** The caller must hold the lock. */
export function registerPastedUnitsUnderLock(ports: Ports): Rows<typeof unitsTab> {
  const words = ports.words();
  const { read, rows } = pastedRows(ports, words);
  if (rows.length === 0) return read;
  const { coded, problems } = withCodes(rowsOf(read), rows, words);
  const ids = new Map(coded.map(({ at, row }) => [at, row.code]));
  if (ids.size > 0) {
    problems.unshift(format(words.says.pastedDone, { count: ids.size }));
    markSummaryDue(ports);
    writeIds(ports, unitsTab, read, ids);
    clean(ports, new Map(coded.map(({ row }) => [row.code, row])));
    writeLog(ports, words, [{ event: 'unitsImported', detail: problems.join(' ') }]);
  }
  ports.people.toast(problems.slice(0, MAX_SENTENCES).join(' '));
  return readTab(ports, unitsTab, words);
}

type UnitRow = RowOf<typeof unitsTab>;

function withCodes(
  registered: readonly UnitRow[],
  pasted: readonly Placed<UnitRow>[],
  { says }: Words,
): { coded: Placed<UnitRow>[]; problems: string[] } {
  const known = new Set(registered.map(identityOf));
  const nextCode = unitCodeGenerator(registered.map(({ code }) => code));
  const problems: string[] = [];
  const coded = pasted.flatMap(({ at, row }) => {
    if (known.has(identityOf(row))) {
      problems.push(format(says.pastedTwice, { row: at, name: row.name }));
      return [];
    }
    const code = nextCode();
    known.add(identityOf(row));
    const unit = { ...row, ...mailboxesIn(row), code };
    for (const value of [unit.email, unit.leaderEmail])
      if (value !== '' && !addressOf(value).usable)
        problems.push(format(says.pastedAddress, { row: at, value }));
    return [{ at, row: unit }];
  });
  return { coded, problems };
}

/** Reads the tab Đơn vị again, because the rows may have moved. */
function clean(ports: WritePorts, units: ReadonlyMap<string, UnitRow>): void {
  const read = readTab(ports, unitsTab, ports.words());
  const changes = read.grid.rows.flatMap((row) => {
    const unit = units.get(idAt(unitsTab, read, row));
    return unit ? [[row.at, unit] as const] : [];
  });
  changeRows(ports, unitsTab, read, new Map(changes));
}

/** The row number is used as the code until the row gets one. */
function pastedRows(ports: Ports, words: Words) {
  const read = readTab(ports, unitsTab, words);
  const { code, name } = read.places;
  const pasted = read.grid.rows.filter(
    ({ cells }) => !isFilled(cells[code]) && isFilled(cells[name]),
  );
  const coded = pasted.map(({ at, cells }): GridRow => {
    const clean = cells.map((cell) => (typeof cell === 'string' ? cleanText(cell) : cell));
    clean[code] = `${at}`;
    return { at, cells: clean };
  });
  return { read, rows: readRows(unitsTab, { ...read.grid, rows: coded }, words).rows };
}

function mailboxesIn({ email, ccEmail }: { email: string; ccEmail: string }) {
  const { to, copies, faulty } = parseMailboxes(email);
  if (to === '' || faulty.length > 0) return { email, ccEmail };
  return { email: to, ccEmail: [ccEmail, ...copies].filter((one) => one !== '').join(', ') };
}
