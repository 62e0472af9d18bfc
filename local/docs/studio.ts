import type { Locator, Page } from 'playwright-core';
import { letterToShow, type ShownLetter } from '../demo/letter-to-show';
import type { OfficeSession } from '../playground/office/office-session';
import { pressEntry } from './press-entry';

/** What is photographed: the whole screen, or a part of it. */
export type Subject = Pick<Page | Locator, 'screenshot'>;

/** Milliseconds that days may take to pass on a busy machine. */
const PASSING = 600_000;

const DIALOG = 'dialog.page:not(.is-sidebar)';

/** A person at the playground who does what a picture is to show. */
export class Studio {
  constructor(
    readonly page: Page,
    readonly session: OfficeSession,
    private readonly address: string,
  ) {}

  /** Chooses an entry of the menu Đôn đốc. */
  async press(entry: keyof OfficeSession['words']['menu']): Promise<void> {
    const { menu } = this.session.words;
    await pressEntry(this.page, menu, menu[entry]);
  }

  async goTo(tab: keyof OfficeSession['words']['tabs']): Promise<void> {
    const { name } = this.session.words.tabs[tab];
    await this.page.locator('.o-sheet').filter({ hasText: name }).first().click();
  }

  /** Chooses an entry and gives the dialog that it opens, once it shows what it is about. */
  async dialogOf(entry: keyof OfficeSession['words']['menu']): Promise<Locator> {
    await this.press(entry);
    await this.inDialog().locator('button:visible').first().waitFor();
    return this.dialog();
  }

  /** The dialog over the sheet. */
  dialog(): Locator {
    return this.page.locator(DIALOG);
  }

  inDialog() {
    return this.page.frameLocator(`${DIALOG} iframe`);
  }

  /** What stands beside the sheet. */
  inSidebar() {
    return this.page.frameLocator('dialog.is-sidebar iframe');
  }

  /** The report as Lập báo cáo shows it. */
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

  /** Lets days pass by a button of the clock, until it says that a day has come. */
  async pass(button: string, day: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await this.page.getByText(day, { exact: true }).waitFor({ timeout: PASSING });
  }

  /** Path of the test page, as a letter to oneself brings it. */
  testPage(): string {
    const { google, user } = this.session;
    google.call(user, 'saveSetUp', 'test', {});
    const query = /\?test=[\w-]+/.exec(google.letters.at(-1)?.body ?? '')?.[0];
    if (query === undefined) throw new Error('The test letter brings no link');
    return `exec${query}`;
  }

  /** The letter of a unit that has not answered yet. */
  letter(): ShownLetter {
    const shown = letterToShow(this.session.google);
    if (!shown) throw new Error('The sample office sent no letter with a link');
    return shown;
  }

  /** Opens that letter in the pane of letters. */
  async openLetter(): Promise<void> {
    const place = this.session.google.letters.length - this.letter().number;
    await this.page.locator('.letter-list button').nth(place).click();
    await this.page.locator('.letter iframe').waitFor();
  }

  /** Gives all units new links, as after the day on which the page moves to another account, and opens the letter that says so. */
  async moveLinks(): Promise<void> {
    const { google, user } = this.session;
    google.call(user, 'useUnitLink', { act: 'moved', sure: 'yes' });
    google.call(user, 'sendNextChunk');
    await this.visit('');
    await this.page.locator('.letter-list button').first().click();
    await this.page.locator('.letter iframe').waitFor();
  }

  /** Goes to a page of this server by its path. */
  async visit(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.address).href);
    await this.page.waitForLoadState('networkidle');
  }
}
