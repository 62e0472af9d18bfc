import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SentLetter } from '../../local/demo/mailbox';

/** A letter as text: header fields, body, HTML with one tag per line, attachments. */
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

/** Breaks HTML between adjacent tags, so that a difference takes a line or two. */
export function tagByLine(html: string): string {
  return html.replace(/></g, '>\n<');
}

/**
 * Name and type of an attachment, then its text, or a digest if it is binary. In plays a PDF is the
 * HTML that it would be made from.
 */
function attachmentText({ name, type, bytes }: SentLetter['attachments'][number]): string {
  const content = Uint8Array.from(bytes);
  const isText = type.startsWith('text/') || type === 'application/pdf';
  const shown = isText ? tagByLine(new TextDecoder().decode(content)) : bytesToHex(sha256(content));
  return `\nattachment: ${name}, ${type}\n${shown}`;
}
