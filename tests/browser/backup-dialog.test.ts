import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { BackupView } from '../../src/backup/rules/backup-view';
import { toDispatchId } from '../../src/records/dispatch';
import { busyOffice, carrying } from '../bundle/backup-office';
import { owner } from '../bundle/office';
import { cellAt, words } from '../bundle/rows-of';
import { browserFixture, picture, violations } from './browser-fixture';

const { on } = browserFixture();

const archivable = [
  {
    id: toDispatchId('VB-001'),
    number: '1384-CV/HU',
    subject: 'chấn chỉnh hoạt động sử dụng mạng xã hội',
    year: 2024,
    units: 94,
    letters: 312,
  },
  {
    id: toDispatchId('VB-002'),
    number: '12-KH/HU',
    subject: 'chuyển đổi số trong các cơ quan Đảng',
    year: 2025,
    units: 94,
    letters: 188,
  },
];
const view = (more: Partial<BackupView> = {}): BackupView => ({
  language: 'vi',
  archivableDispatches: archivable,
  needsBook: [],
  archiveFault: '',
  ...more,
});

const busy = busyOffice();

/** Server functions that the dialog may call. They run in the emulator. */
const serverOf = (google: typeof busy) => {
  const carry = carrying(google);
  const named = ['readBackupRows', 'archiveDispatches'];
  return Object.fromEntries(
    named.map((name) => [name, (...args: never[]) => carry(name, ...args)]),
  );
};

const size = { width: 760, height: 680 };

/** Presses a download button. Returns the file's name and bytes. */
async function downloaded(page: Page, press: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: press }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

describe.skipIf(!HAS_CHROMIUM)('the dialog Sao lưu, lưu trữ', () => {
  it.each([320, 760])('explains each part and when it is needed, at %i pixels', async (width) => {
    await on({ page: 'backup', view: view(), width }, async ({ page }) => {
      const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
      expect(headings).toEqual(['Sao lưu', 'Lưu trữ', 'Số liệu các kỳ']);
      await picture(page, `backup-${width}`);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('saves a complete backup, and says what to do with it', async () => {
    await on(
      { page: 'backup', view: view(), server: serverOf(busy), ...size },
      async ({ page }) => {
        const file = await downloaded(page, 'Tải bản sao lưu');
        expect(file.name).toBe('Don-doc_Van-phong-Huyen-uy_2024-10-30.xlsx');
        expect(Object.keys(unzipSync(file.bytes))).toContain('xl/workbook.xml');
        await page.locator('.notice.good').waitFor();
        expect(await page.locator('.notice').textContent()).toContain(`Đã tải ${file.name}.`);
        await picture(page, 'backup-760');
        expect(await violations(page)).toEqual([]);
      },
    );
  });

  it('downloads the figures of closed periods as CSV, and names a closing that was changed', async () => {
    const press = 'Tải số liệu các kỳ (CSV)';
    const named = { page: 'backup', view: view(), server: serverOf(busy), ...size } as const;
    await on(named, async ({ page }) => {
      const file = await downloaded(page, press);
      expect(file.name).toBe('Don-doc_so-lieu-ky_Van-phong-Huyen-uy_2024-10-30.csv');
      expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(file.bytes)).toMatch(/^level,office,.*\r\nsums,2,.*\r\n$/s);
      await page.locator('.notice.good').waitFor();
      await picture(page, 'backup-figures-760');
      expect(await violations(page)).toEqual([]);
    });
    const changed = busyOffice();
    const cell = cellAt(changed, 'periods', 'units', 2);
    changed.type(owner, words.tabs.periods.name, cell, '1');
    await on({ ...named, server: serverOf(changed) }, async ({ page }) => {
      await downloaded(page, press);
      const notice = page.locator('.notice.warning');
      await notice.waitFor();
      expect(await notice.textContent()).toContain(
        '“Tháng 10/2024”, văn bản 1384-CV/HU, lần chốt 1',
      );
    });
  });

  it('says why nothing can be archived while a tab is damaged, and backs up all the same', async () => {
    const archiveFault = 'Tab “Văn bản” thiếu cột “Hạn hoàn thành” ở dòng 1.';
    const damaged = view({ archivableDispatches: [], archiveFault });
    await on({ page: 'backup', view: damaged, ...size }, async ({ page }) => {
      await page.getByText(archiveFault).waitFor();
      expect(await page.getByRole('button', { name: 'Tải bản sao lưu' }).isEnabled()).toBe(true);
      await picture(page, 'backup-damaged-760');
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each([
    ['beside those that can be archived', archivable],
    ['alone', []],
  ] as const)(
    'names the documents whose book of the year is to be downloaded first, %s',
    async (_, ready) => {
      const needsBook = [
        { number: '12-CV/ĐU', year: '2025' },
        { number: '30-CV/ĐU', year: '2026' },
      ];
      const due = view({ archivableDispatches: ready, needsBook });
      await on({ page: 'backup', view: due, ...size }, async ({ page }) => {
        const sentence = page.getByText('12-CV/ĐU; 30-CV/ĐU', { exact: false });
        expect(await sentence.textContent()).toContain('bấm Tải sổ năm 2025, 2026');
        expect(await page.getByRole('button', { name: 'Tải tệp lưu trữ' }).count()).toBe(
          ready.length === 0 ? 0 : 1,
        );
        await picture(page, `backup-book-first-${ready.length}-760`);
        expect(await violations(page)).toEqual([]);
      });
    },
  );

  it('moves no row before the file is saved and a person has confirmed', async () => {
    const done = { done: true, message: 'Đã lưu trữ văn bản 1384-CV/HU.' };
    const server = { ...serverOf(busy), archiveDispatches: () => done };
    await on({ page: 'backup', view: view(), server, ...size }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Tải tệp lưu trữ' }).click();
      await page.getByText('Xin chọn ít nhất một văn bản.').first().waitFor();
      await page.getByLabel(/1384-CV\/HU/).check();
      const file = await downloaded(page, 'Tải tệp lưu trữ');
      expect(file.name).toBe('Don-doc_luu-tru_2024_Van-phong-Huyen-uy_2024-10-30.xlsx');
      const yes = page.getByRole('button', { name: 'Đã có tệp, chuyển ra khỏi bảng tính' });
      await yes.waitFor();
      await picture(page, 'backup-archive-760');
      expect(await violations(page)).toEqual([]);
      expect(calls.map(({ name }) => name)).not.toContain('archiveDispatches');
      await yes.click();
      await page.locator('.notice.good').waitFor();
      expect(calls.at(-1)).toMatchObject({
        name: 'archiveDispatches',
        args: [{ dispatchIds: ['VB-001'], fileName: file.name }],
      });
    });
  });
});
