import { expect, it } from 'vitest';
import { printableText } from '../../src/texts/printable-text';

it.each([
  ['Trường "A" & <B>', 'Trường "A" & <B>'],
  ['Chi bộ\u0007 số\u0000 1', 'Chi bộ số 1'],
  ['Tổ 😀 một', 'Tổ 😀 một'],
  ['Tổ \ud83d một', 'Tổ  một'],
  ['hai\ttừ\nhai dòng', 'hai\ttừ\nhai dòng'],
])('%j can be put into a document as %j', (text, printed) => {
  expect(printableText(text)).toBe(printed);
});
