import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type {
  OpenApprovalView,
  PhoneApprovalOutcome,
  PhoneApprovalView,
  ShownLetter,
} from '../../src/letters/rules/phone-approval-view';
import type { Language } from '../../src/texts/language';
import { browserFixture, picture, violations } from './browser-fixture';

const { on } = browserFixture();
const SCREEN = { width: 360, height: 640 };

/** Mailbox of the leadership of the first letter's unit. */
const LEADER = 'l…@phuninh.example.org';

function shownLetter(at: number, fields: Partial<ShownLetter> = {}): ShownLetter {
  const unit = `Trường Phổ thông dân tộc bán trú Trung học cơ sở Thượng Lâm Khê ${at}`;
  return {
    id: `T-00000${at}`,
    contents: [{ kind: 'followUp', number: '1384-CV/HU', nth: 2 }],
    units: [unit],
    subject: '[Đôn đốc lần 2] 1384-CV/HU, chậm nhất 15/11: xác nhận',
    reason: '',
    to: 't…@phuninh.example.org',
    copies: '',
    leaders: [],
    text: `Kính gửi: ${unit}\n\nThời hạn Văn phòng Huyện ủy đề nghị: 08/11/2024, đã qua 2 ngày làm việc.\n\nMở trang xác nhận: [liên kết của đơn vị]\n\nTrân trọng ${at}.`,
    seen: `seen${at}`,
    ...fields,
  };
}

function view(letters: number, fields: Partial<OpenApprovalView> = {}): OpenApprovalView {
  return {
    state: 'open',
    language: 'vi',
    token: 'x',
    officeName: 'Văn phòng Huyện ủy',
    asOf: '08:05, 12/11/2024',
    until: '14/11/2024',
    waiting: letters,
    letters: Array.from({ length: letters }, (_, at) =>
      shownLetter(at + 1, at === 0 ? { copies: LEADER, leaders: [LEADER] } : {}),
    ),
    notComposed: [],
    more: 0,
    ...fields,
  };
}

type Decided = Extract<PhoneApprovalOutcome, { state: 'decided' }>;

const decided = (next: PhoneApprovalView, fields: Partial<Decided> = {}): Decided => ({
  ...{ state: 'decided', approved: 0, held: 0, before: 0, gone: 0, changed: [] },
  view: next,
  ...fields,
});
const letterAt = (page: Page, at: number) => page.locator('details.letter').nth(at - 1);
const open = (page: Page, at: number) => letterAt(page, at).locator('summary').click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** The second press of a double click is ignored. */
const pressTwice = async (page: Page, count: number) => {
  await press(page, `Duyệt ${count} thư đã xem`);
  await page.waitForTimeout(600);
  await press(page, `Đúng, duyệt ${count} thư`);
};
const note = (page: Page) => page.locator('header .notice').textContent();

describe.skipIf(!HAS_CHROMIUM)('an approver with a telephone', () => {
  it('approves the letters that were opened, after two presses, and no other', async () => {
    const server = { approveSeen: () => decided(view(1), { approved: 2 }) };
    await on(
      { page: 'phone-approval', view: view(3), server, ...SCREEN },
      async ({ page, calls }) => {
        await press(page, 'Duyệt 0 thư đã xem');
        expect(await page.locator('.bar .notice').textContent()).toContain('Xin mở thư');
        await open(page, 1);
        await open(page, 3);
        await picture(page, 'phone-approval-open-360');
        expect(await letterAt(page, 1).locator('.chip').textContent()).toBe('Đã xem');
        const copy = page.getByText('Có bản sao gửi lãnh đạo đơn vị.');
        expect(await copy.count()).toBe(1);
        await press(page, 'Duyệt 2 thư đã xem');
        await page.getByRole('button', { name: 'Đúng, duyệt 2 thư' }).click();
        expect(calls).toEqual([]);
        await picture(page, 'phone-approval-asks-360');
        await page.waitForTimeout(600);
        await press(page, 'Đúng, duyệt 2 thư');
        await page.locator('header .notice.good').waitFor();
        const seen = [1, 3].map((at) => ({ id: `T-00000${at}`, seen: `seen${at}` }));
        expect(calls).toEqual([{ name: 'approveSeen', args: ['x', seen, []] }]);
        expect(await note(page)).toBe('Đã duyệt 2 thư. Thư tự đi trong giờ gửi thư.');
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('notice good');
      },
    );
  });

  it('takes a first press back by opening another letter, or by the button', async () => {
    await on({ page: 'phone-approval', view: view(2), ...SCREEN }, async ({ page, calls }) => {
      await open(page, 1);
      await press(page, 'Duyệt 1 thư đã xem');
      await press(page, 'Chưa duyệt');
      await press(page, 'Duyệt 1 thư đã xem');
      await open(page, 2);
      await page.getByRole('button', { name: 'Duyệt 2 thư đã xem' }).waitFor();
      expect(await page.locator('.bar .notice').count()).toBe(0);
      expect(calls).toEqual([]);
    });
  });

  it('holds a letter back, which then is not approved', async () => {
    const server = { approveSeen: () => decided(view(1), { approved: 1, held: 1 }) };
    await on(
      { page: 'phone-approval', view: view(2), server, ...SCREEN },
      async ({ page, calls }) => {
        await press(page, 'Mở cả 2 thư');
        await letterAt(page, 1).getByRole('button', { name: 'Giữ lại thư này' }).click();
        await pressTwice(page, 1);
        await page.locator('header .notice').waitFor();
        expect(calls).toEqual([
          { name: 'approveSeen', args: ['x', [{ id: 'T-000002', seen: 'seen2' }], ['T-000001']] },
        ]);
        expect(await note(page)).toContain('Đã ghi giữ lại 1 thư: vẫn chờ duyệt trong bảng tính.');
      },
    );
  });

  it('sees again what has changed, and is told what was approved before', async () => {
    const next = view(1, { letters: [shownLetter(1, { seen: 'other' })] });
    const server = { approveSeen: () => decided(next, { before: 1, changed: ['T-000001'] }) };
    await on({ page: 'phone-approval', view: view(2), server, ...SCREEN }, async ({ page }) => {
      await press(page, 'Mở cả 2 thư');
      await pressTwice(page, 2);
      await page.locator('header .notice.warning').waitFor();
      expect(await note(page)).toContain('1 thư đã được duyệt trước đó');
      expect(await letterAt(page, 1).locator('.chip').textContent()).toBe('Nội dung đã thay đổi');
      expect(await page.getByRole('button', { name: 'Duyệt 0 thư đã xem' }).count()).toBe(1);
      await picture(page, 'phone-approval-changed-360');
    });
  });

  it.each([
    ['the spreadsheet is busy', () => ({ state: 'busy' }), 'Bảng tính đang bận'],
    ['the link has ended', () => ({ state: 'refused' }), 'Chưa duyệt thư nào bằng liên kết này'],
    ['the page is unavailable', () => ({ state: 'unavailable' }), 'Chưa rõ đã duyệt được hay chưa'],
    [
      'the reply is lost',
      () => {
        throw new Error('lost');
      },
      'Chưa rõ đã duyệt được hay chưa',
    ],
  ])('may press again if %s', async (_, approveSeen, told) => {
    const opening = { page: 'phone-approval', view: view(1), server: { approveSeen }, ...SCREEN };
    await on(opening, async ({ page, calls }) => {
      await open(page, 1);
      await pressTwice(page, 1);
      await page.locator('.bar .notice.problem').waitFor();
      expect(await page.locator('.bar .notice').textContent()).toContain(told);
      await pressTwice(page, 1);
      await page.waitForTimeout(100);
      expect(calls).toHaveLength(2);
    });
  });

  it('loads further letters, and keeps what was opened', async () => {
    const first = view(60, { letters: view(2).letters, notComposed: ['T-000009'], more: 57 });
    const further = { ...first, letters: [shownLetter(3)], notComposed: [], more: 0 };
    const server = { listAwaiting: () => further };
    await on(
      { page: 'phone-approval', view: first, server, ...SCREEN },
      async ({ page, calls }) => {
        await open(page, 2);
        await press(page, 'Hiện thêm thư (còn 57)');
        await letterAt(page, 3).waitFor();
        expect(calls).toEqual([
          { name: 'listAwaiting', args: ['x', ['T-000001', 'T-000002', 'T-000009']] },
        ]);
        expect(await page.getByRole('button', { name: 'Duyệt 1 thư đã xem' }).count()).toBe(1);
        expect(await page.locator('header .notice').textContent()).toContain('1 thư chưa lập được');
      },
    );
  });

  it('opens, reads and approves with the keyboard, and the bar hides nothing that has the focus', async () => {
    const server = { approveSeen: () => decided(view(0), { approved: 1 }) };
    await on(
      { page: 'phone-approval', view: view(8), server, ...SCREEN },
      async ({ page, calls }) => {
        const isHidden = () =>
          page.evaluate(() => {
            const bar = document.querySelector('.bar')?.getBoundingClientRect();
            const active = document.activeElement;
            if (!active || active.closest('.bar') || !bar) return false;
            return active.getBoundingClientRect().bottom > bar.top;
          });
        await page.keyboard.press('Tab');
        for (let at = 1; at <= 8; at += 1) {
          await page.keyboard.press('Tab');
          expect(await isHidden()).toBe(false);
        }
        await page.keyboard.press('Enter');
        await letterAt(page, 8).locator('.chip').waitFor();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(600);
        await page.keyboard.press('Enter');
        await page.locator('header .notice.good').waitFor();
        expect(calls).toHaveLength(1);
      },
    );
  });

  const OFFICE = {
    officeName: 'Văn phòng Huyện ủy',
    officer: 'Chuyên viên',
    phone: '0100 100 100',
    replyTo: 'vp@example.org',
  };
  const STATES: readonly (readonly [string, (language: Language) => PhoneApprovalView])[] = [
    ['open', (language) => view(3, { language, more: 2, waiting: 6, notComposed: ['T-000009'] })],
    ['empty', (language) => view(0, { language })],
    ['refused', (language) => ({ state: 'refused', language, office: OFFICE })],
    ['unavailable', (language) => ({ state: 'unavailable', language, office: null })],
  ];

  it.each(
    STATES.flatMap(([name, viewIn]) =>
      (['vi', 'en'] as const).flatMap((language) =>
        [false, true].map((dark) => [name, language, dark, viewIn] as const),
      ),
    ),
  )('has no barrier: %s, %s, dark %s', async (name, language, dark, viewIn) => {
    const opening = { page: 'phone-approval', view: viewIn(language), ...SCREEN, dark };
    await on(opening, async ({ page }) => {
      if (name === 'open') {
        await open(page, 1);
        await letterAt(page, 1).locator('.acts button').click();
        await open(page, 2);
        await page.locator('.bar .button').first().click();
      }
      await picture(page, `phone-approval-${name}-${language}${dark ? '-dark' : ''}`);
      expect(await violations(page)).toEqual([]);
    });
  });
});
