import { describe, expect, it } from 'vitest';
import { colleague, googleWith, owner } from './run-source';

const source = `
  function send(letter) { MailApp.sendEmail(letter); }
  function sendThree() { MailApp.sendEmail('a@example.org', 'Chào', 'Thân', { cc: 'b@example.org', name: 'Văn phòng' }); }
  function left() { return MailApp.getRemainingDailyQuota(); }
  function sendPdf() {
    const pdf = Utilities.newBlob('<p>Đơn</p>', 'text/html', 'don.html').getAs('application/pdf');
    MailApp.sendEmail({ to: 'a@example.org', subject: 's', body: 'b', attachments: [pdf] });
  }
`;

function many(count: number): string {
  return Array.from({ length: count }, (_, i) => `unit${i}@example.org`).join(', ');
}

function errorOf(letter: object, options = {}) {
  return googleWith(source, options).run({ fn: 'send', args: [letter] }).error?.message;
}

describe('MailApp', () => {
  it('sends with the address and at the time of the run', () => {
    const google = googleWith(source);
    google.run({ fn: 'sendThree', user: colleague });
    expect(google.letters).toEqual([
      {
        to: 'a@example.org',
        cc: 'b@example.org',
        bcc: '',
        subject: 'Chào',
        body: 'Thân',
        htmlBody: '',
        replyTo: '',
        name: 'Văn phòng',
        attachments: [],
        from: colleague,
        at: '2024-10-30T01:00:01.200Z',
        execution: 1,
      },
    ]);
  });

  it('sends attachments with name and type', () => {
    const google = googleWith(source, { pdf: () => Uint8Array.from([37, 80, 255]) });
    google.run({ fn: 'sendPdf' });
    expect(google.letters[0]?.attachments).toEqual([
      { name: 'don.pdf', type: 'application/pdf', bytes: [37, 80, -1] },
    ]);
  });

  it.each([
    ['no recipient', { subject: 's', body: 'b' }, 'Failed to send email: no recipient'],
    ['a bad address', { to: 'a@@b', subject: 's', body: 'b' }, 'Invalid email: a@@b'],
    [
      '51 recipients',
      { to: many(51), subject: 's', body: 'b' },
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [
      'a body over 200 KB',
      { to: 'a@example.org', subject: 's', htmlBody: 'ố'.repeat(69_000) },
      'Limit Exceeded: Email Body Size.',
    ],
    [
      'a subject over 250 characters',
      { to: 'a@example.org', subject: 's'.repeat(251), body: 'b' },
      'Argument too large: subject',
    ],
    [
      'a field it does not know',
      { to: 'a@example.org', subject: 's', text: 'b' },
      "The parameters ((class)) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('refuses %s', (_name, letter, message) => {
    expect(errorOf(letter)).toBe(message);
  });

  it('takes a body of up to 400 KB in Workspace', () => {
    const letter = (size: number) => ({
      to: 'a@example.org',
      subject: 's',
      body: 'b'.repeat(size),
    });
    const workspace = { account: 'workspace' };
    expect([
      errorOf(letter(400 * 1024), workspace),
      errorOf(letter(400 * 1024 + 1), workspace),
    ]).toEqual([undefined, 'Limit Exceeded: Email Body Size.']);
  });

  it('takes 25 MB of attachments, all together', () => {
    const megabytes = (count: number) =>
      googleWith(`function main() {
        const one = Utilities.newBlob(new Array(1024 * 1024).fill(0));
        const attachments = new Array(${count}).fill(one);
        MailApp.sendEmail({ to: 'a@example.org', subject: 's', body: 'b', attachments });
      }`).run({ fn: 'main' }).error?.message;
    expect([megabytes(25), megabytes(26)]).toEqual([
      undefined,
      'Limit Exceeded: Email Total Attachments Size.',
    ]);
  });

  it('reports this in Vietnamese to a Vietnamese account', () => {
    expect(errorOf({ to: 'x', subject: 's' }, { language: 'vi' })).toBe('Email không hợp lệ: x');
  });
});

describe('the mail quota', () => {
  const letter = (count: number) => ({ to: many(count), subject: 's', body: 'b' });

  it('counts recipients of one user, 100 a day on a consumer account', () => {
    const google = googleWith(source);
    google.run({ fn: 'send', args: [letter(50)] });
    google.run({ fn: 'send', args: [{ ...letter(1), cc: 'b@example.org', bcc: 'c@example.org' }] });
    expect([google.mailLeft(owner), google.mailLeft(colleague)]).toEqual([47, 100]);
  });

  it('is 1,500 in Workspace', () => {
    expect(googleWith(source, { account: 'workspace' }).run({ fn: 'left' }).result).toBe(1500);
  });

  it('refuses a letter that it does not cover, and sends nothing of it', () => {
    const google = googleWith(source);
    google.setMailQuota(owner, { true: 2 });
    const run = google.run({ fn: 'send', args: [letter(3)] });
    expect([run.error?.message, google.letters, google.mailLeft()]).toEqual([
      'Service invoked too many times for one day: email.',
      [],
      2,
    ]);
  });

  it('is restored 24 hours after its first use', () => {
    const google = googleWith(source);
    google.advanceTo('2024-10-30T10:00:00Z');
    google.run({ fn: 'send', args: [letter(40)] });
    google.advanceTo('2024-10-31T10:00:00Z');
    expect(google.mailLeft()).toBe(60);
    google.advanceTo('2024-10-31T10:00:02Z');
    expect(google.mailLeft()).toBe(100);
  });

  it('may be reported wrongly by Google', () => {
    const google = googleWith(source);
    google.setMailQuota(owner, { said: -1 });
    expect([google.run({ fn: 'left' }).result, google.mailLeft()]).toEqual([-1, 100]);
  });
});
