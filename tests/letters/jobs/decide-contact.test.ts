import { describe, expect, it } from 'vitest';
import type { ContactDecision } from '../../../src/answers/rules/requests-view';
import { decideContact } from '../../../src/letters/jobs/decide-contact';
import { sendQueue } from '../../../src/letters/send/send-queue';
import type { ContactRequest } from '../../../src/records/unit';
import { readRules, readTab } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';

const contactRequest: ContactRequest = {
  ...{ state: 'open', at: '2024-11-19T10:00' },
  ...{ position: 'Văn thư', email: 'moi@phuninh.example.org', phone: '' },
};
const asking = unit({
  email: 'cu@phuninh.example.org',
  phone: '0100',
  contact: 'Cũ',
  contactRequest,
});

function decided(fields: Partial<ContactDecision> = {}, office: OfficeFields = {}) {
  const made = fakeOffice({ now: '2024-11-20T10:00', units: [asking], ...office });
  const decide = () =>
    decideContact(made.ports, {
      ...{ code: asking.code, at: contactRequest.at, agrees: true, because: '', called: 'yes' },
      ...fields,
    });
  return { ...made, decide, outcome: decide() };
}

describe('agreeing to a new contact', () => {
  it('changes what was asked, keeps the rest, erases the request and logs no data', () => {
    const { outcome, workbook } = decided();
    expect(outcome).toMatchObject({ done: true });
    expect(workbook.rows(unitsTab)).toMatchObject([
      {
        ...{ email: 'moi@phuninh.example.org', position: 'Văn thư', phone: '0100', contact: '' },
        contactRequest: null,
      },
    ]);
    const log = workbook.rows(logTab);
    expect(log).toMatchObject([{ event: 'requestDecided', unit: asking.code }]);
    expect(JSON.stringify(log)).not.toContain('moi@');
  });

  it('is told to the new mailbox and to the former one, which does not learn the new one', () => {
    const { ports, mailer, workbook } = decided();
    expect(workbook.rows(outboxTab)).toMatchObject([
      { kind: 'contact', state: 'queued', mailbox: 'cu@phuninh.example.org' },
      { kind: 'contact', state: 'queued', mailbox: 'moi@phuninh.example.org' },
    ]);
    sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
    expect(mailer.letters.map(({ to }) => to).sort()).toEqual([
      'cu@phuninh.example.org',
      'moi@phuninh.example.org',
    ]);
    expect(mailer.letters[0]?.text).toContain('m…@phuninh.example.org');
    expect(mailer.letters[0]?.text).not.toContain('moi@');
  });

  it('is impossible without a call to the unit', () => {
    const { outcome, workbook } = decided({ called: '' });
    expect(outcome).toMatchObject({ done: false, problems: [{ field: 'called' }] });
    expect(workbook.rows(unitsTab)).toMatchObject([{ email: 'cu@phuninh.example.org' }]);
    expect(workbook.rows(outboxTab)).toEqual([]);
  });

  it.each([
    ['another request', { at: '2024-11-19T11:00' }],
    ['an unknown unit', { code: 'PN-999' }],
  ])('does nothing for %s', (_, fields) => {
    const { outcome, workbook } = decided(fields);
    expect(outcome).toMatchObject({ done: false, problems: [{ field: '' }] });
    expect(workbook.rows(outboxTab)).toEqual([]);
  });

  it('happens once', () => {
    const { decide, workbook } = decided();
    expect(decide()).toMatchObject({ done: false });
    expect(workbook.rows(outboxTab)).toHaveLength(2);
  });
});

describe('refusing a new contact', () => {
  it('keeps the contact, erases what was asked, and tells the reason to the present mailbox', () => {
    const { ports, mailer, workbook } = decided({ agrees: false, because: 'số gọi không đúng' });
    const [row] = workbook.rows(unitsTab);
    expect(row).toMatchObject({
      email: 'cu@phuninh.example.org',
      contactRequest: { state: 'refused', because: 'số gọi không đúng', at: '2024-11-20T10:00' },
    });
    expect(JSON.stringify(row)).not.toContain('moi@');
    sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
    expect(mailer.letters).toMatchObject([
      { to: 'cu@phuninh.example.org', text: expect.stringContaining('số gọi không đúng') },
    ]);
  });

  it('needs a reason', () => {
    expect(decided({ agrees: false, because: ' ' }).outcome).toMatchObject({
      done: false,
      problems: [{ field: 'because' }],
    });
  });
});

it('a letter about a contact waits no longer if its decision was never written', () => {
  const { ports, mailer, workbook } = decided();
  const read = readTab(ports, unitsTab, words);
  const undone = new Map(read.rows.map(({ at }) => [at, { contactRequest }]));
  changeRows(ports, unitsTab, read, undone);
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
  expect(mailer.letters).toEqual([]);
  expect(workbook.rows(outboxTab).map(({ state }) => state)).toEqual(['skipped', 'skipped']);
});
