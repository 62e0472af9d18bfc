import type { Language } from '../../texts/language';
import { formatCount } from '../../texts/number-text';
import { type Announce, createAnnouncer } from '../announcer';
import { button, buttonRow } from '../button';
import { type Child, element, fill } from '../element';
import type { Tone } from '../notice';
import { closeDialog } from '../server';
import { showNotice } from '../show-notice';
import { applyLanguage, type ByLanguage } from '../view';
import { DIALOG_WORDS, type DialogWords } from './dialog-words';
import { offerTabs } from './tab-buttons';

/** `Own` is the type of the page's own texts. `words` also has the texts that all dialogs share. */
export interface Dialog<Own = unknown> {
  readonly language: Language;
  readonly words: DialogWords & Own;
  readonly announce: Announce;
  show(...parts: readonly Child[]): void;
  finish(tone: Tone, ...sentences: readonly string[]): void;
  count(value: number): string;
}

export function openDialog<Own extends object>(
  language: Language,
  own: ByLanguage<Own>,
  titleIn: (words: Own) => string,
): Dialog<Own> {
  const words = { ...DIALOG_WORDS[language], ...applyLanguage(language, own, titleIn) };
  const main = element('main');
  document.body.append(main);
  const announce = createAnnouncer();
  const show = (...parts: readonly Child[]) => fill(main, parts);
  const dialog: Dialog<Own> = {
    language,
    words,
    announce,
    show,
    finish: (tone, ...sentences) => {
      const box = showNotice({ announce }, main, tone, ...sentences);
      main.append(buttonRow(button(words.close, 'main', closeDialog)));
      box.focus();
    },
    count: (value) => formatCount(value, language),
  };
  offerTabs(dialog, language);
  return dialog;
}

/** For pages whose texts all come from the server. */
export function openPlainDialog(language: Language, title: string): Dialog {
  return openDialog(language, { vi: {}, en: {} }, () => title);
}
