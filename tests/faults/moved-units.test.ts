import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import type { RunRequest } from '../../local/runs/run-request';
import { headersOf } from '../../local/sheet-table';
import { cellName } from '../../src/texts/cell-name';
import { importUnits, newOffice, owner, smallList } from '../bundle/office';
import { cellAt, rowsOf, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { mutated } from './mutated';

shows(25);

const tab = words.tabs.units.name;

/** Header of a column that people have added. */
const OWN = 'Ghi riêng';

/** Rows of Đơn vị as texts, sorted. */
const unitsOf = (google: AppsScript) =>
  (rowsOf(google, 'units') as Record<string, string>[])
    .map(({ code, name, email, phone, linkVersion, [OWN]: own }) =>
      [code, name, email, phone, linkVersion, own].join(' | '),
    )
    .filter((text) => /[^ |]/.test(text))
    .sort();

/** An office with three units, and two pasted rows below them. */
function pasted(options: AppsScriptOptions = {}): AppsScript {
  const google = newOffice(options);
  importUnits(google, smallList(3));
  for (const [at, name] of ['Chi bộ thôn 2', 'Chi bộ thôn 1'].entries()) {
    google.type(owner, tab, cellAt(google, 'units', 'name', 5 + at), ` ${name}`);
    google.type(
      owner,
      tab,
      cellAt(google, 'units', 'email', 5 + at),
      `Thon${at}@phuninh.example.org`,
    );
  }
  return google;
}

/**
 * An office that has imported units twice. The second import added two units and changed one.
 * People have written something beside each.
 */
function imported(options: AppsScriptOptions = {}): AppsScript {
  const google = newOffice(options);
  importUnits(google, smallList(2));
  importUnits(
    google,
    smallList(4).map((row) => row.map((cell) => cell.replace('dv002', 'moi'))),
  );
  const column = Object.keys(headersOf('units', words)).length + 1;
  const texts = [OWN, ...rowsOf(google, 'units').map(({ code }) => `của ${code}`)];
  for (const [at, text] of texts.entries()) google.type(owner, tab, cellName(at + 1, column), text);
  return google;
}

/** The people's column is among those of the add-on, so that a row takes two writes. Google applies each at once. */
function importedApart(): AppsScript {
  const google = imported();
  google.file.moveColumn(tab, Object.keys(headersOf('units', words)).length + 1, 5);
  google.writeAtOnce(true);
  return google;
}

const takesUp: RunRequest = { fn: 'openImport', user: owner, context: 'menu' };
const undoes: RunRequest = { fn: 'undoImport', user: owner, context: 'dialog-call' };

/**
 * Performs a person's act before every data call of a run. Yields the calls after which a unit's
 * row is wrong.
 */
function* disturbed(google: AppsScript, request: RunRequest): Generator<string> {
  const { kind: _, ...plain } = request;
  const saved = google.save();
  const after = (one: RunRequest) => {
    google.restore(saved);
    const { journal } = google.run(one);
    return { journal, units: JSON.stringify(unitsOf(google)) };
  };
  const untouched = JSON.stringify(unitsOf(google));
  const undisturbed = after(plain);
  expect(undisturbed.units).not.toEqual(untouched);
  for (const { call, name, kind } of undisturbed.journal) {
    if (kind !== 'data') continue;
    if (after({ ...request, faultAt: call }).units !== undisturbed.units) yield `${call} ${name}`;
  }
}

describe('rows of Đơn vị that a person moves meanwhile', () => {
  it.each([
    ['codes are given to pasted rows', pasted, { ...takesUp, kind: 'sort', row: 2 }],
    ['codes are given to pasted rows', pasted, { ...takesUp, kind: 'insert-row', row: 3 }],
    ['the last import is undone', imported, { ...undoes, kind: 'sort', row: 2 }],
    ['the last import is undone', imported, { ...undoes, kind: 'insert-row', row: 3 }],
    ['the last import is undone', importedApart, { ...undoes, kind: 'insert-row', row: 3 }],
  ] as [string, () => AppsScript, RunRequest][])(
    'keep their content if %s',
    (_, office, request) => {
      expect([...disturbed(office(), { ...request, tab })]).toEqual([]);
    },
  );

  it.each([
    [
      'workbook/writing/write-ids.ts',
      'due = misplacedIds(tab, known, meant);',
      'due = new Map<number, string>();',
      pasted,
      takesUp,
    ],
    [
      'workbook/writing/write-rows.ts',
      'const left = leftAfter(target, written, haveColumnsMoved);',
      'const left = written.items.length < 0 ? leftAfter(target, written, haveColumnsMoved) : null;',
      imported,
      undoes,
    ],
    [
      'workbook/writing/remove-rows.ts',
      'if (areOthersLeft(ports, tab, read, gone)) return null;',
      'if (read) return null;',
      imported,
      undoes,
    ],
  ] as const)(
    'would not if %s did not read them again after the write',
    async (file, from, to, office, request) => {
      const dist = await mutated([file, from, to]);
      const found = disturbed(office({ dist }), { ...request, kind: 'insert-row', row: 3, tab });
      expect(found.next().done).toBe(false);
    },
  );
});
