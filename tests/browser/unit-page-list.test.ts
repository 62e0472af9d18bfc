import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { SentReceipt } from '../../src/answers/answers-calls';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { browserFixture, overflow, picture } from './browser-fixture';
import { ACKNOWLEDGED, DISPATCH, recorded, schoolPage, sixDispatchesPage } from './sample-views';
import { completionStep, receiptStep } from './unit-page-steps';

const { on } = browserFixture();

/** A small telephone. */
const PHONE = { page: 'unit', width: 360, height: 640 } as const;

const withFont = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

/** Position of the lower edge on the page, in pixels. */
const bottomOf = async (part: Locator) => {
  const box = await part.boundingBox();
  return box === null ? Number.NaN : box.y + box.height;
};

const lines = (page: Page) => page.locator('.line').allInnerTexts();
const acknowledgeAll = (page: Page) =>
  page.getByRole('button', { name: 'Xác nhận đã nhận 5 văn bản…' });

const LONG_SUBJECT =
  'triển khai thực hiện Chỉ thị về tăng cường sự lãnh đạo của các cấp ủy đảng đối với công tác quản lý, sử dụng mạng xã hội của cán bộ, đảng viên, công chức, viên chức trên địa bàn huyện năm 2024';

describe.skipIf(!HAS_CHROMIUM)('the first screen of a telephone', () => {
  it.each([
    [100, DISPATCH.subject],
    [130, DISPATCH.subject],
    [130, LONG_SUBJECT],
  ])(
    'shows the action of the open step with a font of %i per cent: %s',
    async (percent, subject) => {
      const view = {
        ...schoolPage({}, '2024-11-05', { ...DISPATCH, subject }),
        position: 'Văn thư',
      };
      await on({ ...PHONE, view }, async ({ page }) => {
        await withFont(page, percent);
        await picture(page, `unit-first-screen-${percent}-${subject.length}`);
        const action = receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' });
        expect(await bottomOf(action)).toBeLessThanOrEqual(PHONE.height);
        expect(await overflow(page)).toBe(0);
      });
    },
  );

  it.each([100, 130])(
    'shows the field and the action of a unit that has never answered, at %i per cent',
    async (percent) => {
      await on({ ...PHONE, view: schoolPage() }, async ({ page }) => {
        await withFont(page, percent);
        await picture(page, `unit-never-answered-${percent}`);
        const action = receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' });
        expect(await bottomOf(action)).toBeLessThanOrEqual(PHONE.height);
      });
    },
  );

  it.each([100, 130])(
    'shows the receipts of six dispatches with a font of %i per cent',
    async (percent) => {
      await on({ ...PHONE, view: sixDispatchesPage() }, async ({ page }) => {
        await withFont(page, percent);
        await picture(page, `unit-six-${percent}`);
        expect(await bottomOf(acknowledgeAll(page))).toBeLessThanOrEqual(PHONE.height);
        const worst = page.getByRole('heading', { name: 'Công văn số 1386-CV/HU' });
        expect(await bottomOf(worst)).toBeLessThanOrEqual(PHONE.height);
      });
    },
  );

  it.each([100, 130])(
    'begins with the open result after a finished receipt, at %i per cent',
    async (percent) => {
      await on({ ...PHONE, view: schoolPage(ACKNOWLEDGED, '2024-11-20') }, async ({ page }) => {
        await withFont(page, percent);
        await picture(page, `unit-result-open-${percent}`);
        const field = completionStep(page).getByRole('group', { name: 'Số thuộc diện' });
        expect((await field.boundingBox())?.y).toBeLessThanOrEqual(PHONE.height);
      });
    },
  );

  it('shows a long subject in full once it is pressed', async () => {
    const view = schoolPage({}, '2024-11-05', { ...DISPATCH, subject: LONG_SUBJECT });
    await on({ ...PHONE, view }, async ({ page }) => {
      const about = page.locator('.about');
      const cut = (await about.boundingBox())?.height ?? 0;
      await about.locator('summary').click();
      expect((await about.boundingBox())?.height).toBeGreaterThan(2 * cut);
      expect(await about.textContent()).toEqual(`Về việc ${LONG_SUBJECT}`);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('a unit with six dispatches', () => {
  it('sees all that is open on a line each, worst first, and the worst one unfolded', async () => {
    await on({ ...PHONE, view: sixDispatchesPage() }, async ({ page }) => {
      expect(await page.locator('.count').textContent()).toEqual(
        '5 văn bản cần trả lời, 1 quá hạn.',
      );
      expect(await lines(page)).toEqual([
        'Công văn số 1386-CV/HU',
        'Công văn số 1385-CV/HU\nxác nhận: hạn 22/11/2024, còn 2 ngày làm việc',
        'Công văn số 1387-CV/HU\nxác nhận: hạn 25/11/2024, còn 3 ngày làm việc',
        'Công văn số 1388-CV/HU\nxác nhận: hạn 25/11/2024, còn 3 ngày làm việc',
        'Công văn số 1389-CV/HU\nxác nhận: hạn 26/11/2024, còn 4 ngày làm việc',
        'Công văn số 1384-CV/HU',
      ]);
      expect(await page.locator('.step.done h3').allTextContents()).toEqual([
        '✓ Đã xác nhận 05/11/2024',
        '✓ Đã hoàn thành 20/11/2024',
      ]);
    });
  });

  it('is led from the top to the dispatch of its letter, which it has answered', async () => {
    await on({ ...PHONE, view: sixDispatchesPage() }, async ({ page }) => {
      const name = 'Văn bản trong thư, Công văn số 1384-CV/HU: ✓ Đã trả lời';
      await page.getByRole('button', { name }).click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toEqual(
        'Công văn số 1384-CV/HU',
      );
    });
  });

  it('sees the dispatch of its letter unfolded in its place, if that is open', async () => {
    const six = sixDispatchesPage();
    const [done, worst, other] = six.dispatches;
    const view = { ...six, dispatches: done && worst && other ? [other, worst, done] : [] };
    await on({ ...PHONE, view }, async ({ page }) => {
      expect((await lines(page)).slice(0, 2)).toEqual([
        'Công văn số 1386-CV/HU\nxác nhận: hạn 08/11/2024, quá hạn 8 ngày làm việc',
        'Công văn số 1385-CV/HU',
      ]);
    });
  });

  it('loads a dispatch when its line is pressed, and folds it again', async () => {
    const six = sixDispatchesPage();
    const [, worst] = six.dispatches;
    const loaded = worst ? [{ ...worst, id: 'VB-005', number: '1388-CV/HU' }] : [];
    const office = { ...six.office, officer: 'Cán bộ của văn bản khác' };
    const reply = { ...six, office, dispatches: loaded, waiting: six.waiting.slice(0, 1) };
    const replies = [null, reply];
    const server = { listDispatches: () => replies.shift() };
    await on({ ...PHONE, view: six, server }, async ({ page, calls }) => {
      const line = page.getByRole('button', { name: 'Công văn số 1388-CV/HU' });
      await line.click();
      await page.getByText('Chưa tải được danh sách.').first().waitFor();
      await line.click();
      await page.locator('#VB-005\\/acknowledge-position').waitFor({ state: 'attached' });
      expect(await line.getAttribute('aria-expanded')).toEqual('true');
      expect(calls[1]).toEqual({
        name: 'listDispatches',
        args: ['token-of-the-school', ['VB-001', 'VB-003', 'VB-002'], 'VB-005'],
      });
      expect(await page.locator('footer').textContent()).not.toContain(office.officer);
      await line.click();
      expect(await line.getAttribute('aria-expanded')).toEqual('false');
      expect(calls.length).toEqual(2);
    });
  });

  it('says of a closed line that something typed there was not sent', async () => {
    await on({ ...PHONE, view: sixDispatchesPage() }, async ({ page }) => {
      const worst = page.getByRole('button', { name: 'Công văn số 1386-CV/HU' });
      await page.getByText('Người xác nhận: Văn thư (sửa)').click();
      await page.getByLabel('Số đến').fill('0123');
      await worst.click();
      expect((await lines(page))[0]).toContain('Có nội dung đã nhập, chưa gửi');
    });
  });

  /** Replies to several receipts: `recorded` except where `outcomes` has another. */
  const replying =
    (outcomes: Readonly<Record<string, AnswerOutcome>> = {}) =>
    (_token: string, receipts: readonly SentReceipt[]): AnswerOutcome[] =>
      receipts.map(({ answer }) => outcomes[answer.dispatch] ?? recorded(ACKNOWLEDGED));
  const sentIn = (calls: readonly { readonly args: readonly unknown[] }[]) =>
    calls.map(({ args }) => (args[1] as SentReceipt[]).map(({ answer }) => answer.dispatch));

  it('acknowledges all with three taps and no field, and one message says so', async () => {
    const server = { confirmReceipts: replying() };
    await on({ ...PHONE, view: sixDispatchesPage(), server }, async ({ page, calls }) => {
      await acknowledgeAll(page).click();
      await picture(page, 'unit-six-ticks-360');
      const ticks = page.locator('.ticks .tick');
      expect(await ticks.count()).toEqual(5);
      expect(await ticks.first().textContent()).toEqual(
        `Công văn số 1386-CV/HU: ${DISPATCH.subject}`,
      );
      await page.getByRole('button', { name: 'Xác nhận đã nhận (5)' }).click();
      const done = page.locator('#page-notice');
      await done.waitFor();
      await picture(page, 'unit-six-acknowledged-360');
      expect(await page.locator('.notice.good').allTextContents()).toEqual([
        'Đã ghi nhận lúc 14:05, 05/11/2024: đã nhận 5 văn bản. Xin cảm ơn đơn vị.',
      ]);
      expect(await page.evaluate(() => document.activeElement?.id)).toEqual('page-notice');
      expect(sentIn(calls)).toEqual([['VB-003', 'VB-002', 'VB-004', 'VB-005', 'VB-006']]);
      const [[first]] = calls.map(({ args }) => args[1] as SentReceipt[]) as [[SentReceipt]];
      expect(first).toEqual({
        request: expect.stringMatching(/^[0-9a-f]{32}$/),
        answer: {
          ...{ dispatch: 'VB-003', version: 1, forUnit: '', reason: '', seen: '' },
          ...{ replaces: false, position: 'Văn thư', name: '', incomingNumber: '' },
        },
        rows: { unit: 62, dispatches: 7, obligation: 263 },
      });
      expect(await page.getByRole('button', { name: /^Xác nhận đã nhận/ }).count()).toEqual(0);
      expect((await lines(page)).slice(1, 3)).toEqual([
        'Công văn số 1385-CV/HU\nquán triệt, phổ biến: hạn 02/12/2024, còn 8 ngày làm việc',
        'Công văn số 1387-CV/HU\nquán triệt, phổ biến: hạn 02/12/2024, còn 8 ngày làm việc',
      ]);
    });
  });

  it('leaves out what has not arrived, and sends nothing if nothing is ticked', async () => {
    const server = { confirmReceipts: replying() };
    await on({ ...PHONE, view: sixDispatchesPage(), server }, async ({ page, calls }) => {
      await acknowledgeAll(page).click();
      const ticks = page.locator('.ticks').getByRole('checkbox');
      for (const tick of await ticks.all()) await tick.uncheck();
      await page.getByRole('button', { name: 'Xác nhận đã nhận (0)' }).click();
      await page.getByText('xin đánh dấu ít nhất một văn bản').first().waitFor();
      expect(calls).toEqual([]);
      await ticks.nth(2).check();
      await page.getByRole('button', { name: 'Xác nhận đã nhận (1)' }).click();
      await page.locator('#page-notice').waitFor();
      expect(sentIn(calls)).toEqual([['VB-004']]);
      expect(await page.getByRole('button', { name: 'Xác nhận đã nhận 4 văn bản…' }).count()).toBe(
        1,
      );
    });
  });

  it('is told which receipts were not recorded and why, and sends only those again', async () => {
    const replies = [
      replying({
        'VB-002': { state: 'busy' },
        'VB-004': { state: 'limited' },
      }),
      replying(),
    ];
    const server = {
      confirmReceipts: (token: string, receipts: SentReceipt[]) =>
        replies.shift()?.(token, receipts),
    };
    await on({ ...PHONE, view: sixDispatchesPage(), server }, async ({ page, calls }) => {
      await acknowledgeAll(page).click();
      await page.getByRole('button', { name: 'Xác nhận đã nhận (5)' }).click();
      await page.locator('#page-notice').waitFor();
      expect(await page.locator('#page-notice p').allTextContents()).toEqual([
        'Đã ghi nhận lúc 14:05, 05/11/2024: đã nhận 4 văn bản. Xin cảm ơn đơn vị.',
        expect.stringMatching(
          /^Công văn số 1387-CV\/HU: .*quá nhiều lần.*hoặc gọi 0100 100 000\.$/,
        ),
      ]);
      expect(sentIn(calls)[1]).toEqual(['VB-002']);
      const [first, second] = calls.map(({ args }) => args[1] as SentReceipt[]);
      expect(second?.[0]?.request).toEqual(first?.[1]?.request);
    });
  });

  it('is told which receipts a colleague has sent before', async () => {
    const [, worst] = sixDispatchesPage().dispatches;
    const answers = worst?.answers as NonNullable<typeof worst>['answers'];
    const at = '2024-11-20T08:21';
    const alike = { state: 'alike', answers, recorded: { at, reference: '' } } as const;
    const server = { confirmReceipts: replying({ 'VB-003': alike }) };
    await on({ ...PHONE, view: sixDispatchesPage(), server }, async ({ page }) => {
      await acknowledgeAll(page).click();
      await page.getByRole('button', { name: 'Xác nhận đã nhận (5)' }).click();
      await page.locator('#page-notice.good').waitFor();
      expect(await page.locator('#page-notice p').allTextContents()).toEqual([
        'Đã ghi nhận lúc 14:05, 05/11/2024: đã nhận 4 văn bản. Xin cảm ơn đơn vị.',
        `Công văn số 1386-CV/HU: ${DISPATCH.subject}. Đơn vị đã xác nhận lúc 08:21, 20/11/2024. Không cần gửi lại.`,
      ]);
    });
  });

  it('does not ask again after a reload what it has just acknowledged', async () => {
    const server = { confirmReceipts: replying() };
    await on({ ...PHONE, view: sixDispatchesPage(), server }, async ({ page }) => {
      await acknowledgeAll(page).click();
      await page.getByRole('button', { name: 'Xác nhận đã nhận (5)' }).click();
      await page.locator('#page-notice').waitFor();
      await page.reload();
      const open = page.getByRole('button', { name: 'Xác nhận đã nhận 2 văn bản…' });
      // The test’s data still has the two loaded dispatches as open; the three listed ones are only a copied status
      expect(await open.count()).toEqual(1);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('a unit with one dispatch', () => {
  it('sees no list, no count and no button for several', async () => {
    await on({ ...PHONE, view: schoolPage() }, async ({ page }) => {
      expect(await page.locator('section.dispatch').count()).toEqual(1);
      expect(await page.locator('.line, .count, .notice, .top .button').count()).toEqual(0);
    });
  });
});
