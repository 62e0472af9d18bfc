import { buttonOf, type LetterDocument, type Paragraph } from './letter-document';
import { textOf } from './rich-text';

export function letterText({ paragraphs }: Pick<LetterDocument, 'paragraphs'>): string {
  return paragraphs.map(paragraphText).join('\n\n');
}

export function paragraphText(paragraph: Paragraph): string {
  const lines = paragraph.flatMap((line) => {
    const note = buttonOf(line)?.note;
    return note ? [textOf(line), note] : [textOf(line)];
  });
  return lines.join('\n');
}
