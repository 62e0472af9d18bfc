import type { Locator, Page } from 'playwright-core';
import { HIDDEN_TABS, type HiddenTab } from '../../src/words/menu-lines';
import type { Words } from '../../src/words/words';
import { letterToShow, type ShownLetter } from '../demo/letter-to-show';
import type { OfficeSession } from '../playground/office/office-session';
import { pressEntry } from './press-entry';

export type Subject = Pick<Page | Locator, 'screenshot'>;

/** Milliseconds to wait for simulated days to pass. Slow machines need long. */
const PASSING = 600_000;

const DIALOG = 'dialog.page:not(.is-sidebar)';

/** Works in an open playground as a person does. */
export class Studio {
  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {}

  async press(entry: keyof Words['menu']): Promise<void> {
    const { menu } = this.words;
    await pressEntry(this.page, menu, menu[entry]);
  }

  async goTo(tab: keyof Words['tabs']): Promise<void> {
    if (tab in HIDDEN_TABS) return this.press(HIDDEN_TABS[tab as HiddenTab]);
    const { name } = this.words.tabs[tab];
    await this.page.locator('.o-sheet').filter({ hasText: name }).first().click();
  }

  async dialogOf(entry: keyof Words['menu']): Promise<Locator> {
    await this.press(entry);
    await this.inDialog().locator('button:visible').first().waitFor();
    return this.dialog();
  }

  dialog(): Locator {
    return this.page.locator(DIALOG);
  }

  inDialog() {
    return this.page.frameLocator(`${DIALOG} iframe`);
  }

  inSidebar() {
    return this.page.frameLocator('dialog.is-sidebar iframe');
  }

  reportPreview() {
    return this.inDialog().frameLocator('iframe');
  }

  async answer(button: string): Promise<void> {
    await this.page.locator('dialog.question').getByRole('button', { name: button }).click();
  }

  async closeDialog(): Promise<void> {
    const box = this.dialog();
    await box.getByRole('button', { name: 'Đóng' }).first().click();
    await box.waitFor({ state: 'detached' });
  }

  async pass(button: string, day: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await this.page.getByText(day, { exact: true }).waitFor({ timeout: PASSING });
  }
}

/** A playground on a server, which also shows its pages by themselves. */
export class ServedStudio extends Studio {
  constructor(
    page: Page,
    readonly session: OfficeSession,
    private readonly address: string,
  ) {
    super(page, session.words);
  }

  /** Returns the path of the test page, taken from the test letter that Thiết lập ban đầu sends to oneself. */
  testPage(): string {
    const { google, user } = this.session;
    google.call(user, 'saveSetUp', 'test', {});
    const query = /\?test=[\w-]+/.exec(google.letters.at(-1)?.body ?? '')?.[0];
    if (query === undefined) throw new Error('The test letter brings no link');
    return `exec${query}`;
  }

  letter(): ShownLetter {
    const shown = letterToShow(this.session.google);
    if (!shown) throw new Error('The sample office sent no letter with a link');
    return shown;
  }

  async openLetter(): Promise<void> {
    const place = this.session.google.letters.length - this.letter().number;
    await this.page.locator('.letter-list button').nth(place).click();
    await this.page.locator('.letter iframe').waitFor();
  }

  async moveLinks(): Promise<void> {
    const { google, user } = this.session;
    google.call(user, 'useUnitLink', { act: 'moved', sure: 'yes' });
    google.call(user, 'sendNextChunk');
    await this.visit('');
    await this.page.locator('.letter-list button').first().click();
    await this.page.locator('.letter iframe').waitFor();
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.address).href);
    await this.page.waitForLoadState('networkidle');
  }
}
