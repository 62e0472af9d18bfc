import { describe, expect, it } from 'vitest';
import { askContact } from '../../../src/answers/jobs/ask-contact';
import { openUnitPage } from '../../../src/answers/jobs/open-page';
import { submitAnswer } from '../../../src/answers/jobs/submit-answer';
import { parseSeenRows, type SeenRows } from '../../../src/answers/rules/seen-rows';
import { linkMaker } from '../../../src/units/jobs/unit-link';
import type { Ports } from '../../../src/workbook/ports';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { acknowledgeAnswer, requestAnswer } from '../../builders/answers';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields } from '../../fakes/office';

const REQUEST = '3f9a12bc'.repeat(4);

const codes = ['PN-001', 'PN-002', 'PN-003'];
const units = codes.map((code) => unit({ code }));
const dispatches = [dispatch(), dispatch({ id: 'VB-002' })];
const obligations = dispatches.flatMap(({ id }) =>
  codes.map((unitCode) => obligation({ dispatchId: id, unitCode })),
);

/** Rows of the second unit and the second dispatch. */
const SEEN = { unit: 3, dispatches: 3, obligation: 7 };

function officeOf(fields: OfficeFields = {}, linked = unit({ code: 'PN-002' })) {
  const now = '2024-11-20T10:00';
  const office = fakeOffice({ now, units, dispatches, obligations, ...fields });
  const token =
    new URL(linkMaker(office.ports.signer, settings())(linked)).searchParams.get('t') ?? '';
  /** Tabs whose columns are searched from now on. */
  const searched: string[] = [];
  const scan: Ports['reader']['scan'] = (tab, keys) => {
    if (keys.length > 0) searched.push(tab.key);
    return office.ports.reader.scan(tab, keys);
  };
  const readMatching: Ports['reader']['readMatching'] = (tab, ...wanted) => {
    searched.push(tab.key);
    return office.ports.reader.readMatching(tab, ...wanted);
  };
  const reader = { ...office.ports.reader, scan, readMatching };
  const ports = { ...office.ports, reader };
  const confirm = (rows?: unknown) =>
    submitAnswer(ports, 'acknowledge', {
      token,
      answer: acknowledgeAnswer({ dispatch: 'VB-002' }),
      request: REQUEST,
      rows,
    });
  return { ...office, ports, token, searched, confirm };
}

/** Outcome of an answer, and all cells after it. */
function afterAnswer(fields: OfficeFields, rows?: unknown) {
  const { confirm, workbook } = officeOf(fields);
  return { outcome: confirm(rows), cells: workbook.cells() };
}

describe('the rows that a page has seen', () => {
  it('are given with the page, and save searching for them again', () => {
    const { ports, token, confirm, searched } = officeOf();
    const view = openUnitPage(ports, token);
    expect(view).toMatchObject({
      rows: {
        unit: SEEN.unit,
        dispatches: SEEN.dispatches,
        obligations: { 'VB-001/PN-002': 4, 'VB-002/PN-002': SEEN.obligation },
      },
    });
    searched.length = 0;
    expect(confirm(SEEN).state).toBe('recorded');
    expect(searched).toEqual([]);
  });

  const elsewhere: [string, OfficeFields][] = [
    ['stand where they were', {}],
    ['have moved up', { obligations: obligations.slice(2), units: units.slice(1) }],
    [
      'have moved down',
      {
        obligations: [...obligations.slice(0, 2), ...obligations].reverse(),
        units: [...units, unit({ code: 'PN-004' })].reverse(),
        dispatches: [...dispatches, dispatch({ id: 'VB-003' })].reverse(),
      },
    ],
    ['are gone', { obligations: obligations.slice(0, 3) }],
    ['have a copy above them', { obligations: [...obligations.slice(4, 5), ...obligations] }],
  ];

  it.each(elsewhere)('only save a search: an answer is as without them if they %s', (_, fields) => {
    expect(afterAnswer(fields, SEEN)).toEqual(afterAnswer(fields));
  });

  it.each<[unknown]>([
    [null],
    ['x'],
    [[3, 3, 7]],
    [{ unit: '3', dispatches: Number.NaN, obligation: {} }],
    [{ unit: -1, dispatches: 0.5, obligation: Number.POSITIVE_INFINITY }],
    [{ unit: 1, dispatches: 1, obligation: 2 }],
    [{ unit: 9_999_999, dispatches: 9_999_999, obligation: 9_999_999 }],
    [{ unit: 690, dispatches: 400, obligation: 300 }],
    [{ unit: 2, dispatches: 2, obligation: 3 }],
    [{ unit: 4, dispatches: 2, obligation: 8 }],
  ])('may be anything: %j', (rows) => {
    expect(afterAnswer({}, rows)).toEqual(afterAnswer({}));
  });

  it('are row numbers or nothing', () => {
    const nothing: SeenRows = { unit: 0, dispatches: 0, obligation: 0 };
    expect(parseSeenRows({ ...SEEN, more: 1 })).toEqual(SEEN);
    expect(parseSeenRows({ unit: '3', dispatches: 1e9, obligation: -3 })).toEqual(nothing);
    expect(parseSeenRows(undefined)).toEqual(nothing);
  });

  it('let nobody in by a copy of the unit’s row that still has the number of a replaced link', () => {
    const copied = [...units, unit({ code: 'PN-002', linkVersion: 2 }), unit({ code: 'PN-002' })];
    const renewed = { units: copied.filter((_, at) => at !== 1) };
    const { confirm } = officeOf(renewed);
    expect(confirm({ ...SEEN, unit: 5 })).toEqual({ state: 'replaced' });
    expect(confirm()).toEqual({ state: 'replaced' });
  });

  it('save searching for the unit that asks for another contact, or for an extension', () => {
    const { ports, token, searched } = officeOf();
    const asked = { position: 'Hiệu trưởng', email: '', phone: '' };
    const contact = askContact(ports, token, { asked, request: REQUEST, row: SEEN.unit });
    expect(contact.state).toBe('recorded');
    const answer = requestAnswer({ dispatch: 'VB-002', wish: 'exemption', until: '' });
    const request = submitAnswer(ports, 'request', { token, answer, request: REQUEST, rows: SEEN });
    expect(request.state).toBe('recorded');
    expect(searched).toEqual([]);
  });
});

describe('in a tab too long to be read down to the row', () => {
  const many = Array.from({ length: 800 }, (_, at) => `PN-${101 + at}`);
  const [seen = '', last = ''] = [many[600], many.at(-1)];
  const long = {
    units: many.map((code) => unit({ code })),
    dispatches: [dispatch({ id: 'VB-002' })],
    obligations: many.map((unitCode) => obligation({ dispatchId: 'VB-002', unitCode })),
  };
  /** The unit that was seen is in row 602 of Đơn vị and 603 of Theo dõi. */
  const rows = { unit: 602, dispatches: 2, obligation: 603 };
  const unitColumn = Object.keys(trackingTab.columns).indexOf('unitCode');
  const answeredIn = (fields: OfficeFields, code = seen, hints: unknown = rows) => {
    const { confirm, workbook, searched } = officeOf({ ...long, ...fields }, unit({ code }));
    expect(confirm(hints).state).toBe('recorded');
    const answered = (workbook.cells().tracking ?? []).flatMap((cells, at) =>
      cells.includes('Văn thư') ? [`${at + 3} ${cells[unitColumn]}`] : [],
    );
    return { answered, searched };
  };

  it('the obligation is read in the row that was seen, but the unit is searched for', () => {
    expect(answeredIn({})).toEqual({ answered: [`603 ${seen}`], searched: [] });
    expect(answeredIn({}, last, { unit: 801, dispatches: 2, obligation: 802 })).toEqual({
      answered: [`802 ${last}`],
      searched: ['units'],
    });
  });

  it('of several copies of an obligation, the one that was seen is answered', () => {
    const copy = obligation({ dispatchId: 'VB-002', unitCode: seen });
    const copied = { obligations: [copy, ...long.obligations.slice(1)] };
    expect(answeredIn(copied).answered).toEqual([`603 ${seen}`]);
    expect(answeredIn(copied, seen, null).answered).toEqual([`3 ${seen}`]);
  });

  it('one that has moved is found all the same', () => {
    const moved = [obligation({ dispatchId: 'VB-002', unitCode: 'PN-001' }), ...long.obligations];
    expect(answeredIn({ obligations: moved }).answered).toEqual([`604 ${seen}`]);
    const beyond = { ...rows, obligation: 90_000 };
    expect(answeredIn({}, seen, beyond).answered).toEqual([`603 ${seen}`]);
  });
});
