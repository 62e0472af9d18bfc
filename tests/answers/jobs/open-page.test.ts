import { describe, expect, it } from 'vitest';
import { openSubordinate, openUnitPage } from '../../../src/answers/jobs/open-page';
import type { Dispatch } from '../../../src/records/dispatch';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { linkMaker } from '../../../src/units/jobs/unit-link';
import type { WritePorts } from '../../../src/workbook/ports';
import { readTab } from '../../../src/workbook/reading/office';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields } from '../../fakes/office';

/** An office, and the token in its unit's link. */
function officeWithToken(fields: OfficeFields, linked: Parameters<typeof unit>[0] = {}) {
  const office = fakeOffice(fields);
  const link = linkMaker(office.ports.signer, settings())(unit(linked));
  return { ...office, token: new URL(link).searchParams.get('t') ?? '' };
}

/** Opens a unit's page by its link and expects that nothing is written. */
function opened(fields: OfficeFields, linked: Parameters<typeof unit>[0] = {}) {
  const { ports, workbook, token } = officeWithToken(fields, linked);
  const before = workbook.cells();
  const view = openUnitPage(ports, token);
  expect(workbook.cells()).toEqual(before);
  return view;
}

const refused = { state: 'refused', language: 'vi', office: null };

describe('openUnitPage', () => {
  it('shows a unit its open dispatches, and offers closed ones', () => {
    const dispatches = [
      dispatch(),
      dispatch({ id: 'VB-002', state: 'closed', issuedOn: '2024-10-01' }),
      dispatch({ id: 'VB-003', state: 'closed', archivedOn: '2024-10-20' }),
      dispatch({ id: 'VB-004', state: 'draft' }),
    ];
    const view = opened({ dispatches, units: [unit(), unit({ code: 'PN-002' })] });
    expect(view).toMatchObject({ state: 'open', unitName: 'Đơn vị PN-001', today: '2024-10-30' });
    expect('dispatches' in view && view.dispatches.map(({ id }) => id)).toEqual(['VB-001']);
    expect(view).toMatchObject({ further: [4] });
  });

  it('includes the unit’s answers to the latest closed dispatch', () => {
    const answered = { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-02' } as const;
    const over = { state: 'closed', issuedOn: '2024-10-01' } as const;
    const view = opened({
      dispatches: [dispatch(), dispatch({ id: 'VB-002', ...over })],
      obligations: [
        obligation(),
        obligation({ dispatchId: 'VB-002', acknowledgedBy: 'Văn thư', ...answered }),
      ],
    });
    expect(view).toMatchObject({ before: { answers: { acknowledgedBy: 'Văn thư' } } });
  });

  it('includes the answers to the round before, rather than to another closed dispatch', () => {
    const round = (month: string, fields: Partial<Dispatch> = {}) =>
      dispatch({ id: `VB-001-2024${month}`, label: month, ...fields });
    const over = { state: 'closed', issuedOn: '2024-10-01' } as const;
    const other = dispatch({ id: 'VB-002', ...over, issuedOn: '2024-11-01' });
    const rounds = [round('0831', over), round('1031', over), round('0930', over)];
    const dispatches = [round('1130'), other, ...rounds];
    const view = opened({
      dispatches,
      obligations: dispatches.map(({ id }) => obligation({ dispatchId: id })),
    });
    expect(view).toMatchObject({ before: { id: 'VB-001-20241031' } });
  });

  it('lists the units below, and which body may count the same people', () => {
    const units = [
      unit({ name: 'Trường Mẫu' }),
      unit({ code: 'PN-002', name: 'Chi bộ Trường Mẫu' }),
      unit({ code: 'PN-003', parent: 'PN-001' }),
    ];
    expect(opened({ units })).toMatchObject({
      subordinates: { units: [{ code: 'PN-003' }] },
      twin: 'Chi bộ Trường Mẫu',
    });
  });

  it('leads from the link of an ended unit to its successor', () => {
    const units = [
      unit({ name: 'Trường cũ', state: 'ended', successors: ['PN-002'] }),
      unit({ code: 'PN-002', name: 'Trường mới' }),
    ];
    expect(opened({ units })).toMatchObject({ unitName: 'Trường mới', successorOf: 'Trường cũ' });
  });

  it.each([
    ['of a unit that has ended', { units: [unit({ state: 'ended' })] }, {}],
    [
      'of a unit with a loop of successors',
      { units: [unit({ state: 'ended', successors: ['PN-001'] })] },
      {},
    ],
    ['of a version that does not exist yet', {}, { linkVersion: 2 }],
    ['of a unit that is not in the list', {}, { code: 'PN-009' }],
  ])('refuses a link %s', (_, fields, linked) => {
    expect(opened(fields, linked)).toEqual(refused);
  });

  it('says that an earlier link was replaced by a newer one', () => {
    const units = [unit({ linkVersion: 2 })];
    expect(opened({ units })).toEqual({ ...refused, state: 'replaced' });
  });

  it.each([undefined, null, 7, '', 'PN-001.1.x', ['PN-001']])('refuses %j', (token) => {
    expect(openUnitPage(fakeOffice().ports, token)).toEqual(refused);
  });

  it('says whom to call when it refuses, once the office has filled in its settings', () => {
    const { ports } = fakeOffice();
    updateSummary(ports);
    expect(openUnitPage(ports, 'x')).toEqual({
      ...refused,
      office: {
        officeName: 'Văn phòng Huyện ủy',
        officer: 'Chuyên viên Tổng hợp',
        phone: '0100 100 100',
        replyTo: '',
      },
    });
  });
});

/** Writes the copied status of each row of Theo dõi, by the id of its dispatch. */
function setStageCodes(ports: WritePorts, codesOf: (dispatch: string) => string): void {
  const read = readTab(ports, trackingTab, ports.words());
  const changes = read.rows.map(
    ({ at, row }) => [at, { stageCodes: codesOf(row.dispatchId) }] as const,
  );
  changeRows(ports, trackingTab, read, new Map(changes));
}

describe('the letters of an overdue unit', () => {
  it.each([
    [
      'are not read if the row shows that the unit was told',
      'acknowledge overdue 2024-11-08',
      false,
    ],
    ['are read if the unit had another deadline', 'acknowledge overdue 2024-11-07', true],
    ['are read if the unit was not told', 'acknowledge untold 2024-11-08', true],
    ['are not read before the row has a status', 'acknowledge', false],
    ['are not read in a file of an earlier version', '', false],
  ])('%s', (_, stageCodes, isRead) => {
    const asked = dispatch({ asks: 'receipt', completeBy: null });
    const { ports, token } = officeWithToken({ now: '2024-11-20T09:00', dispatches: [asked] });
    setStageCodes(ports, () => stageCodes);
    let reads = 0;
    const reader = {
      ...ports.reader,
      readMatching: (...asked: Parameters<typeof ports.reader.readMatching>) => {
        if (asked[0].key === 'outbox') reads += 1;
        return ports.reader.readMatching(...asked);
      },
    };
    expect(openUnitPage({ ...ports, reader }, token).state).toBe('open');
    expect(reads > 0).toBe(isRead);
  });
});

describe('a unit with many dispatches', () => {
  const dispatches = Array.from({ length: 14 }, (_, index) =>
    dispatch({ id: `VB-${index + 1}`, issuedOn: index < 7 ? '2024-10-01' : '2024-10-15' }),
  );

  const shown = (linked?: unknown, before?: unknown, codes: Record<string, string> = {}) => {
    const { ports, token } = officeWithToken({ dispatches });
    setStageCodes(ports, (id) => codes[id] ?? '');
    const view = openUnitPage(ports, token, linked, before);
    return view.state === 'open'
      ? { ids: view.dispatches.map(({ id }) => id).join(' '), further: view.further.length }
      : view.state;
  };
  const ids = dispatches.map(({ id }) => id);

  it('sees three at a time, latest first, and none twice', () => {
    expect(shown()).toEqual({ ids: 'VB-8 VB-9 VB-10', further: 11 });
    expect(shown('', ['VB-8', 'VB-10'])).toEqual({ ids: 'VB-9 VB-11 VB-12', further: 9 });
    expect(shown('', ids.slice(0, 12))).toEqual({ ids: 'VB-13 VB-14', further: 0 });
    expect(shown('', ids)).toEqual({ ids: '', further: 0 });
  });

  it('sees the one of its letter first, then overdue ones, and done ones last', () => {
    const codes = {
      'VB-2': 'acknowledge onTime 2024-11-08; complete overdue 2024-11-15',
      'VB-8': 'acknowledge onTime 2024-11-08; complete late 2024-11-15',
    };
    expect(shown('VB-5).', [], codes)).toEqual({ ids: 'VB-5 VB-2 VB-9', further: 11 });
    expect(
      shown(
        'VB-5',
        ids.filter((id) => id !== 'VB-8'),
        codes,
      ),
    ).toEqual({
      ids: 'VB-8',
      further: 0,
    });
    expect(shown('VB-99')).toEqual(shown());
  });

  it.each([1, '1', null, [1], [['VB-1']], { length: 1 }])(
    'is refused if its list of shown ids is %j',
    (before) => {
      expect(shown('', before)).toBe('refused');
    },
  );
});

describe('subordinates', () => {
  const children = Array.from({ length: 11 }, (_, index) =>
    unit({ code: `PN-${101 + index}`, name: `Trường ${index + 1}`, parent: 'Phòng Mẫu' }),
  );
  const units = [unit({ name: 'Phòng Mẫu' }), ...children, unit({ code: 'PN-900' })];
  const obligations = units.map(({ code }) =>
    obligation({ unitCode: code, ...(code === 'PN-102' ? { complete: 'inProgress' } : {}) }),
  );

  it('are all listed by their copied status, with what is open', () => {
    const status = (unitCode: string) =>
      unitCode === 'PN-101'
        ? 'acknowledge overdue 2024-11-08; complete within 2024-11-29'
        : 'acknowledge onTime 2024-11-08; complete onTime 2024-11-29';
    const view = opened({
      units,
      now: '2024-11-20T09:00',
      obligations: obligations.map((one) => ({ ...one, stageCodes: status(one.unitCode) })),
    });
    const subordinates = view.state === 'open' ? view.subordinates : null;
    expect(subordinates?.dispatches.map(({ id }) => id)).toEqual(['VB-001']);
    expect(subordinates?.units.map(({ name }) => name)).toEqual(children.map(({ name }) => name));
    const [first, second] = subordinates?.units ?? [];
    expect(first).toMatchObject({
      code: 'PN-101',
      owes: true,
      open: [
        { dispatch: 'VB-001', stage: 'acknowledge', status: { timing: 'overdue', daysLate: 8 } },
        { dispatch: 'VB-001', stage: 'complete', status: { daysLeft: 7 } },
      ],
    });
    expect(second).toMatchObject({ owes: true, open: [] });
  });

  it('that no dispatch asks owe nothing, and a unit without subordinates has no list', () => {
    const view = opened({ units, obligations: obligations.slice(0, 1) });
    expect(view).toMatchObject({ subordinates: { dispatches: [], units: { 0: { owes: false } } } });
    expect(opened({ units: [unit()], obligations: [obligation()] })).toMatchObject({
      subordinates: null,
    });
  });

  const reply = (code: unknown) => {
    const { ports, workbook, token } = officeWithToken({ units, obligations });
    const before = workbook.cells();
    const found = openSubordinate(ports, token, code);
    expect(workbook.cells()).toEqual(before);
    return found;
  };

  it('are opened with their answers', () => {
    expect(reply('PN-102')).toMatchObject({
      state: 'opened',
      unit: {
        code: 'PN-102',
        dispatches: [{ id: 'VB-001', answers: { complete: 'inProgress' } }],
      },
    });
  });

  it.each(['PN-001', 'PN-900', 'PN-999', '', 0, null])('refuses %j, which is none', (code) => {
    expect(reply(code)).toEqual({ state: 'refused' });
  });

  it('refuses an invalid link', () => {
    const { ports } = fakeOffice({ units });
    expect(openSubordinate(ports, 'PN-001.1.x', 'PN-102')).toEqual({ state: 'refused' });
  });
});
