import { describe, expect, it } from 'vitest';
import {
  type ReturnedView,
  returnedMailboxes,
} from '../../../src/letters/rules/returned-mailboxes';

const view: ReturnedView = {
  language: 'vi',
  mailboxes: ['a', 'b', 'c', 'vp'].map((name) => ({
    mailbox: `${name}@xa.example.org`,
    units: [`Đơn vị ${name}`],
    isRecorded: name === 'c',
  })),
  own: ['vp@xa.example.org', 'dondoc@tinh.example.org'],
};

/** A bounce mail as it is copied from Gmail, with the headers of the letter below. */
const BOUNCE = `Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Tới: dondoc@tinh.example.org
Không tìm thấy địa chỉ
Thư của bạn chưa được gửi tới A@xa.example.org vì không tìm thấy địa chỉ.
Reply-To: vp@xa.example.org
Message-ID: <CAF123@mail.example.org>
Cc: b@xa.example.org
To: <a@xa.example.org>`;

const found = (text: string) =>
  returnedMailboxes(text, view).found.map(({ mailbox, onlyBeside }) => [mailbox, onlyBeside]);

describe('mailboxes in bounce mails', () => {
  it('are those of units, without the office’s own and with readers of a copy set apart', () => {
    const { found, own, unknown, isDelayed } = returnedMailboxes(BOUNCE, view);
    expect(found).toEqual([
      { ...view.mailboxes[0], onlyBeside: false },
      { ...view.mailboxes[1], onlyBeside: true },
    ]);
    expect({ own, unknown, isDelayed }).toEqual({ own: 2, unknown: [], isDelayed: false });
  });

  it('are found once in several mails', () => {
    expect(found(`${BOUNCE}\n${BOUNCE}\n`)).toEqual(found(BOUNCE));
  });

  it.each([
    ['Delivery incomplete\nGmail will retry for 46 more hours.', true],
    ['Action: delayed', true],
    ['Status: 4.4.1', true],
    ['Status: 5.1.1', false],
  ])('of a delay are said to be delayed: %s', (text, isDelayed) => {
    expect(returnedMailboxes(text, view).isDelayed).toBe(isDelayed);
  });
});

describe('mailboxes in a list', () => {
  it.each([
    'a@xa.example.org, b@xa.example.org',
    'a@xa.example.org;b@xa.example.org.',
    '1\tĐơn vị a\ta@xa.example.org\n2\tĐơn vị b\tB@XA.EXAMPLE.ORG',
    "'a@xa.example.org' <b@xa.example.org>",
  ])('are found whatever separates them: %s', (text) => {
    expect(found(text)).toEqual([
      ['a@xa.example.org', false],
      ['b@xa.example.org', false],
    ]);
  });

  it('that no unit uses are named, and longer addresses are no match', () => {
    const text = 'la@khac.example.org, aa@xa.example.org, a@xa.example.org.vn';
    expect(returnedMailboxes(text, view)).toMatchObject({
      found: [],
      unknown: text.split(', '),
    });
  });

  it('that are recorded already are said to be', () => {
    expect(returnedMailboxes('c@xa.example.org', view).found).toMatchObject([{ isRecorded: true }]);
  });
});
