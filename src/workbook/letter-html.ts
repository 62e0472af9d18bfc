import { escapeHtml } from '../texts/fill-template';
import type { Language } from '../texts/language';

/** A button in a letter: the address it opens and its label. */
export interface LetterButton {
  readonly address: string;
  readonly label: string;
  /** Line below the button that says until when an answer counts; `''` if no answer is expected. */
  readonly note: string;
}

/**
 * How a letter's text is shown in HTML. Only `preheader` and `copyHint` are words that the text itself does not
 * contain.
 */
export interface LetterStyle {
  readonly language: Language;
  /** Preview text in the inbox list after the subject; `''` leaves it to the mail client. */
  readonly preheader: string;
  /**
   * Each button is placed below the line that contains its address, and replaces the address if that ends the
   * line.
   */
  readonly buttons: readonly LetterButton[];
  /** Words before the plain address below a button. */
  readonly copyHint: string;
  /** Days to set in bold; `phone` is a telephone number to keep on one line. */
  readonly days: readonly string[];
  readonly phone: string;
}

/** Style of a letter without buttons or emphasis. */
export function plainLetterStyle(language: Language): LetterStyle {
  return {
    language,
    preheader: '',
    buttons: [],
    copyHint: '',
    days: [],
    phone: '',
  };
}

/**
 * Text colours. The letter has an explicit background, so that a mail client that inverts colours inverts both.
 */
const TEXT = 'color:#1a1a1a';
const LINK = 'color:#0b5394';
const SMALL = 'font-size:13px;line-height:18px;color:#595959';
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/**
 * Converts a letter's text to HTML with tables and inline styles. Gmail drops CSS that is not on its list
 * (https://developers.google.com/workspace/gmail/design/css), and Outlook for Windows renders with Word, where
 * only cells have padding (https://www.hteumeuleu.com/2020/outlook-rendering-engine/). Contains no images and
 * loads nothing.
 */
export function letterHtml(text: string, look: LetterStyle): string {
  const { language, preheader } = look;
  const hidden =
    preheader === ''
      ? ''
      : `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preheader)}</div>`;
  const pieces = piecesOf(look);
  const body = text
    .split(/\n{2,}/)
    .map((paragraph) => paragraphHtml(paragraph.split('\n'), look, pieces))
    .join('\n');
  const cell = `padding:16px;background-color:#ffffff;${TEXT};font-family:Arial,sans-serif;font-size:16px;line-height:24px;word-break:break-word`;
  return `<!DOCTYPE html><html lang="${language}"><body style="margin:0">${hidden}<div lang="${language}"><table ${TABLE} width="100%" bgcolor="#ffffff" style="max-width:640px;background-color:#ffffff"><tr><td style="${cell}">
${body}${isPair(look) ? `\n${look.buttons.map((one) => copyHtml(one, look, `${one.label}: `)).join('\n')}` : ''}
</td></tr></table></div></body></html>`;
}

/** A line that contains the address of a button: the text shown before the button, and the button. */
export interface ButtonLine {
  readonly before: string;
  readonly button: LetterButton;
}

function paragraphHtml(lines: readonly string[], look: LetterStyle, pieces: RegExp): string {
  const blocks: string[] = [];
  const below = new Set<string>();
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(`<p style="margin:0 0 12px">${open.join('<br>')}</p>`);
    open = [];
  };
  const settle = () => {
    blocks.push(...below);
    below.clear();
  };
  lines.forEach((line, index) => {
    const found = buttonLine(line, look);
    if (!found) {
      const above = buttonLine(lines[index - 1] ?? '', look);
      if (line === above?.button.note) return;
      settle();
      open.push(lineHtml(line, look, pieces));
      return;
    }
    if (found.before !== '') open.push(lineHtml(found.before, look, pieces));
    close();
    const { button } = found;
    blocks.push(buttonHtml(button, look, pieces));
    if (lines[index + 1] === button.note)
      below.add(`<p style="margin:0 0 8px">${escapeHtml(button.note)}</p>`);
    if (!isPair(look)) below.add(copyHtml(button, look));
  });
  close();
  settle();
  return blocks.join('\n');
}

/** Finds the button whose address a line contains; `null` if there is none. */
export function buttonLine(
  line: string,
  { buttons }: Pick<LetterStyle, 'buttons'>,
): ButtonLine | null {
  for (const address of line.match(ADDRESS) ?? []) {
    const behind = buttons.filter((one) => one.address === address);
    const button = behind.find(({ label }) => line.includes(`${label}: ${address}`)) ?? behind[0];
    if (!button) continue;
    const isLast = line.endsWith(address);
    const before = isLast ? line.slice(0, -address.length).trim() : line;
    const isNamed = before.endsWith(`${button.label}:`);
    return { button, before: isNamed ? before.slice(0, -button.label.length - 1).trim() : before };
  }
  return null;
}

/**
 * The button is 48 px high, or more if its label takes two lines. The height is set on the cell because Word
 * drops the padding of links.
 */
function buttonHtml({ address, label }: LetterButton, look: LetterStyle, pieces: RegExp): string {
  const href = escapeHtml(address);
  const name = lineHtml(label, look, pieces);
  return `<table ${TABLE} style="margin:0 0 8px"><tr><td height="48" bgcolor="#0b5394" style="padding:0 12px;background-color:#0b5394;border-radius:6px"><a href="${href}" style="display:block;padding:12px 8px;color:#ffffff;font-weight:bold;line-height:20px;text-decoration:none">${name}</a></td></tr></table>`;
}

/**
 * True if the letter has two buttons. They are placed close together, so that a telephone shows both: their
 * common note follows once, and their plain addresses go to the end of the letter.
 */
function isPair({ buttons }: LetterStyle): boolean {
  return buttons.length === 2;
}

function copyHtml({ address }: LetterButton, { copyHint }: LetterStyle, name = ''): string {
  const href = escapeHtml(address);
  return `<p style="margin:0 0 12px;${SMALL};word-break:break-all">${escapeHtml(`${copyHint} ${name}`.trim())} <a href="${href}" style="color:#595959">${href}</a></p>`;
}

/** Number of a document, such as `18-CV/ĐU` or `30/2020/NĐ-CP`, which must not wrap. */
const NUMBER = /\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d/-]*/u;

const ADDRESS = /https?:\/\/[^\s;,]+[^\s;,.)]/g;

/** Matches addresses, days, the telephone number and document numbers. */
function piecesOf({ days, phone }: LetterStyle): RegExp {
  const marked = [...days, phone].filter((text) => text !== '').sort(longestFirst);
  const literal = marked.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(${[ADDRESS.source, ...literal, NUMBER.source].join('|')})`, 'u');
}

/**
 * HTML of a line: addresses become links, days are bold, document numbers do not wrap, and the telephone number
 * becomes a link that does not wrap.
 */
function lineHtml(line: string, look: LetterStyle, pieces: RegExp): string {
  return line
    .split(pieces)
    .map((piece, index) => (index % 2 === 0 ? escapeHtml(piece) : pieceHtml(piece, look)))
    .join('');
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function pieceHtml(piece: string, { phone, days }: LetterStyle): string {
  const shown = escapeHtml(piece);
  if (piece === phone) return phoneHtml(phone);
  if (days.includes(piece)) return `<b>${shown}</b>`;
  if (!/^https?:/.test(piece)) return `<span style="white-space:nowrap">${shown}</span>`;
  return `<a href="${shown}" style="${LINK}">${shown}</a>`;
}

/** Makes a plain number a link. Other text, such as a number with a name, stays text. */
function phoneHtml(phone: string): string {
  const number = phone.replace(/[^\d+]/g, '');
  const style = `${TEXT};white-space:nowrap`;
  return /^[\d+(][\d\s.()-]{6,18}\d$/.test(phone)
    ? `<a href="tel:${number}" style="${style}">${escapeHtml(phone)}</a>`
    : escapeHtml(phone);
}
