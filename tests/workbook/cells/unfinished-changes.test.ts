import { describe, expect, it } from 'vitest';
import type { CellBlock } from '../../../src/workbook/cells/cell';
import { readRows } from '../../../src/workbook/cells/read-rows';
import { wholeBlocks } from '../../../src/workbook/cells/write-cells';
import { readTab } from '../../../src/workbook/reading/office';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const answered = {
  ...obligation(),
  acknowledge: 'acknowledged' as const,
  acknowledgedOn: '2024-10-31',
  complete: 'completed' as const,
  completedOn: '2024-11-01',
} as const;
const reset = {
  acknowledge: 'unacknowledged',
  acknowledgedOn: null,
  complete: 'notStarted',
} as const;

/** A row of Theo dõi as it is read if only some blocks of a change were written. */
function readAfter(blocks: readonly CellBlock[], { grid }: ReturnType<typeof tracking>) {
  const cells = [...(grid.rows[0]?.cells ?? [])];
  for (const {
    column,
    cells: [row = []],
  } of blocks)
    row.forEach((cell, at) => {
      cells[column - 1 + at] = cell;
    });
  const rows = [{ at: grid.rows[0]?.at ?? 0, cells }];
  return readRows(trackingTab, { ...grid, rows }, words);
}

function tracking() {
  const { ports } = fakeOffice({ units: [unit()], obligations: [answered] });
  return readTab(ports, trackingTab, words);
}

describe('a row that takes several writes', () => {
  const read = tracking();
  const at = read.rows[0]?.at ?? 0;
  const blocks = wholeBlocks(trackingTab, read, new Map([[at, reset]]), words);
  const after = { ...read.rows[0]?.row, ...reset };

  it('reads as changed from the first write on', () => {
    const seen = blocks.map((_, end) => readAfter(blocks.slice(0, end + 1), read).rows[0]?.row);
    expect(seen).toEqual(blocks.map(() => after));
  });

  it('keeps unfinished changes when something else is written into it', () => {
    const half = readAfter(blocks.slice(0, 1), read);
    const note = wholeBlocks(trackingTab, half, new Map([[at, { note: 'gọi lại' }]]), words);
    expect(readAfter(note, half).rows[0]?.row).toEqual({ ...after, note: 'gọi lại' });
  });

  it('has no note once it is written', () => {
    const whole = readAfter(blocks, read);
    expect(whole.grid.rows[0]?.cells[read.places.lastImport]).toBe('');
  });
});

it.each([
  '{"underWay":{"complete":"comp',
  '{"underWay":5}',
  '{"underWay":{},"also":{"VB-001/PN-001":"x"}}',
])(
  'a note %j that was cut or edited is a problem of its cell, and the row reads as it stands',
  (text) => {
    const read = tracking();
    const { at = 0, cells = [] } = read.grid.rows[0] ?? {};
    const edited = cells.map((cell, place) => (place === read.places.lastImport ? text : cell));
    const found = readRows(trackingTab, { ...read.grid, rows: [{ at, cells: edited }] }, words);
    expect(found.problems).toMatchObject([{ kind: 'notUnderWay', value: text }]);
    expect(found.rows[0]?.row).toMatchObject({ complete: 'completed', lastImport: text });
  },
);

it('a row that one write changes is written as before', () => {
  const read = tracking();
  const at = read.rows[0]?.at ?? 0;
  const change = { acknowledge: 'unacknowledged', acknowledgedOn: null } as const;
  expect(wholeBlocks(trackingTab, read, new Map([[at, change]]), words)).toHaveLength(1);
});
