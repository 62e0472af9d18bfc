import { describe, expect, it } from 'vitest';
import { decideRequests, requestsView } from '../../../src/answers/jobs/decide-requests';
import type { RequestDecision } from '../../../src/answers/rules/requests-view';
import type { UnitRequest } from '../../../src/records/unit-request';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields } from '../../fakes/office';

const later: UnitRequest = {
  ...{ state: 'open', wish: 'complete', until: '2024-12-20' },
  ...{ at: '2024-11-19T10:00', because: 'trùng kỳ thi' },
};
const exemption: UnitRequest = {
  ...later,
  wish: 'exemption',
  until: null,
  because: 'không có đảng viên',
};

const units = ['PN-001', 'PN-002', 'PN-003'].map((code) => unit({ code, name: `Trường ${code}` }));

/** Three units on 20/11/2024: the first asks for a later day, the second to be exempted, the third for nothing. */
function office(fields: OfficeFields = {}) {
  return fakeOffice({
    now: '2024-11-20T10:00',
    units,
    obligations: [
      obligation({ unitRequests: [later] }),
      obligation({ unitCode: 'PN-002', unitRequests: [exemption] }),
      obligation({ unitCode: 'PN-003' }),
    ],
    ...fields,
  });
}

const all = ({ ports }: ReturnType<typeof office>) =>
  requestsView(ports).requests.map(({ key, wish, until, at }) => ({ key, wish, until, at }));

function decide(at: ReturnType<typeof office>, fields: Partial<RequestDecision> = {}) {
  return decideRequests(at.ports, { agrees: true, because: '', requests: all(at), ...fields });
}

describe('the requests of units', () => {
  it('are listed with unit, dispatch, day and reason', () => {
    expect(requestsView(office().ports)).toMatchObject({
      today: '2024-11-20',
      requests: [
        { unit: 'Trường PN-001', number: '1384-CV/HU', wish: 'complete', until: '2024-12-20' },
        { unit: 'Trường PN-002', wish: 'exemption', until: null, because: 'không có đảng viên' },
      ],
      contacts: [],
    });
  });

  it('have the status of today, not that of the last run', () => {
    const { requests } = requestsView(office({ now: '2024-12-05T10:00' }).ports);
    expect(requests[0]?.status).toMatch(/quá hạn/);
  });

  it('are not listed once nothing waits', () => {
    const closed = office({ dispatches: [dispatch({ state: 'closed' })] });
    expect(requestsView(closed.ports).requests).toEqual([]);
  });
});

describe('agreeing', () => {
  it.each([
    ['2024-12-20', '2024-12-20'],
    ['2024-11-25', null],
  ])('to a receipt by %s extends a result that would be due before it: %s', (until, result) => {
    const receipt: UnitRequest = { ...later, wish: 'acknowledge', until: until as never };
    const at = office({ obligations: [obligation({ unitRequests: [receipt] })] });
    expect(decide(at)).toMatchObject({ done: true });
    expect(at.workbook.rows(trackingTab)).toMatchObject([
      { acknowledgeExtendedTo: until, completeExtendedTo: result },
    ]);
  });

  it('extends the deadline or exempts the unit, with the reason of the unit, many at once', () => {
    const at = office();
    expect(decide(at)).toEqual({
      done: true,
      message: expect.stringMatching(/^Đã đồng ý 2 đề nghị\. /),
    });
    expect(at.workbook.rows(trackingTab)).toMatchObject([
      {
        ...{ completeExtendedTo: '2024-12-20', acknowledgeExtendedTo: null, unitRequests: [] },
        reason: 'Theo đề nghị của đơn vị ngày 19/11/2024: trùng kỳ thi',
        statusText: expect.stringContaining('20/12/2024'),
      },
      {
        ...{ unitRequests: [], completeExtendedTo: null },
        exemptBecause: 'Theo đề nghị của đơn vị ngày 19/11/2024: không có đảng viên',
      },
      { unitRequests: [], completeExtendedTo: null, exemptBecause: '' },
    ]);
    expect(at.workbook.rows(logTab)).toMatchObject([
      { event: 'requestDecided', unit: 'PN-001', detail: expect.stringContaining('→ đồng ý') },
      { event: 'requestDecided', unit: 'PN-002', detail: expect.stringContaining('không có đảng') },
    ]);
    expect(requestsView(at.ports).requests).toEqual([]);
  });

  it('does nothing the second time, and says so', () => {
    const at = office();
    const requests = all(at);
    decide(at, { requests });
    const rows = JSON.stringify(at.workbook.rows(trackingTab));
    expect(decide(at, { requests })).toEqual({
      done: false,
      problems: [{ field: '', message: expect.stringMatching(/^2 đề nghị không còn chờ/) }],
    });
    expect(JSON.stringify(at.workbook.rows(trackingTab))).toBe(rows);
    expect(at.workbook.rows(logTab)).toHaveLength(2);
  });

  it('leaves a request that the unit has changed since it was shown, and decides the others', () => {
    const at = office();
    const [first, second] = all(at);
    const requests = [{ ...first, until: '2024-12-27' }, second] as RequestDecision['requests'];
    expect(decide(at, { requests })).toMatchObject({
      done: true,
      message: expect.stringMatching(/Đã đồng ý 1 đề nghị.* 1 đề nghị không còn chờ/),
    });
    expect(at.workbook.rows(trackingTab)).toMatchObject([
      { unitRequests: [later], completeExtendedTo: null },
      { exemptBecause: expect.stringContaining('không có đảng viên') },
      {},
    ]);
  });

  it('is not possible for a day that has passed', () => {
    const at = office({ now: '2024-12-24T10:00' });
    const [first] = all(at);
    expect(decide(at, { requests: first ? [first] : [] })).toEqual({
      done: false,
      problems: [{ field: '', message: expect.stringContaining('ngày nay đã qua') }],
    });
    expect(at.workbook.rows(trackingTab)[0]).toMatchObject({ unitRequests: [later] });
  });

  it('to both requests of a unit keeps the extension and the exemption', () => {
    const at = office({ obligations: [obligation({ unitRequests: [later, exemption] })] });
    decide(at);
    expect(at.workbook.rows(trackingTab)).toMatchObject([
      {
        ...{ completeExtendedTo: '2024-12-20', unitRequests: [] },
        exemptBecause: expect.stringContaining('không có đảng viên'),
      },
    ]);
  });
});

describe('refusing', () => {
  it('keeps deadline and task, and the reason of the office in the row', () => {
    const at = office();
    const [first] = all(at);
    const requests = first ? [first] : [];
    expect(decide(at, { agrees: false, because: ' cần số liệu trước 05/12 ', requests })).toEqual({
      done: true,
      message: expect.stringMatching(/^Đã ghi không đồng ý 1 đề nghị/),
    });
    expect(at.workbook.rows(trackingTab)[0]).toMatchObject({
      completeExtendedTo: null,
      unitRequests: [
        { ...later, state: 'refused', at: '2024-11-20T10:00', because: 'cần số liệu trước 05/12' },
      ],
    });
  });

  it.each([
    ['no reason', ' ', 'Xin điền mục này.'],
    ['a long reason', 'a'.repeat(301), 'Nội dung dài quá. Xin viết gọn lại.'],
  ])('needs a reason: %s', (_, because, message) => {
    const at = office();
    expect(decide(at, { agrees: false, because })).toEqual({
      done: false,
      problems: [{ field: 'because', message }],
    });
    expect(at.workbook.rows(trackingTab)[0]).toMatchObject({ unitRequests: [later] });
  });
});
