import { describe, expect, it } from 'vitest';
import { formatLastWrite } from '../../../src/workbook/cells/last-write';
import { formatUnfinished } from '../../../src/workbook/cells/unfinished-changes';
import { readTab } from '../../../src/workbook/reading/office';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows, finishRows } from '../../../src/workbook/writing/write-rows';
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
const key = 'VB-001/PN-001';
const write = (id: string) => ({ name: '2024-10-31T08:00.a.0001', id });
const underWay = {
  acknowledge: 'unacknowledged',
  acknowledgedOn: null,
  complete: 'notStarted',
} as const;

/** An office whose row of Theo dõi has this text in its hidden column. */
function officeWith(cells: { readonly lastWrite: string }) {
  const { ports } = fakeOffice({ units: [unit()], obligations: [{ ...answered, ...cells }] });
  return { ports, read: () => readTab(ports, trackingTab, words) };
}

describe('a row with a note of unfinished changes in the stamp of its last write', () => {
  const cells = {
    lastWrite: formatLastWrite(write(key), null, formatUnfinished({ underWay, of: key })),
  };

  it('reads as changed', () => {
    const { read } = officeWith(cells);
    expect(read().rows[0]?.row).toMatchObject(underWay);
    expect(read().hasUnfinishedChanges).toBe(true);
  });

  it('is finished by whoever writes it next, and has no note afterwards', () => {
    const { ports, read } = officeWith(cells);
    changeRows(
      ports,
      trackingTab,
      read(),
      new Map([[read().rows[0]?.at ?? 0, { note: 'gọi lại' }]]),
    );
    expect(read().hasUnfinishedChanges).toBe(false);
    expect(read().rows[0]?.row).toMatchObject({ ...underWay, note: 'gọi lại' });
  });

  it('is finished by the next summary', () => {
    const { ports, read } = officeWith(cells);
    finishRows(ports, trackingTab, read());
    expect(read().hasUnfinishedChanges).toBe(false);
    expect(read().rows[0]?.row).toMatchObject(underWay);
  });
});

it('a note that has landed in another row is about the row that it names', () => {
  const other = 'VB-001/PN-002';
  const lastWrite = formatLastWrite(write(other), null, formatUnfinished({ underWay, of: other }));
  const stamped = { ...answered, lastWrite };
  const { ports } = fakeOffice({
    units: [unit(), unit({ code: 'PN-002' })],
    obligations: [stamped, obligation({ unitCode: 'PN-002', complete: 'completed' })],
  });
  const [own, named] = readTab(ports, trackingTab, words).rows;
  expect(own?.row).toMatchObject({ complete: 'completed' });
  expect(named?.row).toMatchObject(underWay);
});

it.each([
  '{"underWay":{"complete":"comp',
  '{"underWay":5}',
  '{"underWay":{},"also":{"VB-001/PN-001":"x"}}',
])(
  'a note %j that was cut or edited is a problem of its cell, and the row reads as it stands',
  (text) => {
    const found = officeWith({ lastWrite: text }).read();
    expect(found.problems).toMatchObject([{ kind: 'notUnderWay', value: text }]);
    expect(found.rows[0]?.row).toMatchObject({ complete: 'completed', lastWrite: text });
  },
);
