import { describe, expect, it } from 'vitest';
import {
  holdsContact,
  maskedLetter,
  ownMailboxes,
  positionOnly,
  withoutContact,
} from '../../../src/unit-changes/rules/contact-data';
import { letter } from '../../builders/letter';
import { unit } from '../../builders/unit';

describe('the data of a contact', () => {
  it.each([
    ['person', { contact: '', phone: '', contactRequest: null }],
    [
      'all',
      {
        ...{ contact: '', phone: '', contactRequest: null },
        ...{ email: '', returnedEmail: '', ccEmail: '', leaderEmail: '' },
      },
    ],
  ] as const)('of scope %s is cleared, the position stays', (scope, cells) => {
    expect(withoutContact(scope)).toEqual(cells);
  });

  it.each([
    ['a name', { contact: 'Nguyễn Văn Mẫu' }, true, true],
    ['a telephone', { phone: '0100 100 100' }, true, true],
    [
      'a request to change the contact',
      { contactRequest: { state: 'refused', because: 'số sai', at: '2024-11-20T10:00' } as const },
      true,
      true,
    ],
    ['a mailbox', { email: 'a@example.org' }, false, true],
    ['a mailbox of its leadership', { leaderEmail: 'a@example.org' }, false, true],
    ['a copy', { ccEmail: 'a@example.org' }, false, true],
    ['a position only', { position: 'Văn thư' }, false, false],
  ])('exists if there is %s', (_, fields, person, all) => {
    const one = unit({ email: '', ...fields });
    expect([holdsContact(one, 'person'), holdsContact(one, 'all')]).toEqual([person, all]);
  });

  it.each([
    ['Văn thư (Nguyễn Văn Mẫu)', 'Văn thư'],
    ['Văn thư', 'Văn thư'],
    ['Phó Trưởng phòng (phụ trách) (Trần Thị Mẫu) ', 'Phó Trưởng phòng (phụ trách)'],
    ['', ''],
  ])('is reduced to the position in %j', (answeredBy, position) => {
    expect(positionOnly(answeredBy)).toEqual(position);
  });
});

describe('the mailboxes of units', () => {
  it('are their own if no other unit uses them, ignoring case, copies with roles included', () => {
    const leaving = unit({
      code: 'A',
      email: 'Chung@example.org',
      ccEmail: 'văn thư: vt@example.org; phó: pho@example.org',
    });
    const others = [
      leaving,
      unit({ code: 'B', ccEmail: 'chung@example.org' }),
      unit({ code: 'C', email: '' }),
    ];
    expect([...ownMailboxes([leaving], others)]).toEqual(['vt@example.org', 'pho@example.org']);
  });
});

describe('a letter to a deleted mailbox', () => {
  const gone = new Set(['a@example.org']);

  it('shows only the first character, as mailbox and as copy', () => {
    const masked = { mailbox: 'a…@example.org', copies: 'b@example.org, a…@example.org' };
    const sent = letter({ mailbox: 'A@example.org', copies: 'b@example.org, a@example.org' });
    expect(maskedLetter(sent, gone)).toEqual({ ...masked, mailbox: 'A…@example.org' });
  });

  it.each([
    ['to another mailbox', letter({ mailbox: 'ba@example.org', copies: '' })],
    ['on its way', letter({ mailbox: 'a@example.org', state: 'sending' })],
  ])('is unchanged if it is %s', (_, one) => {
    expect(maskedLetter(one, gone)).toBeNull();
  });
});
