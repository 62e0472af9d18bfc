import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { ReportAnswer } from '../../src/answers/rules/kinds/report';
import { pageAnswers } from '../../src/answers/rules/page-view';
import { seenOf } from '../../src/answers/rules/seen-answer';
import type { Obligation } from '../../src/records/obligation';
import { trainingOf } from '../builders/answers';
import { obligation } from '../builders/obligation';
import { browserFixture, picture } from './browser-fixture';
import { ACKNOWLEDGED, recorded, schoolPage, TRAINED } from './sample-views';
import { completionStep, receiptStep } from './unit-page-steps';

const { on } = browserFixture();

const answersOf = (answered: Partial<Obligation>) =>
  pageAnswers({ ...obligation({ unitCode: 'PN-061' }), ...answered });

const answeredBy = (answered: Partial<Obligation>): AnswerOutcome => ({
  state: 'changed',
  because: 'answered',
  answers: { ...answersOf(answered), changedAt: '2024-11-20T08:01' },
  recorded: { at: '2024-11-20T08:01', reference: 'C0LL-EA9E' },
});

const seen = (stage: 'acknowledge' | 'complete', answered: Partial<Obligation>) =>
  seenOf(stage, answersOf(answered));

describe.skipIf(!HAS_CHROMIUM)('the unit page, where a colleague has answered meanwhile', () => {
  const view = schoolPage(ACKNOWLEDGED, '2024-11-22');
  let calls = 0;
  const server = {
    reportResult: () => {
      calls += 1;
      return calls === 1 ? answeredBy(TRAINED) : recorded(TRAINED);
    },
  };
  const reported = async (page: Page) => {
    calls = 0;
    await completionStep(page)
      .getByRole('group', { name: 'Số thuộc diện' })
      .getByLabel('Cán bộ')
      .fill('45');
    const first = completionStep(page).getByRole('group', { name: 'Đợt 1' });
    await first.getByLabel('Hình thức tổ chức').selectOption('meeting');
    await first.getByLabel('Ngày tổ chức').fill('2024-11-21');
    await first.getByLabel('Số hội nghị (buổi)').fill('1');
    await first.getByLabel('Cán bộ').fill('30');
    await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
    await page.locator('#VB-001\\/complete-notice').waitFor();
  };

  it('shows who, when and what, and the choices for the answer that was typed', async () => {
    await on({ page: 'unit', view, server }, async ({ page }) => {
      await reported(page);
      await picture(page, 'unit-answered-meanwhile-320');
      const status = page.locator('#VB-001\\/complete-notice');
      expect(await status.locator('> p').allTextContents()).toEqual([
        'Chưa gửi: lúc 08:01, 20/11/2024, đã có người khác trả lời mục này. Nội dung đang được ghi nhận:',
        'Nội dung vừa nhập vẫn còn. Xin chọn:',
      ]);
      const chip = completionStep(page).locator('.chip', { hasText: 'Hoàn thành' });
      expect((await chip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      expect((await status.boundingBox())?.y).toBeLessThan(200);
      expect(await status.locator('dd').nth(0).textContent()).toContain('18/11/2024');
      expect(await status.getByRole('button').allTextContents()).toEqual([
        'Thêm đợt của tôi',
        'Thay bằng nội dung của tôi',
        'Giữ nguyên nội dung đã ghi nhận',
      ]);
      expect(await page.evaluate(() => document.activeElement?.id)).toEqual(
        'VB-001/complete-notice',
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(321);
    });
  });

  it('adds the typed round to the existing ones, and sends what it has seen', async () => {
    await on({ page: 'unit', view, server }, async ({ page, calls: sent }) => {
      await reported(page);
      await completionStep(page).getByRole('button', { name: 'Thêm đợt của tôi' }).click();
      const step = completionStep(page);
      expect(await step.locator('.notice').allTextContents()).toEqual([
        'Chưa gửi. Xin xem lại nội dung dưới đây rồi bấm nút ở cuối mục.',
      ]);
      expect(await step.locator('.record').count()).toEqual(0);
      await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
      await completionStep(page).getByLabel('Đúng: có khách mời').check();
      await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
      await page.getByText('Mã ghi nhận').first().waitFor();
      const [first, second] = sent.map(({ args }) => args[1] as ReportAnswer);
      expect([first?.seen, first?.replaces]).toEqual(['', false]);
      expect([second?.seen, second?.replaces]).toEqual([seen('complete', TRAINED), false]);
      const { eligible, entries } = trainingOf(second ?? { values: [] });
      expect(entries.map(({ heldOn, attended }) => [heldOn, attended.staff ?? ''])).toEqual([
        ['2024-11-18', '71'],
        ['2024-11-06', ''],
        ['2024-11-21', '30'],
      ]);
      expect([eligible.staff, second?.implementingDocument]).toEqual([
        '72',
        'Kế hoạch số 12-KH/CB',
      ]);
    });
  });

  it('replaces the existing answer only with a reason', async () => {
    await on({ page: 'unit', view, server }, async ({ page, calls: sent }) => {
      await reported(page);
      await completionStep(page)
        .getByRole('button', { name: 'Thay bằng nội dung của tôi' })
        .click();
      await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
      expect(sent.length).toEqual(1);
      await completionStep(page)
        .getByLabel('Lý do thay nội dung đã ghi nhận')
        .fill('Báo nhầm chi bộ.');
      await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
      await page.getByText('Mã ghi nhận').first().waitFor();
      expect(sent[1]?.args[1]).toMatchObject({
        seen: seen('complete', TRAINED),
        replaces: true,
        reason: 'Báo nhầm chi bộ.',
      });
      const { entries } = trainingOf(sent[1]?.args[1] as ReportAnswer);
      expect(entries.map(({ heldOn }) => heldOn)).toEqual(['2024-11-21']);
    });
  });

  it('keeps the existing answer, and discards what was typed', async () => {
    await on({ page: 'unit', view, server }, async ({ page, calls: sent }) => {
      await reported(page);
      await completionStep(page).getByRole('button', { name: 'Giữ nguyên' }).click();
      await page.waitForTimeout(600);
      await page.getByRole('button', { name: 'Bấm lần nữa' }).click();
      await completionStep(page).getByRole('button', { name: 'Xem' }).click();
      expect(await page.getByText('C0LL-EA9E').count()).toEqual(1);
      await completionStep(page).getByRole('button', { name: 'Bổ sung, sửa kết quả' }).click();
      const first = completionStep(page).getByRole('group', { name: 'Đợt 1' });
      expect(await first.getByLabel('Ngày tổ chức').inputValue()).toEqual('2024-11-18');
      expect(sent.length).toEqual(1);
    });
  });

  it('sends what its draft had seen, even if the page was reopened after the colleague', async () => {
    const receiptServer = { confirmReceipt: () => answeredBy(ACKNOWLEDGED) };
    await on({ page: 'unit', view: schoolPage(), server: receiptServer }, async ({ page }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Phó Hiệu trưởng');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      const status = page.locator('#VB-001\\/acknowledge-notice');
      await status.waitFor();
      expect(await status.locator('dd').allInnerTexts()).toEqual(['05/11/2024', 'Văn thư']);
      expect(await status.getByRole('button').count()).toEqual(2);
    });
    calls = 0;
    const opening = { page: 'unit', view, server };
    await on(opening, async ({ page, calls: sent }) => {
      await completionStep(page).getByLabel('Khó khăn, vướng mắc').fill('Chưa có hội trường.');
      const colleague = { ...ACKNOWLEDGED, complete: 'inProgress', difficulties: 'khác' } as const;
      opening.view = schoolPage(colleague, '2024-11-22');
      await page.reload();
      await completionStep(page).getByRole('button', { name: 'Lưu, đang thực hiện' }).click();
      await page.locator('#VB-001\\/complete-notice').waitFor();
      expect(sent.map(({ args }) => (args[1] as ReportAnswer).seen)).toEqual(['']);
    });
  });
});
