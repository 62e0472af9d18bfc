import { element, fill } from '../../../src/frame/element';
import type { LetterLine, LetterView } from '../protocol';
import type { Connection } from './connection';
import { linkButton } from './link-button';
import { type PlaygroundWords, timeText } from './playground-words';

export interface LettersSetting {
  readonly words: PlaygroundWords;
  readonly connection: Connection;
  read(number: number): Promise<LetterView>;
  /** Opens a link of a letter. */
  open(address: string): void;
}

const LETTER_STYLE =
  '<style>body{margin:14px;font:14px/1.55 Arial,sans-serif;overflow-wrap:anywhere}</style>';

/** Most letters in the list. Older ones are still in the file's tab Hộp thư đi. */
const MAX_SHOWN = 300;

export class LettersPane {
  readonly element = element('div', { class: 'letters' });
  private letters: LetterLine[] = [];

  constructor(private readonly setting: LettersSetting) {
    this.list();
  }

  /** `letters` are the letters that are new, or all letters if there are `count` of them. */
  update(letters: readonly LetterLine[], count: number): void {
    if (letters.length === 0 && this.letters.length === count) return;
    const isNew = letters.length === count;
    this.letters = isNew ? [...letters] : [...this.letters, ...letters];
    if (isNew || !this.element.querySelector('.letter')) this.list();
  }

  private list(): void {
    const { words } = this.setting;
    if (this.letters.length === 0) {
      fill(this.element, [element('p', { class: 'quiet' }, words.noLetters)]);
      return;
    }
    const items = this.letters
      .slice(-MAX_SHOWN)
      .reverse()
      .map((letter) => {
        const button = element(
          'button',
          { type: 'button' },
          element('span', { class: 'to' }, letter.to),
          element('span', { class: 'at' }, timeText(letter.at, words)),
          element('span', { class: 'subject' }, letter.subject),
        );
        button.addEventListener('click', () => void this.open(letter.number));
        return element('li', {}, button);
      });
    fill(this.element, [element('ol', { class: 'letter-list' }, ...items)]);
  }

  /** Shows a letter by its number from 1. */
  async open(number: number): Promise<void> {
    const letter = await this.setting.read(number);
    const { words, connection } = this.setting;
    const back = linkButton(`← ${words.back}`, () => this.list());
    const file = connection.letterFile(number);
    const download = file && element('a', { href: file, download: true }, words.download);
    const frame = element('iframe', {
      title: words.letterBody,
      sandbox: 'allow-same-origin',
      srcdoc: `${LETTER_STYLE}${letter.html}`,
    });
    frame.addEventListener('load', () => this.follow(frame));
    const rows = [
      [words.letterFrom, letter.from],
      [words.letterTo, letter.to],
      [words.letterCopies, letter.cc],
      [words.letterReplyTo, letter.replyTo],
      [words.letterAt, timeText(letter.at, words)],
    ] as const;
    const head = rows
      .filter(([, value]) => value !== '')
      .flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]);
    fill(this.element, [
      element(
        'div',
        { class: 'letter' },
        element('p', { class: 'tools' }, back, download),
        element('h3', {}, letter.subject),
        element('dl', {}, ...head),
        frame,
      ),
    ]);
    back.focus();
  }

  /**
   * Fits the frame's height to the letter and makes the links work.
   */
  private follow(frame: HTMLIFrameElement): void {
    const letter = frame.contentDocument;
    if (!letter) return;
    frame.style.height = `${letter.documentElement.scrollHeight + 24}px`;
    letter.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      event.preventDefault();
      this.setting.open(link.href);
    });
  }
}
