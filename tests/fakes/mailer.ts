import type { Mailer, MailMessage } from '../../src/app/ports';

/** A mailer that records letters, refuses the mailboxes it is told to, and has a quota of recipients. */
export interface FakeMailer extends Mailer {
  readonly letters: MailMessage[];
  readonly refused: Set<string>;
  left: number;
}

/** Makes a mailer with a hundred recipients left. */
export function fakeMailer(): FakeMailer {
  const mailer: FakeMailer = {
    letters: [],
    refused: new Set(),
    left: 100,
    remaining: () => mailer.left,
    send: (message) => {
      const recipients = [message.to, ...message.copies.split(',').filter(Boolean)];
      if (!recipients.every((address) => /^[^\s@,]+@[^\s@,]+$/.test(address)))
        throw new Error(`Invalid email: ${recipients}`);
      if (mailer.refused.has(message.to)) throw new Error('Refused');
      if (recipients.length > mailer.left) throw new Error('Too many times for one day');
      mailer.left -= recipients.length;
      mailer.letters.push(message);
    },
  };
  return mailer;
}
