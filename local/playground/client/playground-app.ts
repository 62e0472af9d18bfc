import { element, fill } from '../../../src/frame/element';
import { format } from '../../../src/texts/format';
import type { Language } from '../../../src/texts/language';
import { formatCount } from '../../../src/texts/number-text';
import { menuLabel } from '../../services/world/menu';
import type { StretchAct } from '../office/stretch-act';
import type { ClockStep, Faults, OfficeView, RunView } from '../protocol';
import { askPerson, closeSidebar, showDialog, showToast } from './boxes';
import { ClockBar } from './clock-bar';
import type { Connection } from './connection';
import { download } from './download';
import { FaultsPane } from './faults-pane';
import { handOver } from './hand-over';
import { LettersPane } from './letters-pane';
import { type BarMenu, barMenuOf, menuBar } from './menu-bar';
import { OfficeClient } from './office-client';
import { showPhone } from './phone';
import { type PlaygroundWords, playgroundWords, sheetTranslations } from './playground-words';
import { RunsPane } from './runs-pane';
import { typedText } from './sheet/cell-content';
import type { RowStretch } from './sheet/later-rows';
import type { SheetListener } from './sheet/office-plugin';
import { type OpenSheet, openSheet } from './sheet/open-sheet';
import { tabIdOf } from './sheet/sheet-data';
import { sidePane } from './side-pane';
import { fileInput } from './start-page';
import { StartScreen } from './start-screen';
import { Tour } from './tour';

export interface PlaygroundAppOptions {
  readonly connection: Connection;
  /** Sentences about where the office runs and is kept. The header shows the first. */
  readonly place: readonly string[];
  /** True if the kit that checks Google can be built. */
  readonly buildsKit: boolean;
  otherLanguage(): void;
}

export class PlaygroundApp {
  private readonly words: PlaygroundWords;
  private readonly office: OfficeClient;
  private readonly menus = element('div', { class: 'menus' });
  private readonly grid = element('div', { class: 'grid' });
  private readonly languageButton = element('button', { type: 'button', class: 'link' });
  private readonly busy = element('p', { class: 'busy', role: 'status' });
  private readonly clock: ClockBar;
  private readonly letters: LettersPane;
  private readonly lettersTab = element('button', { type: 'button' });
  private readonly runs: RunsPane;
  private readonly faults: FaultsPane;
  private readonly startScreen: StartScreen;
  private readonly tour: Tour;
  private sheet: OpenSheet | null = null;
  private opening: Promise<unknown> = Promise.resolve();
  private locale = 'vi_VN';
  private passing = false;
  /** List that the office was begun with, until Nhập đơn vị has it. */
  private waitingList: File | null = null;
  private made: OfficeView['menus'] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly language: Language,
    private readonly setting: PlaygroundAppOptions,
  ) {
    const words = playgroundWords(language);
    this.words = words;
    document.title = words.title;
    this.office = new OfficeClient(
      setting.connection,
      (office) => this.update(office),
      (isBusy) => {
        this.busy.textContent = isBusy ? words.working : '';
      },
    );
    this.clock = new ClockBar(words, (step) => void this.attempt(this.pass(step)));
    this.lettersTab.textContent = format(words.lettersTab, { count: 0 });
    this.letters = new LettersPane({
      words,
      connection: setting.connection,
      read: (number) => this.office.ask('letter', { number }).then(({ letter }) => letter),
      open: (address) => this.openLink(address),
    });
    this.runs = new RunsPane(words, language);
    this.faults = new FaultsPane(words, (faults) => void this.attempt(this.setFaults(faults)));
    this.startScreen = new StartScreen({
      words,
      language,
      office: this.office,
      isOpen: () => this.sheet !== null,
      show: (isShown) => this.showStart(isShown),
      settled: () => this.opening,
      handOverList: (list) => this.handOverList(list),
      attempt: (act) => this.attempt(act),
      place: setting.place,
      buildsKit: setting.buildsKit,
      otherLanguage: () => void this.attempt(this.changeLanguage()),
      tour: () => this.tour.start(),
    });
    this.tour = new Tour({
      words,
      attempt: (act) => this.attempt(act),
      acts: {
        today: () => this.press(this.labelOf('openToday')),
        approve: () => this.press(this.labelOf('openApproval')),
        letters: () => this.passInSight(),
        answer: () => this.showLetterToAnswer(),
        summary: () => this.press(this.labelOf('updateSummary')),
        leaders: () => this.openSummaryPage(),
      },
    });
    this.buildLayout();
    addEventListener('focus', () => this.sheet && void this.attempt(this.office.ask('look', {})));
  }

  async enter(): Promise<void> {
    const { office } = await this.office.ask('look', {});
    if (office === null) {
      this.startScreen.open();
      return;
    }
    this.showStart(false);
    if (office.language !== this.language) showToast('', this.words.officeInOther);
  }

  /** Shows a sentence that the person has to read. */
  warn(sentence: string): void {
    void this.showMessage(this.words.title, sentence);
  }

  private showStart(isShown: boolean): void {
    const { element: cover } = this.startScreen;
    cover.hidden = !isShown;
    // The start screen has one of its own
    this.languageButton.hidden = isShown;
    if (isShown) this.waitingList = null;
    for (const part of this.host.children) {
      (part as HTMLElement).inert = isShown && part !== cover && part !== this.busy;
    }
  }

  private buildLayout(): void {
    const { words, runs, faults, letters } = this;
    const part = (text: string, content: HTMLElement) => ({
      tab: element('button', { type: 'button' }, text),
      content,
    });
    const pane = sidePane(words.pane, [
      { tab: this.lettersTab, content: letters.element },
      part(words.runsTab, runs.element),
      part(words.faultsTab, faults.element),
    ]);
    const { languageButton } = this;
    languageButton.textContent = words.otherLanguage;
    languageButton.addEventListener('click', () => void this.attempt(this.changeLanguage()));
    const title = element(
      'div',
      { class: 'title' },
      element('h1', {}, words.fileName),
      element('span', { class: 'quiet' }, this.setting.place[0] ?? ''),
      languageButton,
    );
    const header = element(
      'header',
      {},
      element('span', { class: 'logo', 'aria-hidden': 'true' }),
      element('div', { class: 'heading' }, title, this.menus),
      this.clock.element,
    );
    fill(this.host, [
      header,
      this.grid,
      pane,
      this.startScreen.element,
      this.tour.element,
      this.busy,
    ]);
  }

  /** The list stays in the browser. The dialog sends only its rows to the server. */
  /** Set-up comes first; the next Nhập đơn vị that opens gets the list. */
  private async handOverList(list: File): Promise<void> {
    this.waitingList = list;
    await this.press(this.labelOf('setUp'));
  }

  private labelOf(functionName: string): string {
    return menuLabel(this.made, functionName) ?? '';
  }

  private update(office: OfficeView): void {
    const { workbook, cells, activeTab, letters, letterCount, menus } = office;
    if (workbook) {
      this.locale = workbook.locale;
      this.opening = this.opening.then(async () => {
        if (this.sheet) this.sheet.show(workbook);
        else this.sheet = await openSheet(this.grid, workbook, this.sheetSetting());
      });
    } else
      void this.opening.then(() => {
        if (cells.length > 0) this.sheet?.write(cells);
        this.sheet?.follow(activeTab);
      });
    this.clock.update(office);
    this.letters.update(letters, letterCount);
    this.lettersTab.textContent = format(this.words.lettersTab, {
      count: formatCount(letterCount, this.language),
    });
    this.runs.update(office);
    this.faults.update(office.faults);
    this.made = menus;
    this.showMenus([
      this.fileMenu(),
      ...menus.map((menu) => barMenuOf(menu, (label) => void this.attempt(this.press(label)))),
    ]);
  }

  private showMenus(menus: readonly BarMenu[]): void {
    const key = JSON.stringify(menus);
    if (this.menus.dataset.shown === key) return;
    this.menus.dataset.shown = key;
    fill(this.menus, [menuBar(menus)]);
  }

  private fileMenu(): BarMenu {
    const { words } = this;
    const saved = fileInput('.xlsx', (file) => void this.attempt(this.startScreen.openSaved(file)));
    const about = {
      kind: 'alert',
      title: words.about,
      text: words.aboutText,
      buttons: 'OK',
    } as const;
    return {
      title: words.fileMenu,
      lines: [
        { label: words.undo, act: () => void this.attempt(this.undo('back')) },
        { label: words.redo, act: () => void this.attempt(this.undo('again')) },
        null,
        { label: words.save, act: () => void this.attempt(this.save()) },
        { label: words.openSaved, act: () => saved.click() },
        { label: words.startAgain, act: () => this.startScreen.open() },
        null,
        { label: words.startTour, act: () => this.startScreen.beginTour() },
        { label: words.about, act: () => void askPerson(about, words) },
      ],
    };
  }

  private sheetSetting() {
    const { words, language } = this;
    const listener: Omit<SheetListener, 'isWriting' | 'notes'> = {
      typed: (sheetId, cells) => void this.attempt(this.edit(tabIdOf(sheetId), cells)),
      acted: (sheetId, act) => void this.attempt(this.act(tabIdOf(sheetId), act)),
      undone: (way) => void this.attempt(this.undo(way)),
      refused: () => showToast('', words.notHere),
    };
    return {
      listener,
      translations: sheetTranslations(language),
      rows: (stretch: RowStretch) => this.office.ask('rows', stretch).then(({ cells }) => cells),
      notify: (text: string) => showToast('', text),
    };
  }

  /** Also opens the sample office in the other language, if nothing has changed in it. */
  private async changeLanguage(): Promise<void> {
    const { office } = await this.office.ask('look', {});
    const other = this.language === 'vi' ? 'en' : 'vi';
    if (office?.sample) await this.startScreen.replace(office.sample, other);
    this.setting.otherLanguage();
  }

  /** Moves to the next working day, with the letters in sight. */
  private passInSight(): Promise<void> {
    closeSidebar();
    this.lettersTab.click();
    return this.pass('workingDay');
  }

  private async showLetterToAnswer(): Promise<void> {
    closeSidebar();
    const { letter } = await this.office.ask('letterToShow', {});
    if (letter === null) throw new Error(this.words.noLetters);
    this.lettersTab.click();
    await this.letters.open(letter.number);
    this.openLink(letter.address);
  }

  private async openSummaryPage(): Promise<void> {
    const give = { fn: 'openSummaryPage', args: [], at: this.place() };
    const { run } = await this.office.ask('call', give);
    await this.follow(run);
  }

  private async act(tab: number, act: StretchAct): Promise<void> {
    const { words } = this;
    if (act.kind === 'deleteTab') {
      const text = format(words.deleteTabText, { tab: this.sheet?.nameOf(tab) ?? '' });
      const { button } = await askPerson(
        { kind: 'alert', title: words.deleteTab, text, buttons: 'OK_CANCEL' },
        words,
      );
      if (button !== 'OK') return;
    }
    await this.office.ask('act', { tab, act });
  }

  private async undo(way: 'back' | 'again'): Promise<void> {
    const { words } = this;
    const { done } = await this.office.ask('undo', { way });
    if (!done) showToast('', way === 'back' ? words.nothingToUndo : words.nothingToRedo);
  }

  private async save(): Promise<void> {
    download(await this.setting.connection.save(), 'don-doc.xlsx');
  }

  /** Opens a page of the office in a telephone frame, any other address in a new tab. */
  private openLink(address: string): void {
    const { words, office } = this;
    const { connection } = this.setting;
    void this.attempt(
      (async () => {
        const content = connection.visit(address);
        if (content === null) window.open(address, '_blank', 'noopener,noreferrer');
        else
          showPhone(content, address, {
            words,
            connection,
            run: (fn, args) => office.callFromPage(fn, args),
            answered: () => void this.attempt(office.ask('look', {})),
          });
      })(),
    );
  }

  private async edit(tab: number, typed: Parameters<SheetListener['typed']>[1]): Promise<void> {
    const cells = typed.map(({ a1, content }) => ({ a1, text: typedText(content, this.locale) }));
    const { refusal, runs } = await this.office.ask('edit', { tab, cells });
    if (refusal !== null) await this.showMessage(this.words.refusedEdit, refusal);
    for (const run of runs) await this.follow(run);
  }

  private async press(label: string): Promise<void> {
    await this.opening;
    const { run } = await this.office.ask('press', { label, ...this.place() });
    await this.follow(run);
  }

  private place(): { tab: number; a1: string } {
    return this.sheet?.place() ?? { tab: 0, a1: 'A1' };
  }

  private async follow(run: RunView): Promise<void> {
    const { error } = await this.attend(run);
    if (error !== null) await this.showMessage(this.words.runFailed, error);
  }

  /** Shows messages and asks questions until the run ends. Returns the run's last state. */
  private async attend(run: RunView): Promise<RunView> {
    this.show(run.shown);
    if (!run.question) return run;
    const answered = await askPerson(run.question, this.words);
    const { execution } = run;
    const next = await this.office.ask('answer', { execution, ...answered });
    return this.attend(next.run);
  }

  private show(shown: RunView['shown']): void {
    for (const one of shown) {
      if (one.kind === 'toast') showToast(one.title, one.text);
      else {
        const list = one.title === this.labelOf('openImport') ? this.waitingList : null;
        if (list) this.waitingList = null;
        showDialog(one, {
          words: this.words,
          run: (fn, args) => this.callFromDialog(fn, args),
          content: (dialog) => this.setting.connection.dialog(dialog),
          visit: (address) => this.openLink(address),
          ...(list && { loaded: (frame: HTMLIFrameElement) => handOver(frame, list) }),
        });
      }
    }
    this.tour.raise();
  }

  /** Resolves after the run and its questions have ended. An error is returned as `{ error }`. */
  private async callFromDialog(fn: string, args: readonly unknown[]) {
    try {
      const { run } = await this.office.ask('call', { fn, args, at: this.place() });
      const { result, error } = await this.attend(run);
      return error === null ? { result } : { error };
    } catch (error) {
      return { error: (error as Error).message };
    }
  }

  /**
   * Lets days pass one by one, so that the person sees each of them, until the clock has arrived.
   * Does nothing while days are already passing.
   */
  private async pass(step: ClockStep): Promise<void> {
    if (this.passing) return;
    this.passing = true;
    try {
      let arrived = false;
      while (!arrived) ({ arrived } = await this.office.ask('pass', { step }));
    } finally {
      this.passing = false;
    }
  }

  private async setFaults(faults: Faults): Promise<void> {
    await this.office.ask('faults', faults);
  }

  private async attempt(act: Promise<unknown>): Promise<void> {
    try {
      await act;
    } catch (error) {
      await this.showMessage(this.words.title, (error as Error).message);
    }
  }

  private async showMessage(title: string, text: string): Promise<void> {
    await askPerson({ kind: 'alert', title, text, buttons: 'OK' }, this.words);
  }
}
