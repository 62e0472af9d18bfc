import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { ContentKind } from '../../src/letters/rules/letter-contents';
import { lettersDialog } from '../../src/words/vi/pages/letters-dialog';
import { browserFixture, picture } from './browser-fixture';
import { approvalView, listedLetters } from './sample-views';

const { on } = browserFixture();

describe.skipIf(!HAS_CHROMIUM)('the approval dialog', () => {
  const view = approvalView(
    listedLetters(3, 'awaiting').map((letter, at) => ({
      ...letter,
      leaders: at === 0 ? ['lanhdao@xa1.example.org'] : [],
    })),
  );
  const server = { decideLetters: () => ({ done: true, message: 'Đã duyệt.' }) };

  it('approves the chosen letters', async () => {
    await on({ page: 'approval', view, server, width: 800 }, async ({ page, calls }) => {
      const copied = page.getByText('bản sao cho lãnh đạo đơn vị: lanhdao@xa1.example.org');
      expect(await copied.count()).toBe(1);
      await page.getByLabel('Chọn tất cả').check();
      await page
        .getByLabel(/gửi donvi2@/)
        .first()
        .uncheck();
      expect(await page.getByRole('status').first().textContent()).toEqual('Đã chọn 2/3 thư.');
      await picture(page, 'approval-800');
      await page.getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
      await page.getByText('Đã duyệt.').first().waitFor();
      expect(await page.locator('.notice p').allTextContents()).toEqual([
        'Đã duyệt.',
        'Còn 1 thư vẫn chờ duyệt.',
      ]);
      expect(calls).toEqual([
        { name: 'decideLetters', args: [{ approve: ['T-000001', 'T-000003'], cancel: [] }] },
      ]);
    });
  });

  it('confirms before cancelling, and asks for a choice if nothing is selected', async () => {
    await on({ page: 'approval', view, server, width: 800 }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Hủy các thư đã chọn' }).click();
      expect(await page.locator('.notice').textContent()).toEqual('Xin chọn ít nhất một thư.');
      await page.getByLabel('Chọn tất cả').check();
      await page.getByRole('button', { name: 'Hủy các thư đã chọn' }).click();
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Đúng, hủy 3 thư' }).click();
      await page.getByText('Đã duyệt.').first().waitFor();
      expect(calls[0]?.args).toEqual([
        { approve: [], cancel: ['T-000001', 'T-000002', 'T-000003'] },
      ]);
    });
  });

  it('confirms before approving more than 50 letters', async () => {
    const many = approvalView(listedLetters(51, 'awaiting'));
    await on({ page: 'approval', view: many, server, width: 980 }, async ({ page, calls }) => {
      await page.getByLabel('Chọn tất cả').check();
      await page.getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
      await picture(page, 'approval-ask-again-980');
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Đúng, duyệt 51 thư' }).click();
      await page.locator('.notice.good').waitFor();
      expect(await page.locator('.notice p').allTextContents()).toEqual(['Đã duyệt.']);
      expect(calls.length).toEqual(1);
    });
  });

  it('says in its title that nothing is waiting', async () => {
    const none = approvalView([]);
    await on({ page: 'approval', view: none, width: 800 }, async ({ page }) => {
      expect(await page.title()).toBe('Không có thư chờ duyệt');
      expect(await page.getByRole('button').allTextContents()).toEqual(['Đóng']);
    });
  });

  it('names every content of letters, and counts them', async () => {
    const names = Object.entries(lettersDialog.letters.contents);
    const letters = names.flatMap(([kind]) =>
      listedLetters(1, 'awaiting').map((letter) => ({
        ...letter,
        id: kind,
        contents: [{ kind: kind as ContentKind, number: '1384-CV/HU', nth: 0 }],
      })),
    );
    await on({ page: 'approval', view: approvalView(letters) }, async ({ page }) => {
      await picture(page, 'approval-contents-320');
      const said = names.map(([, name]) => `${name} 1384-CV/HU`);
      expect(await page.locator('td.contents > *').allTextContents()).toEqual(said);
      expect(await page.locator('main > p').first().textContent()).toEqual(
        `${said.length} thư; nội dung: ${said.map((one) => `${one} (1)`).join('; ')}.`,
      );
    });
  });

  it('finds the letters with one content among others', async () => {
    const moved = { kind: 'change', number: '1390-CV/HU', nth: 0 } as const;
    const letters = listedLetters(30, 'awaiting').map((letter, at) => ({
      ...letter,
      contents: at < 3 ? [...letter.contents, moved] : letter.contents,
    }));
    const opening = { page: 'approval', view: approvalView(letters), server };
    await on({ ...opening, width: 1100, height: 525 }, async ({ page, calls }) => {
      await page.getByLabel('Nội dung').selectOption('Đổi hạn 1390-CV/HU');
      await page.getByLabel('Chọn tất cả').check();
      await picture(page, 'approval-content-1100');
      await page.getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
      await page.locator('.notice.good').waitFor();
      expect(calls[0]?.args).toEqual([
        { approve: ['T-000001', 'T-000002', 'T-000003'], cancel: [] },
      ]);
    });
  });

  it('keeps the choice when deciding fails', async () => {
    const failing = {
      decideLetters: () => {
        throw new Error('Đang có người khác thao tác trên bảng này.');
      },
    };
    await on({ page: 'approval', view, server: failing, width: 980 }, async ({ page }) => {
      await page
        .getByLabel(/gửi donvi2@/)
        .first()
        .check();
      await page.getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
      await page.locator('.notice.problem').waitFor();
      expect(await page.getByRole('checkbox', { checked: true }).count()).toEqual(1);
      expect(await page.getByRole('button', { name: 'Duyệt các thư đã chọn' }).isEnabled()).toBe(
        true,
      );
    });
  });
});
