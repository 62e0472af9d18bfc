import type { Language } from '../../core/language';
import { formatCount } from '../../core/number-text';
import { type Announce, createAnnouncer } from './announcer';
import { button } from './button';
import { closeDialog } from './call';
import { type DialogWords, dialogWords } from './dialog-words';
import { type Child, element, fill } from './element';
import { notice, paragraph, type Tone } from './notice';
import { speak } from './view';

/** What the parts of a dialog work with. */
export interface DialogDesk {
  readonly language: Language;
  readonly words: DialogWords;
  readonly announce: Announce;
  /** Replaces what the dialog shows. */
  show(...parts: readonly Child[]): void;
  /** Replaces what the dialog shows by a sentence and the button that closes it. */
  finish(tone: Tone, ...sentences: readonly string[]): void;
  /** Writes a whole number in the dialog's language. */
  count(value: number): string;
}

/** Opens a dialog's page under a title. */
export function openDialog(
  language: Language,
  titleIn: (words: DialogWords) => string,
): DialogDesk {
  const words = dialogWords(language);
  const main = element('main');
  document.body.append(main);
  speak(language, titleIn(words));
  const announce = createAnnouncer();
  const show = (...parts: readonly Child[]) => fill(main, parts);
  return {
    language,
    words,
    announce,
    show,
    finish: (tone, ...sentences) => {
      const said = notice(tone, ...sentences.map((sentence) => paragraph(sentence)));
      show(said, element('p', { class: 'acts' }, button(words.close, 'main', closeDialog)));
      said.focus();
      announce(sentences.join(' '));
    },
    count: (value) => formatCount(value, language),
  };
}
