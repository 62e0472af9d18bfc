import { element, fill } from '../../../src/frame/element';
import { format } from '../../../src/texts/format';
import type { Language } from '../../../src/texts/language';
import type { SampleWay, Way } from '../protocol';
import { askPerson } from './boxes';
import { download } from './download';
import type { OfficeClient } from './office-client';
import type { PlaygroundWords } from './playground-words';
import { startPage } from './start-page';

/** Milliseconds between two requests for the progress of the office being started. */
const PAUSE = 300;

export interface StartScreenSetting {
  readonly words: PlaygroundWords;
  readonly language: Language;
  readonly office: OfficeClient;
  readonly place: readonly string[];
  readonly buildsKit: boolean;
  isOpen(): boolean;
  show(isShown: boolean): void;
  /** Resolves when the sheet shows the latest state from the server. */
  settled(): Promise<unknown>;
  handOverList(list: File): Promise<void>;
  attempt(act: Promise<unknown>): Promise<void>;
  otherLanguage(): void;
  tour(): void;
}

/** Starting an office replaces the open one. The person is first asked whether to save it. */
export class StartScreen {
  readonly element = element('div', { class: 'cover', hidden: true });

  constructor(private readonly setting: StartScreenSetting) {}

  open(): void {
    const { words, place, buildsKit, attempt, otherLanguage, isOpen, show } = this.setting;
    const enter = (act: () => Promise<void>) => void attempt(this.leaveFor(act));
    const page = startPage(words, {
      begin: (way) => enter(() => this.begin(way)),
      tour: () => this.beginTour(),
      own: (list) => enter(() => this.beginWith(list)),
      saved: (file) => void attempt(this.openSaved(file)),
      place,
      buildsKit,
      otherLanguage,
      back: isOpen() ? () => show(false) : null,
    });
    fill(this.element, [page]);
    show(true);
    page.querySelector<HTMLElement>('.way')?.focus();
  }

  openSaved(file: File): Promise<void> {
    return this.leaveFor(async () => {
      if (!(await this.setting.office.open(file))) throw new Error(this.setting.words.notSaved);
      await this.enter();
    });
  }

  /** Opens the sample office and starts the tour in it. */
  beginTour(): void {
    const { attempt, tour } = this.setting;
    const enter = async () => {
      await this.begin('sample');
      tour();
    };
    void attempt(this.leaveFor(enter));
  }

  /** Opens a sample in place of the one that is open. */
  async replace(way: SampleWay, language: Language): Promise<void> {
    fill(this.element, []);
    this.setting.show(true);
    await this.showProgress(this.setting.office.ask('begin', { way, language }));
  }

  private async leaveFor(act: () => Promise<void>): Promise<void> {
    const { words, isOpen, office } = this.setting;
    if (!isOpen()) return act();
    const { button } = await askPerson(
      { kind: 'alert', title: words.loseTitle, text: words.loseText, buttons: 'YES_NO_CANCEL' },
      words,
    );
    if (button !== 'YES' && button !== 'NO') return;
    if (button === 'YES') download(await office.connection.save(), 'don-doc.xlsx');
    await act();
  }

  private async begin(way: Way): Promise<void> {
    const { office, language } = this.setting;
    const begun = office.ask('begin', { way, language });
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

  private async showProgress(begun: Promise<unknown>): Promise<void> {
    const { words, office } = this.setting;
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
    try {
      while (!isOver) {
        const played = await office.progress();
        if (played) {
          text.textContent = format(words.daysPlayed, played);
          bar.max = played.of;
          bar.value = played.day;
        }
        await Promise.race([over, new Promise((resolve) => setTimeout(resolve, PAUSE))]);
      }
      await over;
    } finally {
      shown.remove();
      page?.removeAttribute('inert');
    }
  }
}
