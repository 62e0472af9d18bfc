import { fileURLToPath } from 'node:url';
import { format } from '../../src/texts/format';
import type { Language } from '../../src/texts/language';
import { drawScreen } from './draw-screen';
import { drawingWords } from './drawing-words';
import { escapeHtml } from './escape-html';
import { type PackageWords, packageWords } from './package-words';
import type { PastedFile } from './pasted-files';

const { buildPage } = (await import(new URL('../../scripts/build.mjs', import.meta.url).href)) as {
  buildPage(folder: string): Promise<{ html: string }>;
};

/** Content of a page of installation steps. */
export interface InstallPage {
  readonly language: Language;
  readonly version: string;
  /** Files to paste, in this order. */
  readonly files: readonly PastedFile[];
  /** File names of the two texts that announce the add-on to units. */
  readonly announcement: string;
  readonly message: string;
  /** File name of the playground. */
  readonly playground: string;
}

/**
 * HTML page of installation steps with a copy button for each file. It loads nothing else, so it
 * opens from a folder.
 */
export async function installPage(page: InstallPage): Promise<string> {
  const { language, version, files } = page;
  const words = packageWords(language);
  const { copied, notCopied } = words;
  const sources = Object.fromEntries(files.map(({ name, content }) => [name, content.toString()]));
  const filled = { version, files: sources, copied, notCopied };
  const parts: Readonly<Record<string, string>> = {
    title: escapeHtml(format(words.title, { version })),
    content: contentOf(page, words),
    files: JSON.stringify(filled).replaceAll('<', '\\u003c'),
  };
  const { html: template } = await buildPage(fileURLToPath(new URL('page', import.meta.url)));
  return template
    .replace('lang="vi"', `lang="${language}"`)
    .replace(
      /\{\{(title|content)\}\}|"\{\{(files)\}\}"/g,
      (_, text: string, json: string) => parts[text ?? json] ?? '',
    );
}

function contentOf(page: InstallPage, words: PackageWords): string {
  const { files, version, announcement, message, playground } = page;
  const count = files.length;
  const fill = (text: string) =>
    inline(text.replaceAll('{count}', String(count)))
      .replaceAll('{announcement}', announcement)
      .replaceAll('{message}', message)
      .replaceAll('{playground}', playground);
  const section = (title: string, items: readonly string[], rest = '') =>
    `<section><h2>${fill(title)}</h2><ol>${items.map((item) => `<li>${fill(item)}</li>`).join('')}</ol>${rest}</section>`;
  const plain = ({ title, items }: { title: string; items: readonly string[] }) =>
    `<section><h2>${fill(title)}</h2><ul>${items.map((item) => `<li>${fill(item)}</li>`).join('')}</ul></section>`;
  const steps = words.steps.map(({ title, items, drawing, caption }, at) => {
    const drawn = drawing && drawScreen(drawing, caption, drawingWords(page.language));
    const table = drawing === 'editor' ? tableOf(files, words) : '';
    return section(`${at + 1}. ${title}`, items, drawn + table);
  });
  return [
    `<h1>${fill(format(words.title, { version }))}</h1>`,
    `<p>${fill(words.intro)}</p><p class="note">${fill(words.drawn)}</p>`,
    plain(words.before),
    ...steps,
    plain(words.restricted),
    section(words.update.title, words.update.items),
    plain(words.trouble),
  ].join('');
}

function tableOf(files: readonly PastedFile[], words: PackageWords): string {
  const { table } = words;
  const heads = ['', table.file, table.type, table.done].map((head) =>
    head === '' ? `<td></td>` : `<th scope="col">${escapeHtml(head)}</th>`,
  );
  const lines = files.map(({ name, typed, exists }) => {
    const file = escapeHtml(name);
    const about = (text: string) => escapeHtml(text.replace('{file}', name));
    const type = exists ? escapeHtml(table.exists) : `<code>${escapeHtml(typed)}</code>`;
    return `<tr data-file="${file}"><td><button type="button" aria-label="${about(words.copyFile)}">${escapeHtml(table.copy)}</button></td><td><code>${file}</code></td><td>${type}</td><td><input type="checkbox" aria-label="${about(words.tick)}"></td></tr>`;
  });
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function inline(text: string): string {
  return escapeHtml(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/`(.+?)`/g, '<code>$1</code>');
}
