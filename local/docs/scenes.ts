import { readFileSync } from 'node:fs';
import { setUpDialog } from '../../src/words/vi/pages/set-up-dialog';
import type { OfficeWay } from '../playground/protocol';
import { sheetOf } from './letters/letter-sheets';
import { MONTH, type MonthAct } from './month';
import { openMenu } from './press-entry';
import { scrollToCharts } from './scroll-to-charts';
import type { ServedStudio, Subject } from './studio';

/** `width` and `height` are the window's size in pixels. `play` returns the part to photograph. */
export interface Scene {
  readonly way?: OfficeWay;
  readonly width?: number;
  readonly height?: number;
  play(studio: ServedStudio): Promise<Subject>;
}

const LIST = new URL('../sample/thuong-lam-khe-2026.csv', import.meta.url);

const dialogScene = (entry: Parameters<ServedStudio['dialogOf']>[0]): Scene => ({
  play: (studio) => studio.dialogOf(entry),
});

/** Scenes by the picture's file name without `.png`. */
export const SCENES: Readonly<Record<string, Scene>> = {
  summary: {
    width: 1100,
    height: 1240,
    async play(studio) {
      await studio.press('openReport');
      await studio.inDialog().getByRole('button', { name: 'Xem và in trang tổng hợp' }).click();
      await studio.inDialog().getByRole('heading', { level: 2 }).first().waitFor();
      await studio.visit(`dialog/${Math.max(...studio.session.dialogs.keys())}`);
      return studio.page;
    },
  },
  letter: {
    height: 900,
    async play(studio) {
      await studio.openLetter();
      return studio.page.locator('.side-pane');
    },
  },
  letters: {
    width: 1872,
    height: 2080,
    async play({ page }) {
      await page.setContent(sheetOf(360, 'light'));
      return page;
    },
  },
  page: {
    width: 390,
    height: 1000,
    async play(studio) {
      await studio.visit(studio.letter().address);
      return studio.page;
    },
  },
  'guide-new-link': {
    height: 900,
    async play(studio) {
      await studio.moveLinks();
      return studio.page.locator('.side-pane');
    },
  },
  'guide-menu': {
    async play(studio) {
      await openMenu(studio.page);
      const { ofOthers } = studio.words.menu;
      await studio.page.getByRole('menuitem', { name: ofOthers, exact: true }).hover();
      return studio.page;
    },
  },
  'guide-set-up': {
    way: 'empty',
    async play(studio) {
      await studio.press('setUp');
      await studio.page.locator('dialog.question').waitFor();
      return studio.page;
    },
  },
  'guide-steps': {
    way: 'empty',
    async play(studio) {
      await studio.press('setUp');
      await studio.answer('Có');
      await studio.inDialog().getByRole('button', { name: setUpDialog.agree }).waitFor();
      return studio.page.locator('dialog.page');
    },
  },
  'guide-page-test': {
    width: 390,
    height: 420,
    async play(studio) {
      await studio.visit(studio.testPage());
      return studio.page;
    },
  },
  'guide-settings': {
    async play(studio) {
      await studio.goTo('settings');
      return studio.page;
    },
  },
  'guide-import': {
    way: 'empty',
    async play(studio) {
      await studio.press('setUp');
      await studio.answer('Có');
      await studio.closeDialog();
      await studio.press('openImport');
      const inDialog = studio.inDialog();
      const file = { name: 'danh-sach.csv', mimeType: 'text/csv', buffer: readFileSync(LIST) };
      await inDialog.getByLabel('Tệp danh sách').setInputFiles(file);
      await inDialog.getByRole('button', { name: 'Xem trước' }).click();
      await inDialog.getByRole('button', { name: /^Nhập: thêm/ }).waitFor();
      return studio.page.locator('dialog.page');
    },
  },
  'guide-dispatch': dialogScene('openDispatch'),
  'guide-letters': dialogScene('openLetters'),
  'guide-tracking': {
    async play(studio) {
      await studio.goTo('tracking');
      return studio.page;
    },
  },
  'guide-tell': dialogScene('openPhoneReminders'),
  'guide-unit-changes': dialogScene('openUnitChanges'),
  'guide-report': {
    width: 1280,
    height: 860,
    async play(studio) {
      await studio.press('openReport');
      await studio.inDialog().getByRole('button', { name: 'Tải bản Word' }).waitFor();
      return studio.page.locator('dialog.page');
    },
  },
  'guide-charts': {
    width: 1500,
    height: 860,
    async play(studio) {
      await studio.press('updateSummary');
      await scrollToCharts(studio.page);
      return studio.page;
    },
  },
  'guide-health': dialogScene('openHealth'),
  'guide-backup': dialogScene('openBackup'),
  'guide-telephone': {
    height: 820,
    async play(studio) {
      await studio.openLetter();
      await studio.page.frameLocator('.letter iframe').getByRole('link').first().click();
      await studio.page.frameLocator('dialog.phone iframe').locator('h1').first().waitFor();
      return studio.page;
    },
  },
};

/** Names of all pictures, without `.png`. */
export const PICTURES: readonly string[] = [
  ...Object.keys(SCENES),
  ...Object.values<MonthAct>(MONTH).flatMap(({ picture }) => picture ?? []),
];
