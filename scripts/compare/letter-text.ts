import { createHash } from 'node:crypto';
import type { SentLetter } from '../../local/demo/mailbox';

/** A letter as text: everything that a mail program gets, the HTML a tag a line, then the attachments. */
export function letterText(letter: SentLetter): string {
  const { to, cc, bcc, from, name, replyTo, subject, body, htmlBody, attachments } = letter;
  return [
    ...Object.entries({ to, cc, bcc, from, name, replyTo, subject }).map(
      ([field, value]) => `${field}: ${value}`,
    ),
    '',
    body,
    '',
    tagByLine(htmlBody),
    ...attachments.map(attachmentText),
  ].join('\n');
}

/** HTML with each tag that follows another on a line of its own, so that a difference is a line or two. */
export function tagByLine(html: string): string {
  return html.replace(/></g, '>\n<');
}

/** An attachment by name and digest; one that holds text, in full. In plays a PDF holds the HTML that it was made from. */
function attachmentText({ name, type, bytes }: SentLetter['attachments'][number]): string {
  const content = Buffer.from(Uint8Array.from(bytes));
  const isText = type.startsWith('text/') || type === 'application/pdf';
  const shown = isText
    ? tagByLine(content.toString('utf8'))
    : createHash('sha256').update(content).digest('hex');
  return `\nattachment: ${name}, ${type}\n${shown}`;
}
