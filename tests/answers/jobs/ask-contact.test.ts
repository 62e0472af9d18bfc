import { describe, expect, it } from 'vitest';
import { askContact, withdrawContact } from '../../../src/answers/jobs/ask-contact';
import { openUnitPage } from '../../../src/answers/jobs/open-page';
import { MAX_REQUESTS } from '../../../src/answers/rules/request-memory';
import { linkMaker } from '../../../src/units/jobs/unit-link';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields } from '../../fakes/office';

const asked = { position: 'Văn thư', email: 'moi@phuninh.example.org', phone: '0200 200 200' };

let sentSoFar = 0;
function nextId(): string {
  sentSoFar += 1;
  return sentSoFar.toString(16).padStart(12, '0').padEnd(32, 'a');
}

function office(fields: OfficeFields = {}) {
  const made = fakeOffice({ now: '2024-11-20T10:00', ...fields });
  const link = linkMaker(made.ports.signer, settings())(unit());
  const token = new URL(link).searchParams.get('t') ?? '';
  const ask = (contact: unknown = asked, id = nextId()) =>
    askContact(made.ports, token, { asked: contact, request: id });
  return { ...made, token, ask };
}

const request = { state: 'open', at: '2024-11-20T10:00', ...asked };

describe('a request to change the contact', () => {
  it('waits in the row of the unit, changes nothing else, and leaves no data in the log', () => {
    const { ask, workbook } = office();
    const [before] = workbook.rows(unitsTab);
    expect(ask()).toMatchObject({ state: 'recorded' });
    const [after] = workbook.rows(unitsTab);
    const { requests, lastWrite } = after ?? {};
    expect(after).toEqual({ ...before, contactRequest: request, requests, lastWrite });
    const log = workbook.rows(logTab);
    expect(log).toMatchObject([{ event: 'requested', detail: 'Đề nghị thay đổi đầu mối' }]);
    expect(JSON.stringify(log)).not.toMatch(/moi@|0200|Văn thư/);
  });

  it('is shown on the page with mailbox and telephone masked', () => {
    const { ask, ports, token } = office();
    ask();
    const view = openUnitPage(ports, token);
    expect(view).toMatchObject({
      contactRequest: { position: 'Văn thư', email: 'm…@phuninh.example.org', phone: '…200' },
    });
    expect(JSON.stringify(view)).not.toMatch(/moi@|0200 200/);
  });

  it('is recorded once however often it is sent, and a second one waits for the first', () => {
    const { ask, workbook } = office();
    const id = nextId();
    expect(ask(asked, id)).toEqual(ask(asked, id));
    expect(workbook.rows(logTab)).toHaveLength(1);
    expect(ask({ ...asked, phone: '' })).toMatchObject({ state: 'changed' });
    expect(workbook.rows(unitsTab)).toMatchObject([{ contactRequest: request }]);
  });

  it('can be withdrawn, once, and leaves nothing', () => {
    const { ask, ports, token, workbook } = office();
    ask();
    expect(withdrawContact(ports, token)).toEqual({ state: 'recorded', contact: null });
    expect(workbook.rows(unitsTab)).toMatchObject([{ contactRequest: null }]);
    expect(withdrawContact(ports, token)).toEqual({ state: 'changed', contact: null });
    expect(workbook.rows(logTab).map(({ event }) => event)).toEqual([
      'requested',
      'requestWithdrawn',
    ]);
  });

  it.each([
    ['nothing', { position: ' ', email: '', phone: '' }, 'position', 'required'],
    ['a mailbox that is none', { ...asked, email: 'moi@' }, 'email', 'notMailbox'],
    ['two mailboxes', { ...asked, email: 'a@example.org; b@example.org' }, 'email', 'notMailbox'],
    ['a long position', { ...asked, position: 'a'.repeat(101) }, 'position', 'tooLong'],
    ['the error of a formula', { ...asked, phone: '#REF!' }, 'phone', 'formulaError'],
  ])('is refused with %s', (_, contact, field, fault) => {
    const { ask, workbook } = office();
    expect(ask(contact)).toEqual({ state: 'problems', problems: [{ field, fault }] });
    expect(workbook.rows(unitsTab)).toMatchObject([{ contactRequest: null, requests: '' }]);
  });

  it.each([
    null,
    'moi@example.org',
    { position: 1, email: '', phone: '' },
    { email: 'a@b.example' },
  ])('is refused as %j', (contact) => {
    expect(office().ask(contact)).toEqual({ state: 'refused' });
  });

  it('is refused to a forged and to a replaced link, and while another run has the lock', () => {
    const { ask, ports, token, lock } = office();
    const forged = `${token.slice(0, -4)}AAAA`;
    expect(askContact(ports, forged, { asked, request: nextId() })).toEqual({ state: 'refused' });
    expect(withdrawContact(ports, forged)).toEqual({ state: 'refused' });
    expect(office({ units: [unit({ linkVersion: 2 })] }).ask()).toEqual({ state: 'replaced' });
    lock.held = true;
    expect(ask()).toEqual({ state: 'busy' });
  });

  it('is limited for each unit and day', () => {
    const { ask, ports, time, token } = office();
    const states = Array.from({ length: MAX_REQUESTS + 1 }, () => {
      const { state } = ask();
      withdrawContact(ports, token);
      return state;
    });
    expect(states).toEqual([...Array(MAX_REQUESTS).fill('recorded'), 'limited']);
    time.now = '2024-11-21T08:00';
    expect(ask().state).toBe('recorded');
  });
});
