import { menu } from '../../src/words/vi/names/menu';
import type { DrawingWords } from './drawing-words';
import { escapeHtml } from './escape-html';

/** Drawings of Google's screens by name. They show only what a person has to find there. */
const SCREENS: Readonly<Record<string, (words: DrawingWords) => string>> = {
  extensions: (words) =>
    window(
      [...words.bar.map(plain), here(words.extensions), plain(words.help)],
      list(plain(words.addOns), plain(words.macros), here('Apps Script')),
    ),
  manifest: (words) =>
    window(
      [plain('Apps Script')],
      list(
        plain(`ⓘ ${words.overview}`),
        plain(`<> ${words.editor}`),
        plain(`⏱ ${words.triggers}`),
        here(`⚙ ${words.settings}`),
      ),
      panel(plain(`☐ ${words.log}`), here(`☑ ${words.showManifest}`)),
    ),
  editor: (words) =>
    window(
      [plain('Apps Script'), `<span class="button">${escapeHtml(words.deploy)} ▾</span>`],
      list(
        `${plain(words.files)} ${here('+')}`,
        plain('appsscript.json'),
        plain('Code.gs'),
        here(words.nameToType),
      ),
      list(plain(words.script), here('HTML')),
      panel(plain('1'), plain(words.code)),
    ),
  deployment: (words) =>
    window(
      [plain(words.newDeployment)],
      list(plain('⚙'), here(words.webApp)),
      panel(
        `${plain(words.executeAs)} ${here(words.me)}`,
        `${plain(words.access)} ${here(words.anyone)}`,
        `<span class="button">${escapeHtml(words.deploy)}</span>`,
      ),
    ),
  unverified: (words) =>
    window(
      [plain('accounts.google.com')],
      panel(
        `<strong>⚠ ${escapeHtml(words.unverified)}</strong>`,
        plain(words.unverifiedWhy),
        `${here(words.advanced)} <span class="button">${escapeHtml(words.back)}</span>`,
        here(words.goTo),
      ),
    ),
  permissions: (words) =>
    window(
      [plain('accounts.google.com')],
      panel(
        plain(words.wants),
        here(`☑ ${words.selectAll}`),
        ...words.permissions.map((permission) => plain(`☑ ${permission}`)),
        `<span class="button">${escapeHtml(words.goOn)}</span>`,
      ),
    ),
  menu: (words) =>
    window(
      [plain(words.sheet), plain(words.extensions), plain(words.help), here(words.menu)],
      list(...[menu.openAnswer, menu.ofFigures].map(plain), here(menu.ofOthers)),
      list(plain(menu.openBackup), here(menu.setUp), plain(menu.openGuide)),
    ),
};

/** Draws one of Google's screens with red frames around what to click. `caption` is shown below. */
export function drawScreen(name: string, caption: string, words: DrawingWords): string {
  const screen = SCREENS[name];
  if (!screen) throw new Error(`There is no drawing ${name}`);
  const label = escapeHtml(caption);
  return `<figure><div class="drawing" aria-hidden="true">${screen(words)}</div><figcaption>${label}</figcaption></figure>`;
}

const plain = (text: string) => `<span>${escapeHtml(text)}</span>`;
const here = (text: string) => `<span class="here">${escapeHtml(text)}</span>`;
const rows = (lines: readonly string[]) =>
  lines.map((line) => `<div class="row">${line}</div>`).join('');
const list = (...lines: readonly string[]) => `<div class="list">${rows(lines)}</div>`;
const panel = (...lines: readonly string[]) => `<div class="panel">${rows(lines)}</div>`;

function window(bar: readonly string[], ...body: readonly string[]): string {
  return `<div class="bar">${bar.join('')}</div><div class="body">${body.join('')}</div>`;
}
