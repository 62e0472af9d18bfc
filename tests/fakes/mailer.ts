import type { Mailer, MailMessage } from '../../src/workbook/ports';

/** A mailer that records letters, refuses the mailboxes in `refused`, and has a quota of recipients. */
export interface FakeMailer extends Mailer {
  readonly letters: MailMessage[];
  readonly refused: Set<string>;
  left: number;
  /** True if refused letters count against the quota too. */
  countsRefused: boolean;
}

/** A mailer with a quota of a hundred recipients. */
export function fakeMailer(): FakeMailer {
  const mailer: FakeMailer = {
    letters: [],
    refused: new Set(),
    left: 100,
    countsRefused: false,
    remaining: () => mailer.left,
    send: (message) => {
      const recipients = [message.to, ...message.copies.split(',').filter(Boolean)];
      if (!recipients.every((address) => /^[^\s@,]+@[^\s@,]+$/.test(address)))
        throw new Error(`Invalid email: ${recipients}`);
      const isRefused = mailer.refused.has(message.to);
      if (isRefused && mailer.countsRefused) mailer.left -= recipients.length;
      if (isRefused) throw new Error('Refused');
      if (recipients.length > mailer.left) throw new Error('Too many times for one day');
      mailer.left -= recipients.length;
      mailer.letters.push(message);
    },
  };
  return mailer;
}
