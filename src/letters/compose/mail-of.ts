import type { MailMessage } from '../../workbook/ports';
import type { LetterDocument, Paragraph } from '../document/letter-document';
import { letterHtml } from '../document/letter-html';
import { letterText } from '../document/letter-text';

export interface LetterMessage extends Omit<MailMessage, 'text' | 'html'> {
  readonly document: LetterDocument;
}

export function mailOf({ document, ...message }: LetterMessage): MailMessage {
  return { ...message, text: letterText(document), html: letterHtml(document) };
}

export function withParagraphs<Letter extends Pick<LetterMessage, 'document'>>(
  letter: Letter,
  paragraphs: readonly Paragraph[],
): Letter {
  return { ...letter, document: { ...letter.document, paragraphs } };
}
