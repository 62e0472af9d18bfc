import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { SentLetter } from './mailbox';

export async function writeMail(letters: readonly SentLetter[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [index, letter] of letters.entries()) {
    const message = await mimeOf(letter);
    const number = String(index + 1).padStart(4, '0');
    const to = letter.to.replace(/[^\w.@-]/g, '_').slice(0, 80);
    writeFileSync(join(folder, `${number}_${letter.at.slice(0, 10)}_${to}.eml`), message);
  }
}

export function mimeOf(letter: SentLetter): Promise<Buffer> {
  return new MailComposer(messageOf(letter)).compile().build();
}

export async function sendBySmtp(
  letters: readonly SentLetter[],
  server: { host: string; port: number },
): Promise<void> {
  const transport = nodemailer.createTransport({ ...server, secure: false, pool: true });
  try {
    for (const letter of letters) await transport.sendMail(messageOf(letter));
  } finally {
    transport.close();
  }
}

function messageOf(letter: SentLetter) {
  return {
    from: { name: letter.name, address: letter.from },
    to: letter.to,
    cc: letter.cc,
    replyTo: letter.replyTo,
    subject: letter.subject,
    text: letter.body,
    html: letter.htmlBody,
    attachments: letter.attachments.map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(Uint8Array.from(bytes)),
    })),
    date: new Date(letter.at),
  };
}
