import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { Language } from '../../src/texts/language';
import { wordsIn } from '../../src/words/words-in';
import { dialogViewOf } from '../bundle/view-of';
import { openEarlier, tryPage } from '../saved/earlier-office';
import { NEXT_SCHEMA, nextVersion } from '../saved/next-version';
import { OWNER } from '../saved/play-office';
import { browserFixture, picture, violations } from './browser-fixture';

const { on } = browserFixture();

const next = await nextVersion();

/** Opens the upgrade dialog for an office of an earlier version, with the next version as its server. */
function opening(language: Language) {
  const google = openEarlier(next, language);
  const { menu } = wordsIn(language);
  const view = dialogViewOf(google.press(OWNER, menu.openLetters));
  const answer = (name: string) => (order: unknown) => {
    const { result, error } = google.call(OWNER, name, order);
    if (error) throw new Error(error.message);
    return result;
  };
  const server = { upgradeFile: answer('upgradeFile'), readBackupRows: answer('readBackupRows') };
  return { google, opening: { page: 'upgrade', view, server, width: 680 } };
}

const heads = (page: Page) => page.getByRole('heading', { level: 2 }).allTextContents();

describe.skipIf(!HAS_CHROMIUM)('the dialog Nâng cấp tệp', () => {
  const openings = { vi: opening('vi'), en: opening('en') };

  it('leads from the copy via the page to the upgrade, and refuses steps that come too early', async () => {
    const { google, opening: first } = openings.vi;
    await on(first, async ({ page }) => {
      expect(await heads(page)).toEqual([
        'Bước 1: Giữ một bản sao',
        'Bước 2: Trang của đơn vị chạy phiên bản mới',
        'Bước 3: Nâng cấp',
      ]);
      await page.getByText('Nếu cơ quan không còn dùng trang').first().waitFor();
      await picture(page, 'upgrade-680');
      expect(await violations(page)).toEqual([]);

      const upgrade = page.getByRole('button', { name: 'Nâng cấp tệp' });
      await upgrade.click();
      await page.getByText('Hãy giữ bản sao ở bước 1').first().waitFor();

      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải bản sao về máy (.xlsx)' }).click();
      const name = (await saving).suggestedFilename();
      expect(name).toBe('Don-doc_Van-phong-Dang-uy-xa-Thuong-Lam_2026-03-31.xlsx');
      await page.getByText(`Đã tải ${name}.`).first().waitFor();
      expect(await page.getByLabel('Đã có bản sao').isChecked()).toBe(true);

      await upgrade.click();
      await page.getByText('Trang chưa báo phiên bản mới.').first().waitFor();
      await picture(page, 'upgrade-page-old-680');

      tryPage(google);
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await page.getByText('Trang của đơn vị đã sẵn sàng.').first().waitFor();
      expect(await heads(page)).toEqual(['Bước 1: Giữ một bản sao', 'Bước 2: Nâng cấp']);
      expect(await violations(page)).toEqual([]);

      await page.getByRole('button', { name: 'Nâng cấp tệp' }).click();
      await page.getByText(`Đã nâng cấp tệp lên cấu trúc ${NEXT_SCHEMA}.`).first().waitFor();
      await picture(page, 'upgrade-done-680');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Đóng' }).click();
      expect(await page.title()).toEqual('closed');
    });
  });

  it('accepts a person’s confirmation that there is a copy, also in English', async () => {
    const { google, opening: first } = openings.en;
    tryPage(google);
    const view = dialogViewOf(google.press(OWNER, wordsIn('en').menu.openReport));
    await on({ ...first, view, width: 390 }, async ({ page }) => {
      await page.getByLabel('A copy is kept').check();
      await page.getByRole('button', { name: 'Upgrade the file' }).click();
      await page.getByText(`The file now has structure ${NEXT_SCHEMA}.`).first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});
