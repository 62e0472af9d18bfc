import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { UnitPageView } from '../../src/answers/rules/page-view';
import { browserFixture, picture, violations } from './browser-fixture';
import {
  ACKNOWLEDGED,
  childUnit,
  DISPATCH,
  parentPage,
  recorded,
  schoolPage,
  sixDispatchesPage,
  TRAINED,
} from './sample-views';
import { completionStep, receiptStep } from './unit-page-steps';

/** A state of the page: its initial data, the server's functions, and what the contact does to get there. */
interface State {
  readonly view: UnitPageView;
  readonly server?: Readonly<Record<string, () => unknown>>;
  readonly act?: (page: Page) => Promise<unknown>;
}

const open = schoolPage() as Extract<UnitPageView, { state: 'open' }>;
const returned = {
  returnedStage: 'complete',
  returnedOn: '2024-11-21',
  returnedBecause: 'Thiếu ngày.',
} as const;
const confirm = async (page: Page) => {
  await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
  await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
};

const STATES: Readonly<Record<string, State>> = {
  asked: { view: open },
  'to be mended': {
    view: open,
    act: (page) => receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click(),
  },
  recorded: {
    view: open,
    server: { confirmReceipt: () => recorded(ACKNOWLEDGED) },
    act: async (page) => {
      await confirm(page);
      await receiptStep(page).locator('.notice.good').waitFor();
    },
  },
  'training asked, with faults': {
    view: schoolPage(ACKNOWLEDGED, '2024-11-20'),
    act: async (page) => {
      await completionStep(page).getByRole('button', { name: 'Thêm đợt' }).click();
      await completionStep(page).getByLabel('Hình thức tổ chức').first().selectOption('meeting');
      await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
    },
  },
  reported: { view: schoolPage(TRAINED, '2024-12-04') },
  'reported late': { view: schoolPage({ ...TRAINED, completedOn: '2024-12-03' }, '2024-12-04') },
  corrected: {
    view: schoolPage(TRAINED, '2024-12-04'),
    act: (page) =>
      completionStep(page).getByRole('button', { name: 'Bổ sung, sửa kết quả' }).click(),
  },
  'sent back': {
    view: schoolPage(
      { ...TRAINED, complete: 'inProgress', completedOn: null, ...returned },
      '2024-12-04',
    ),
  },
  overdue: { view: schoolPage({}, '2024-12-20') },
  'changed dispatch': {
    view: schoolPage({}, '2024-11-05', {
      ...DISPATCH,
      changes: 'Sửa mục 2.',
      changedOn: '2024-11-04',
    }),
  },
  'closed meanwhile': {
    view: open,
    server: {
      confirmReceipt: (): AnswerOutcome => ({
        state: 'changed',
        because: 'closed',
        view: { ...open, dispatches: [] },
      }),
    },
    act: async (page) => {
      await confirm(page);
      await page.locator('#page-notice').waitFor();
    },
  },
  refused: { view: { state: 'refused', language: 'vi', office: open.office } },
  replaced: { view: { state: 'replaced', language: 'vi', office: open.office } },
  unavailable: { view: { state: 'unavailable', language: 'vi', office: open.office } },
  over: {
    view: schoolPage(TRAINED, '2024-12-20', { ...DISPATCH, state: 'closed' }),
  },
  'late, with a day to be given': {
    view: schoolPage(ACKNOWLEDGED, '2024-12-05'),
    act: (page) => page.getByText('Hẹn ngày').last().click(),
  },
  'known, to be changed': {
    view: { ...open, position: 'Văn thư' },
    act: (page) => page.getByText('Người xác nhận: Văn thư (sửa)').click(),
  },
  'unsent, found again': {
    view: open,
    act: async (page) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await page.reload();
      await page.getByText('chưa gửi').first().waitFor();
    },
  },
  'nothing open': { view: { ...open, dispatches: [] } },
  'units below': {
    view: { ...parentPage(6), twin: 'Chi bộ Mẫu', successorOf: 'Trường cũ' },
    act: (page) => page.locator('summary', { hasText: 'Danh sách để chép' }).click(),
  },
  'a unit below, to be answered for': {
    view: parentPage(6),
    server: { openSubordinate: () => ({ state: 'opened', unit: childUnit() }) },
    act: async (page) => {
      await page.getByRole('button', { name: 'Trả lời thay' }).first().click();
      await page.getByLabel('Lý do trả lời thay').waitFor();
    },
  },
  'six dispatches': { view: sixDispatchesPage() },
  'six dispatches, to be acknowledged at once': {
    view: sixDispatchesPage(),
    act: (page) => page.getByRole('button', { name: 'Xác nhận đã nhận 5 văn bản…' }).click(),
  },
  'seen again': {
    view: schoolPage(TRAINED, '2024-12-04'),
    act: (page) => completionStep(page).getByRole('button', { name: 'Xem' }).click(),
  },
};

const { on } = browserFixture();

describe.skipIf(!HAS_CHROMIUM)('the unit page breaks no rule of access', () => {
  it.each(Object.entries(STATES))('%s, light and dark', async (name, state) => {
    const { view, server = {}, act = async () => {} } = state;
    await on({ page: 'unit', view, server }, async ({ page }) => {
      await act(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await picture(page, `unit-access-${name.replace(/\W+/g, '-')}-${colorScheme}`);
        expect(await violations(page), colorScheme).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    });
  });

  it('at 200 % zoom of a small window', async () => {
    const view = schoolPage(ACKNOWLEDGED, '2024-11-20');
    await on({ page: 'unit', view, width: 640 }, async ({ page }) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await picture(page, 'unit-zoom-200');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('both steps can be answered with the keyboard alone', async () => {
    const server = {
      confirmReceipt: () => recorded(ACKNOWLEDGED),
      reportResult: () => recorded(TRAINED),
    };
    await on(
      { page: 'unit', view: schoolPage({}, '2024-11-20'), server },
      async ({ page, calls }) => {
        const tabTo = async (name: string) => {
          for (let stop = 0; stop < 60; stop += 1) {
            await page.keyboard.press('Tab');
            const at = await page.evaluate(() => {
              const { activeElement: at } = document;
              return at instanceof HTMLButtonElement ? at.textContent : (at?.id ?? '');
            });
            if (at.includes(name)) return;
          }
          throw new Error(`The keyboard does not reach ${name}`);
        };
        await tabTo('acknowledge-position');
        await page.keyboard.type('Văn thư');
        await page.keyboard.press('Enter');
        await receiptStep(page).locator('.notice.good').waitFor();
        await tabTo('eligible.staff');
        await page.keyboard.type('72');
        await tabTo('entries.0.form');
        await page.keyboard.press('ArrowDown');
        await tabTo('entries.0.heldOn');
        await page.keyboard.type('11112024');
        await tabTo('entries.0.sessions');
        await page.keyboard.type('1');
        await tabTo('attended.staff');
        await page.keyboard.type('71');
        await tabTo('Đã hoàn thành');
        await page.keyboard.press('Enter');
        await completionStep(page).getByRole('button', { name: 'Bổ sung, sửa kết quả' }).waitFor();
        expect(calls.map(({ name }) => name)).toEqual(['confirmReceipt', 'reportResult']);
      },
    );
  });
});
