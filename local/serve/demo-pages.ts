import { escapeHtml } from '../../src/core/fill-template';
import { say } from '../../src/core/say';
import type { DemoWords } from '../demo/demo-words';
import type { ShownLetter } from '../demo/letter-to-show';
import type { SentLetter } from '../demo/mailbox';

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; }
  h1 { font-size: 1.5rem; } a { color: #1a4b8c; } li { margin: .4rem 0; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: #555f6d; } dd { margin: 0; }
  iframe { width: 100%; height: 36rem; border: 1px solid #c4ccd6; border-radius: .4rem; }
`;

/** Builds the page that a newcomer sees first: the summary, one letter, and the unit's page behind its link. */
export function indexPage(count: number, shown: ShownLetter | null, words: DemoWords): string {
  const letter = shown
    ? [
        item(`/letters/${shown.number}`, say(words.indexLetter, { subject: shown.subject })),
        item(pagePath(shown.token), say(words.indexPage, { unit: shown.unit })),
      ]
    : [];
  const all = item('/letters', say(words.indexLetters, { count }));
  const items = [item('/summary', words.indexSummary), ...letter, all];
  return page(words.indexTitle, `<p>${escapeHtml(words.indexIntro)}</p><ul>${items.join('')}</ul>`);
}

/** Lists the letters in the order of sending. */
export function letterListPage(letters: readonly SentLetter[], words: DemoWords): string {
  const items = letters.map((letter, index) =>
    item(`/letters/${index + 1}`, `${sentAt(letter)} · ${letter.to} · ${letter.subject}`),
  );
  return page(say(words.indexLetters, { count: letters.length }), `<ol>${items.join('')}</ol>`);
}

/** Shows one letter as a mail program does: its head, and its HTML part in a frame of its own. */
export function letterPage(letter: SentLetter, words: DemoWords): string {
  const rows: readonly (readonly [string, string])[] = [
    [words.letterFrom, `${letter.name} <${letter.from}>`],
    [words.letterTo, letter.to],
    [words.letterCopies, letter.cc],
    [words.letterReplyTo, letter.replyTo],
    [words.letterAt, sentAt(letter)],
  ];
  const head = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
  const body = `<base target="_blank">${letter.htmlBody}`;
  const frame = `<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(body)}"></iframe>`;
  return page(letter.subject, `<dl>${head.join('')}</dl>${frame}`);
}

/** When a letter left, as the office's clock shows it. */
function sentAt({ at }: SentLetter): string {
  const two = '2-digit';
  const options = { day: two, month: two, year: 'numeric', hour: two, minute: two } as const;
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' };
  return new Intl.DateTimeFormat('vi-VN', { ...options, ...zone }).format(new Date(at));
}

/** The path under which the unit's page answers. */
export function pagePath(token: string): string {
  return `/exec?t=${encodeURIComponent(token)}`;
}

function item(path: string, text: string): string {
  return `<li><a href="${escapeHtml(path)}">${escapeHtml(text)}</a></li>`;
}

function page(title: string, body: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  return `<!DOCTYPE html><html lang="vi"><head>${head}<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><h1>${escapeHtml(title)}</h1>${body}</body></html>`;
}
