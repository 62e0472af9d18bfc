import { escapeHtml } from '../../texts/fill-template';
import {
  buttonOf,
  buttonsOf,
  type LetterDocument,
  type Line,
  type Paragraph,
} from './letter-document';
import type { LetterButton, Run } from './rich-text';

/**
 * Text colours. The letter sets its background too, so that a mail client that inverts colours inverts both.
 */
const TEXT = 'color:#1a1a1a';
const LINK = 'color:#0b5394';
const SMALL = 'font-size:13px;line-height:18px;color:#595959';
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/**
 * HTML of a letter, with tables and inline styles. Gmail drops CSS that is not on its list
 * (https://developers.google.com/workspace/gmail/design/css), and Outlook for Windows renders with Word, where
 * only cells have padding (https://www.hteumeuleu.com/2020/outlook-rendering-engine/). Contains no images and
 * loads nothing. The plain addresses of the buttons are at the end, so that a telephone shows the text on one
 * screen with the button.
 */
export function letterHtml(document: LetterDocument): string {
  const { language, preheader, copyHint, paragraphs } = document;
  const hidden =
    preheader === ''
      ? ''
      : `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preheader)}</div>`;
  const buttons = buttonsOf(document);
  const hintOf = ({ label }: LetterButton) =>
    buttons.length === 1 ? copyHint : `${copyHint} ${label}:`;
  const body = [
    ...paragraphs.map(paragraphHtml),
    ...buttons.map((one) => copyHtml(one, hintOf(one))),
  ].join('\n');
  const cell = `padding:16px;background-color:#ffffff;${TEXT};font-family:Arial,sans-serif;font-size:16px;line-height:24px;word-break:break-word`;
  return `<!DOCTYPE html><html lang="${language}"><body style="margin:0">${hidden}<div lang="${language}"><table ${TABLE} width="100%" bgcolor="#ffffff" style="max-width:640px;background-color:#ffffff"><tr><td style="${cell}">
${body}
</td></tr></table></div></body></html>`;
}

/** A button goes below its line. If the line ends with the button, the line does not show the address. */
function paragraphHtml(paragraph: Paragraph): string {
  const blocks: string[] = [];
  let lines: string[] = [];
  const below = new Set<string>();
  const closeLines = () => {
    if (lines.length > 0) blocks.push(`<p style="margin:0 0 12px">${lines.join('<br>')}</p>`);
    lines = [];
  };
  const closeButtons = () => {
    blocks.push(...below);
    below.clear();
  };
  for (const line of paragraph) {
    const button = buttonOf(line);
    if (!button) {
      closeButtons();
      lines.push(lineHtml(line));
      continue;
    }
    const endsWithButton = line[line.length - 1] === button;
    const above = endsWithButton ? lineHtml(line.slice(0, -1)).trim() : lineHtml(line);
    if (above !== '') lines.push(above);
    closeLines();
    blocks.push(buttonHtml(button));
    if (button.note !== '') below.add(`<p style="margin:0 0 8px">${escapeHtml(button.note)}</p>`);
  }
  closeLines();
  closeButtons();
  return blocks.join('\n');
}

/**
 * The button is 48 px high, or more if its label takes two lines. The height is set on the cell because Word
 * drops the padding of links.
 */
function buttonHtml({ address, label }: LetterButton): string {
  const href = escapeHtml(address);
  return `<table ${TABLE} style="margin:0 0 8px"><tr><td height="48" bgcolor="#0b5394" style="padding:0 12px;background-color:#0b5394;border-radius:6px"><a href="${href}" style="display:block;padding:12px 8px;color:#ffffff;font-weight:bold;line-height:20px;text-decoration:none">${plainHtml(label)}</a></td></tr></table>`;
}

function copyHtml({ address }: LetterButton, hint: string): string {
  const href = escapeHtml(address);
  return `<p style="margin:0 0 12px;${SMALL};word-break:break-all">${escapeHtml(hint)} <a href="${href}" style="color:#595959">${href}</a></p>`;
}

function lineHtml(line: Line): string {
  return line.map(runHtml).join('');
}

function runHtml(run: Run): string {
  if (typeof run === 'string') return plainHtml(run);
  if (run.kind === 'strong') return `<b>${escapeHtml(run.text)}</b>`;
  if (run.kind === 'phone') return phoneHtml(run.text);
  return `${run.isLabelled ? plainHtml(`${run.label}: `) : ''}${linkHtml(run.address)}`;
}

/**
 * A web address that a person typed, or the number of a document, such as `18-CV/ĐU` or `30/2020/NĐ-CP`. Both
 * may occur in any plain text.
 */
const TYPED = /(https?:\/\/[^\s;,]+[^\s;,.)]|\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d/-]*)/u;

/** Plain text. Addresses become links, as mail programs would make them, and document numbers do not wrap. */
function plainHtml(text: string): string {
  const pieces = text.split(TYPED).map((piece, at) => {
    if (at % 2 === 0) return escapeHtml(piece);
    return /^https?:/.test(piece)
      ? linkHtml(piece)
      : `<span style="white-space:nowrap">${escapeHtml(piece)}</span>`;
  });
  return pieces.join('');
}

function linkHtml(address: string): string {
  const href = escapeHtml(address);
  return `<a href="${href}" style="${LINK}">${href}</a>`;
}

/** A plain number becomes a link. Other text, such as a number with a name, stays text. */
function phoneHtml(phone: string): string {
  const number = phone.replace(/[^\d+]/g, '');
  const style = `${TEXT};white-space:nowrap`;
  return /^[\d+(][\d\s.()-]{6,18}\d$/.test(phone)
    ? `<a href="tel:${number}" style="${style}">${escapeHtml(phone)}</a>`
    : escapeHtml(phone);
}
