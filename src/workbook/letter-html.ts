import { escapeHtml } from '../texts/fill-template';
import type { Language } from '../texts/language';

/** A page that the reader of a letter is to open, and what the button says. */
export interface LetterButton {
  readonly address: string;
  readonly label: string;
  /** The line that stands below it: when an answer counts; '' where none is asked for. */
  readonly note: string;
}

/** What stands out of a letter's text in its HTML. The text says all of it but the line in the inbox and `copyHint`. */
export interface LetterLook {
  readonly language: Language;
  /** What the list of the inbox shows after the subject; '' leaves it to the client. */
  readonly preheader: string;
  /** A line of the text with one of these addresses ends in its button. */
  readonly buttons: readonly LetterButton[];
  /** Stands before the address below a button. */
  readonly copyHint: string;
  /** Days that are set bold wherever they stand, and a telephone number that does not break. */
  readonly days: readonly string[];
  readonly phone: string;
}

/** A letter in which nothing stands out. */
export function plainLook(language: Language): LetterLook {
  return {
    language,
    preheader: '',
    buttons: [],
    copyHint: '',
    days: [],
    phone: '',
  };
}

/** Each colour stands on its own background, so that a client that inverts one inverts both. */
const TEXT = 'color:#1a1a1a';
const LINK = 'color:#0b5394';
const SMALL = 'font-size:13px;line-height:18px;color:#595959';
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/**
 * Turns the text of a letter into HTML of tables and inline styles: Gmail drops what is not on its list
 * (https://developers.google.com/workspace/gmail/design/css), Outlook for Windows draws with Word, which gives padding
 * to cells only (https://www.hteumeuleu.com/2020/outlook-rendering-engine/). No image, nothing from elsewhere.
 */
export function letterHtml(text: string, look: LetterLook): string {
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

/** A line of the text that ends in a button, cut into what stands before it and the button. */
export interface ButtonLine {
  readonly before: string;
  readonly button: LetterButton;
}

function paragraphHtml(lines: readonly string[], look: LetterLook, pieces: RegExp): string {
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

/** Finds the button in which a line of the text ends, or which follows a line that names its address. */
export function buttonLine(
  line: string,
  { buttons }: Pick<LetterLook, 'buttons'>,
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

/** 48 px high, or more where its name takes two lines: by the cell's height in Word, which drops the padding of a link. */
function buttonHtml({ address, label }: LetterButton, look: LetterLook, pieces: RegExp): string {
  const href = escapeHtml(address);
  const name = lineHtml(label, look, pieces);
  return `<table ${TABLE} style="margin:0 0 8px"><tr><td height="48" bgcolor="#0b5394" style="padding:0 12px;background-color:#0b5394;border-radius:6px"><a href="${href}" style="display:block;padding:12px 8px;color:#ffffff;font-weight:bold;line-height:20px;text-decoration:none">${name}</a></td></tr></table>`;
}

/** Two buttons stand close together, so that a telephone shows both: when an answer counts follows once, their addresses at the end. */
function isPair({ buttons }: LetterLook): boolean {
  return buttons.length === 2;
}

function copyHtml({ address }: LetterButton, { copyHint }: LetterLook, name = ''): string {
  const href = escapeHtml(address);
  return `<p style="margin:0 0 12px;${SMALL};word-break:break-all">${escapeHtml(`${copyHint} ${name}`.trim())} <a href="${href}" style="color:#595959">${href}</a></p>`;
}

/** The number of a document, such as `18-CV/ĐU` or `30/2020/NĐ-CP`, which stays on one line. */
const NUMBER = /\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d/-]*/u;

const ADDRESS = /https?:\/\/[^\s;,]+[^\s;,.)]/g;

/** Finds addresses, days, the telephone number and numbers of documents in a line. */
function piecesOf({ days, phone }: LetterLook): RegExp {
  const marked = [...days, phone].filter((text) => text !== '').sort(longestFirst);
  const literal = marked.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(${[ADDRESS.source, ...literal, NUMBER.source].join('|')})`, 'u');
}

/** Writes a line: addresses are links, days bold, the telephone one piece that can be called. */
function lineHtml(line: string, look: LetterLook, pieces: RegExp): string {
  return line
    .split(pieces)
    .map((piece, index) => (index % 2 === 0 ? escapeHtml(piece) : pieceHtml(piece, look)))
    .join('');
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function pieceHtml(piece: string, { phone, days }: LetterLook): string {
  const shown = escapeHtml(piece);
  if (piece === phone) return phoneHtml(phone);
  if (days.includes(piece)) return `<b>${shown}</b>`;
  if (!/^https?:/.test(piece)) return `<span style="white-space:nowrap">${shown}</span>`;
  return `<a href="${shown}" style="${LINK}">${shown}</a>`;
}

/** A cell may hold more than a number, a name say: only a number can be called. */
function phoneHtml(phone: string): string {
  const number = phone.replace(/[^\d+]/g, '');
  const style = `${TEXT};white-space:nowrap`;
  return /^[\d+(][\d\s.()-]{6,18}\d$/.test(phone)
    ? `<a href="tel:${number}" style="${style}">${escapeHtml(phone)}</a>`
    : escapeHtml(phone);
}
