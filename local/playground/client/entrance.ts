import { element, fill } from '../../../src/frame/element';
import { format } from '../../../src/texts/format';
import type { Language } from '../../../src/texts/language';
import type { Way } from '../protocol';
import type { Server } from './ask-server';
import { askPerson } from './boxes';
import type { PlaygroundWords } from './playground-words';
import { startPage } from './start-page';

/** Milliseconds between two looks at how far the office is that is being begun. */
const PAUSE = 300;

/** What the start page needs of the room behind it. */
export interface EntranceSetting {
  readonly words: PlaygroundWords;
  readonly language: Language;
  readonly server: Server;
  /** Whether an office stands in the room. */
  isOpen(): boolean;
  /** Shows the start page over the room, or the room. */
  show(isShown: boolean): void;
  /** Resolves once the sheet shows what the server has told last. */
  settled(): Promise<unknown>;
  /** Hands a list to Nhập đơn vị of an empty office. */
  handOverList(list: File): Promise<void>;
  /** Says what keeps an act from being done. */
  attempt(act: Promise<unknown>): Promise<void>;
  otherLanguage(): void;
}

/** The way into an office, and from one into another: nothing that is open is lost without a question. */
export class Entrance {
  readonly element = element('div', { class: 'cover', hidden: true });

  constructor(private readonly setting: EntranceSetting) {}

  /** Shows the ways in, and the way back where an office is open. */
  open(): void {
    const { words, attempt, otherLanguage, isOpen, show } = this.setting;
    const enter = (act: () => Promise<void>) => void attempt(this.leaveFor(act));
    const page = startPage(words, {
      begin: (way) => enter(() => this.begin(way)),
      own: (list) => enter(() => this.beginWith(list)),
      saved: (file) => void attempt(this.openSaved(file)),
      otherLanguage,
      back: isOpen() ? () => show(false) : null,
    });
    fill(this.element, [page]);
    show(true);
    page.querySelector<HTMLElement>('.way')?.focus();
  }

  /** Opens a file that was saved, once the office that is open may be left. */
  openSaved(file: File): Promise<void> {
    return this.leaveFor(async () => {
      if (!(await this.setting.server.open(file))) throw new Error(this.setting.words.notSaved);
      await this.enter();
    });
  }

  /** Asks whether the office that is open is to be saved first; an answer of no kind leaves all as it is. */
  private async leaveFor(act: () => Promise<void>): Promise<void> {
    const { words, isOpen, server } = this.setting;
    if (!isOpen()) return act();
    const { button } = await askPerson(
      { kind: 'alert', title: words.loseTitle, text: words.loseText, buttons: 'YES_NO_CANCEL' },
      words,
    );
    if (button !== 'YES' && button !== 'NO') return;
    if (button === 'YES') await server.download('office.xlsx', 'don-doc.xlsx');
    await act();
  }

  private async begin(way: Way): Promise<void> {
    const { server, language } = this.setting;
    const begun = server.ask('begin', { way, language });
    if (way === 'empty') await begun;
    else await this.showProgress(begun);
    await this.enter();
  }

  private async beginWith(list: File): Promise<void> {
    await this.begin('empty');
    await this.setting.handOverList(list);
  }

  private async enter(): Promise<void> {
    await this.setting.settled();
    this.setting.show(false);
  }

  /** Says which day of the sample is being played, in place of the ways in, until it has begun. */
  private async showProgress(begun: Promise<unknown>): Promise<void> {
    const { words, server } = this.setting;
    const text = element('p', { role: 'status' }, words.beginning);
    const bar = element('progress', { 'aria-label': words.beginning });
    const shown = element('div', { class: 'beginning' }, text, bar);
    const page = this.element.firstElementChild;
    this.element.append(shown);
    page?.setAttribute('inert', '');
    let isOver = false;
    const over = begun.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const played = await server.progress();
      if (played) {
        text.textContent = format(words.daysPlayed, played);
        bar.max = played.of;
        bar.value = played.day;
      }
      await Promise.race([over, new Promise((resolve) => setTimeout(resolve, PAUSE))]);
    }
    shown.remove();
    page?.removeAttribute('inert');
    await over;
  }
}
