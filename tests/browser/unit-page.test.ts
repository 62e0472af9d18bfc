import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { AcknowledgeAnswer } from '../../src/answers/rules/kinds/acknowledge';
import type { ReportAnswer } from '../../src/answers/rules/kinds/report';
import type { UnitPageView } from '../../src/answers/rules/page-view';
import { toDispatchId } from '../../src/records/dispatch';
import { reportAnswer, trainingOf } from '../builders/answers';
import { shows } from '../promises/shows';
import { browserFixture, picture, violations } from './browser-fixture';
import {
  ACKNOWLEDGED,
  DISPATCH,
  dispatchesOf,
  recorded,
  schoolPage,
  TRAINED,
} from './sample-views';
import { completionStep, problemsIn, receiptStep, stepOn } from './unit-page-steps';

type OpenView = Extract<UnitPageView, { state: 'open' }>;

const { on } = browserFixture();

const { office: OFFICE } = schoolPage();

const UNAVAILABLE: AnswerOutcome = { state: 'unavailable' };

const CLOSED = { state: 'closed', closedOn: '2024-11-04' } as const;

describe.skipIf(!HAS_CHROMIUM)('the unit page', () => {
  it.each([320, 360, 768])('shows what is asked of the unit, at %i pixels', async (width) => {
    await on({ page: 'unit', view: schoolPage(), width }, async ({ page }) => {
      await picture(page, `unit-open-${width}`);
      const headings = [
        'Trường Tiểu học Phù Ninh',
        'Công văn số 1384-CV/HU',
        '1. Xác nhận đã nhận',
        '2. Kết quả quán triệt, tuyên truyền, phổ biến',
        'Cần hỏi, xin liên hệ',
        'Lưu ý',
      ];
      const shown = await page.getByRole('heading').allTextContents();
      expect(shown.filter((heading) => headings.includes(heading))).toEqual(headings);
      const deadline = (step: Locator) => step.locator('.chip, .deadline').allTextContents();
      expect(await deadline(receiptStep(page))).toEqual([
        'Thời hạn đề nghị: hết ngày 08/11/2024, còn 3 ngày làm việc.',
      ]);
      expect(await deadline(completionStep(page))).toEqual([
        'Thời hạn đề nghị: hết ngày 02/12/2024 (hạn 30/11/2024 trùng ngày nghỉ), còn 19 ngày làm việc.',
      ]);
      const link = page.getByRole('link', { name: 'Xem văn bản' });
      expect(await link.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual([
        DISPATCH.link,
        '_blank',
        'noreferrer noopener',
      ]);
    });
  });

  it.each([360, 1366])(
    'says of an overdue stage by when to answer, at %i pixels',
    async (width) => {
      const stageCodes = 'acknowledge overdue 2024-11-08 2024-11-18; complete within 2024-11-30';
      const view = schoolPage({ stageCodes }, '2024-11-13');
      await on({ page: 'unit', view, width }, async ({ page }) => {
        await picture(page, `unit-answer-by-${width}`);
        expect(await receiptStep(page).locator('.chip, .deadline').allTextContents()).toEqual([
          'Quá hạn; trả lời từ nay vẫn tính là quá hạn',
          'Thời hạn đề nghị: 08/11/2024, đã qua 3 ngày làm việc; đề nghị trả lời chậm nhất là hết ngày 18/11/2024.',
        ]);
        expect(await violations(page)).toEqual([]);
      });
    },
  );

  const twice = async (page: Page) => {
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: 'Bấm lần nữa' }).click();
  };

  it('shows an address that is not http as text', async () => {
    const view = schoolPage({}, '2024-11-05', { ...DISPATCH, link: 'javascript:alert(1)' });
    await on({ page: 'unit', view }, async ({ page }) => {
      expect(await page.locator('main a').count()).toEqual(0);
    });
  });

  it('shows a link for each address of a dispatch', async () => {
    const addresses = ['https://vanban.example.org/1.pdf', 'https://vanban.example.org/2.pdf'];
    const view = schoolPage({}, '2024-11-05', { ...DISPATCH, link: addresses.join('; ') });
    await on({ page: 'unit', view }, async ({ page }) => {
      const links = page.getByRole('link', { name: 'Xem văn bản' });
      expect(await links.allTextContents()).toEqual(['Xem văn bản (1)', 'Xem văn bản (2)']);
      const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(targets).toEqual(addresses);
    });
  });

  it('records an acknowledgement once, however often the button is pressed', async () => {
    shows(36);
    const server = {
      confirmReceipt: () => new Promise((done) => setTimeout(done, 200, recorded(ACKNOWLEDGED))),
    };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page, calls }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill(' Văn thư ');
      await receiptStep(page).getByText('Thêm họ tên, số đến').click();
      await receiptStep(page).getByLabel('Số đến').fill('0123');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).dblclick();
      expect(await receiptStep(page).getByRole('button').textContent()).toEqual('Đang gửi…');
      await page
        .getByText('Đã ghi nhận lúc 14:05, 05/11/2024. Xin cảm ơn đơn vị.')
        .first()
        .waitFor();
      await picture(page, 'unit-acknowledged-320');
      const answer: AcknowledgeAnswer = {
        dispatch: 'VB-001',
        version: 1,
        forUnit: '',
        reason: '',
        seen: '',
        replaces: false,
        position: 'Văn thư',
        name: '',
        incomingNumber: '0123',
      };
      expect(calls).toEqual([
        {
          name: 'confirmReceipt',
          args: [
            'token-of-the-school',
            answer,
            expect.stringMatching(/^[0-9a-f]{32}$/),
            { unit: 62, dispatches: 7, obligation: 63 },
          ],
        },
      ]);
      expect(await page.evaluate(() => document.activeElement?.id)).toEqual(
        'VB-001/acknowledge-notice',
      );
      expect(await completionStep(page).getByRole('group', { name: 'Đợt 1' }).count()).toEqual(1);
    });
  });

  it('is confirmed by one press after opening: prefilled with who last answered, otherwise the contact', async () => {
    const server = { confirmReceipt: () => recorded(ACKNOWLEDGED) };
    const confirmed = async (view: UnitPageView) => {
      let position = '';
      await on({ page: 'unit', view, server }, async ({ page, calls }) => {
        expect(calls).toEqual([]);
        const [first] = await receiptStep(page).all();
        await first?.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
        await page.locator('#VB-001\\/acknowledge-notice').waitFor();
        position = calls.map(({ args }) => (args[1] as AcknowledgeAnswer).position).join();
      });
      return position;
    };
    const open = { ...(schoolPage() as OpenView), position: 'Văn thư' };
    expect(await confirmed(open)).toEqual('Văn thư');
    const earlier = { ...ACKNOWLEDGED, acknowledgedBy: 'Phó Hiệu trưởng (Nguyễn Thị Mẫu)' };
    const [answered] = dispatchesOf(schoolPage(earlier));
    const other = answered ? [{ ...answered, id: toDispatchId('VB-000') }] : [];
    expect(await confirmed({ ...open, dispatches: [...open.dispatches, ...other] })).toEqual(
      'Phó Hiệu trưởng',
    );
  });

  it('is used by keyboard alone', async () => {
    const server = { confirmReceipt: () => recorded(ACKNOWLEDGED) };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page, calls }) => {
      const position = receiptStep(page).getByLabel('Chức danh người xác nhận');
      const isFocused = () => position.evaluate((control) => control === document.activeElement);
      for (let stop = 0; stop < 20 && !(await isFocused()); stop += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.type('Phó Hiệu trưởng');
      await page.keyboard.press('Enter');
      await page.locator('#VB-001\\/acknowledge-notice').waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['confirmReceipt']);
    });
  });

  it('asks for the position before anything is sent, and says how to correct it', async () => {
    await on({ page: 'unit', view: schoolPage() }, async ({ page, calls }) => {
      const step = receiptStep(page);
      await step.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      const position = step.getByLabel('Chức danh người xác nhận');
      expect(await position.getAttribute('aria-invalid')).toEqual('true');
      expect(await problemsIn(step)).toEqual([
        'Xin ghi chức danh của người xác nhận, ví dụ: Văn thư.',
      ]);
      expect(await position.evaluate((control) => control === document.activeElement)).toBe(true);
      await position.fill('Văn thư');
      expect(await problemsIn(step)).toEqual([]);
      expect(calls).toEqual([]);
    });
  });

  it('keeps what was typed when the server finds a problem, and after a reload', async () => {
    const server = {
      confirmReceipt: (): AnswerOutcome => ({
        state: 'problems',
        problems: [{ field: 'incomingNumber', fault: 'tooLong' }],
      }),
    };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await receiptStep(page).getByText('Thêm họ tên, số đến').click();
      await receiptStep(page).getByLabel('Số đến').fill('12/34');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByText('Xin rút gọn còn tối đa 60 ký tự.').first().waitFor();
      const typed = () =>
        receiptStep(page)
          .getByRole('textbox')
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
      expect(await typed()).toEqual(['Văn thư', '', '12/34']);
      await receiptStep(page).getByLabel('Họ tên').fill('x');
      expect(await problemsIn(receiptStep(page))).toEqual(['Xin rút gọn còn tối đa 60 ký tự.']);
      await receiptStep(page).getByLabel('Họ tên').fill('');
      await page.reload();
      expect(await typed()).toEqual(['Văn thư', '', '12/34']);
    });
  });

  it('tries again with growing pauses and the same request when the server is busy', async () => {
    shows(9);
    let attempts = 0;
    const server = {
      confirmReceipt: (): AnswerOutcome => {
        attempts += 1;
        if (attempts === 1) return { state: 'busy' };
        if (attempts === 2) throw new Error('NetworkError');
        return recorded(ACKNOWLEDGED);
      },
    };
    await on(
      { page: 'unit', view: schoolPage(), server, frozen: true },
      async ({ page, calls }) => {
        await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
        await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
        await page.getByText('Đang thử lại (lần 2/6)').first().waitFor();
        await page.clock.runFor(1_000);
        await page.getByText('Đang thử lại (lần 3/6)').first().waitFor();
        await page.clock.runFor(1_900);
        expect(calls.length).toEqual(2);
        await page.clock.runFor(100);
        await page.locator('#VB-001\\/acknowledge-notice').waitFor();
        const requests = calls.map(({ args }) => args[2]);
        expect(requests).toEqual([requests[0], requests[0], requests[0]]);
      },
    );
  });

  it('says plainly that nothing was recorded when every attempt fails, and sends the same request again', async () => {
    const server = { confirmReceipt: (): AnswerOutcome => ({ state: 'busy' }) };
    await on(
      { page: 'unit', view: schoolPage(), server, frozen: true },
      async ({ page, calls }) => {
        await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
        await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
        for (let attempt = 2; attempt <= 6; attempt += 1) {
          await page.getByText(`(lần ${attempt}/6)`).first().waitFor();
          await page.clock.runFor(2 ** (attempt - 2) * 1_000);
        }
        const failed = receiptStep(page).locator('.notice.problem');
        await failed.waitFor();
        await picture(page, 'unit-not-recorded-320');
        expect(await failed.locator('p').allTextContents()).toEqual([
          'Chưa ghi nhận được. Xin kiểm tra kết nối mạng rồi bấm gửi lại sau ít phút, hoặc gọi 0100 100 000.',
          'Nội dung đã nhập được giữ bảy ngày trên máy này, kể cả khi đóng trang.',
        ]);
        expect(await receiptStep(page).getByLabel('Chức danh người xác nhận').inputValue()).toEqual(
          'Văn thư',
        );
        await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
        await page.getByText('(lần 2/6)').first().waitFor();
        expect(calls.length).toEqual(7);
        expect(new Set(calls.map(({ args }) => args[2])).size).toEqual(1);
      },
    );
  });

  it.each([
    ['names the contact', OFFICE, '0100 100 000'],
    ['says where a number is found', null, 'theo số điện thoại ghi trong văn bản giấy'],
  ])('that is unavailable %s, in both languages', async (_, office, named) => {
    const view: UnitPageView = { state: 'unavailable', language: 'vi', office };
    await on({ page: 'unit-en', view }, async ({ page }) => {
      expect(await page.getByRole('heading').allTextContents()).toEqual(['Trang tạm chưa mở được']);
      expect(await page.locator('main').textContent()).toContain(named);
      expect(await page.getByRole('textbox').count()).toEqual(0);
      await page.locator('#language').click();
      expect(await page.title()).not.toEqual('Trang tạm chưa mở được');
    });
  });

  /** Presses the button to acknowledge, and lets the pauses pass before these attempts. */
  const acknowledgeWith = async (page: Page, attempts: readonly number[]) => {
    await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
    await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
    for (const attempt of attempts) {
      await page.getByText(`(lần ${attempt}/6)`).first().waitFor();
      await page.clock.runFor(2 ** (attempt - 2) * 1_000);
    }
  };

  it('tries again with the same request while the office’s side is unavailable', async () => {
    const replies: AnswerOutcome[] = [UNAVAILABLE, UNAVAILABLE, recorded(ACKNOWLEDGED)];
    const server = { confirmReceipt: () => replies.shift() ?? UNAVAILABLE };
    await on(
      { page: 'unit', view: schoolPage(), server, frozen: true },
      async ({ page, calls }) => {
        await acknowledgeWith(page, [2, 3]);
        await page.locator('#VB-001\\/acknowledge-notice').waitFor();
        expect(calls.length).toEqual(3);
        expect(new Set(calls.map(({ args }) => args[2])).size).toEqual(1);
      },
    );
  });

  it('that stays unavailable blames the office’s side, keeps what was typed and names whom to call', async () => {
    const server = { confirmReceipt: () => UNAVAILABLE };
    await on(
      { page: 'unit', view: schoolPage(), server, frozen: true },
      async ({ page, calls }) => {
        await acknowledgeWith(page, [2, 3, 4, 5, 6]);
        const failed = receiptStep(page).locator('.notice.problem');
        await failed.waitFor();
        expect(await failed.locator('p').allTextContents()).toEqual([
          'Chưa ghi nhận được do trục trặc ở phía cơ quan theo dõi. Xin bấm gửi lại sau, hoặc gọi 0100 100 000.',
          'Nội dung đã nhập được giữ bảy ngày trên máy này, kể cả khi đóng trang.',
        ]);
        expect(calls.length).toEqual(6);
        const typed = receiptStep(page).getByLabel('Chức danh người xác nhận');
        expect(await typed.inputValue()).toEqual('Văn thư');
        await page.reload();
        expect(await typed.inputValue()).toEqual('Văn thư');
      },
    );
  });

  it('checks a training report and sends its rounds', async () => {
    const server = { reportResult: () => recorded(TRAINED) };
    const view = schoolPage(ACKNOWLEDGED, '2024-11-20');
    await on({ page: 'unit', view, server }, async ({ page, calls }) => {
      await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
      expect(await problemsIn(completionStep(page))).toEqual([
        'Xin ghi số thuộc diện của đối tượng này, ví dụ: 72.',
        'Xin chọn ngày đã tổ chức.',
        'Xin ghi số người đã tham gia của ít nhất một đối tượng (ghi số thuộc diện ở trên trước).',
      ]);
      const eligible = completionStep(page).getByRole('group', { name: 'Số thuộc diện' });
      await eligible.getByLabel('Cán bộ, công chức').fill('72');
      const first = completionStep(page).getByRole('group', { name: 'Đợt 1' });
      await first.getByLabel('Hình thức tổ chức').selectOption('meeting');
      await first.getByLabel('Ngày tổ chức').fill('2024-11-18');
      await first.getByLabel('Số hội nghị (buổi)').fill('1');
      expect(await first.getByLabel('Học sinh, sinh viên').isVisible()).toBe(false);
      await first.getByLabel('Cán bộ, công chức').fill('75');
      await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
      await picture(page, 'unit-training-more-320');
      expect(await problemsIn(completionStep(page))).toEqual([
        'Có đối tượng mà số tham gia lớn hơn số thuộc diện. Xin xem lại các số; nếu đúng, xin đánh dấu ô này.',
      ]);
      expect(await completionStep(page).locator('output').textContent()).toMatch(/^trên 100%/);
      const isRight = completionStep(page).getByLabel('Đúng: có khách mời');
      await isRight.check();
      expect(await problemsIn(completionStep(page))).toEqual([]);
      await first.getByLabel('Cán bộ, công chức').fill('71');
      expect(await completionStep(page).locator('output').textContent()).toMatch(/^98,6%/);
      expect(await isRight.isVisible()).toBe(false);
      await completionStep(page).getByLabel('Khó khăn, vướng mắc').fill('Chưa có hội trường.');
      expect(await completionStep(page).locator('textarea ~ .note').textContent()).toEqual(
        'Còn 281 ký tự',
      );
      await completionStep(page).getByRole('button', { name: 'Thêm đợt' }).click();
      const second = completionStep(page).getByRole('group', { name: 'Đợt 2' });
      await second.getByLabel('Hình thức tổ chức').selectOption('copies');
      expect(await second.getByLabel('Số hội nghị (buổi)').isVisible()).toBe(false);
      await second.getByLabel('Ngày tổ chức').fill('2024-11-06');
      await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
      await completionStep(page).getByRole('button', { name: 'Bổ sung, sửa kết quả' }).waitFor();
      const [{ values, ...answer } = reportAnswer()] = calls.map(
        ({ args }) => args[1] as ReportAnswer,
      );
      const { values: _, ...expected } = reportAnswer({
        doneOn: '',
        difficulties: 'Chưa có hội trường.',
      });
      expect(answer).toEqual(expected);
      expect(trainingOf({ values })).toEqual({
        eligible: { staff: '72' },
        entries: [
          { form: 'meeting', heldOn: '2024-11-18', sessions: '1', attended: { staff: '71' } },
          { form: 'copies', heldOn: '2024-11-06', sessions: '', attended: {} },
        ],
      });
    });
  });

  it('says what a second report gives, and adds a round or replaces all by the total as the contact says', async () => {
    const begun = { ...TRAINED, complete: 'inProgress', completedOn: null } as const;
    const server = { reportResult: () => recorded(TRAINED) };
    await on(
      { page: 'unit', view: schoolPage(begun, '2024-11-25'), server },
      async ({ page, calls }) => {
        const step = completionStep(page);
        const after = step.getByText(/^Sau khi gửi/);
        expect(await after.textContent()).toEqual('Sau khi gửi: 1 buổi, 71/72 lượt người');
        await step.getByRole('button', { name: 'Thêm đợt (số của riêng đợt này)' }).click();
        const third = step.getByRole('group', { name: 'Đợt 3' });
        await third.getByLabel('Ngày tổ chức').fill('2024-11-22');
        await third.getByLabel('Cán bộ, công chức').fill('1');
        expect(await after.textContent()).toEqual('Sau khi gửi: 2 buổi, 72/72 lượt người');
        await picture(page, 'unit-second-report-320');
        await step.getByRole('button', { name: 'Ghi tổng từ đầu đến nay' }).click();
        expect(await step.getByRole('group', { name: /^Đợt/ }).count()).toBe(1);
        const only = step.getByRole('group', { name: 'Đợt 1' });
        expect(await only.getByLabel('Cán bộ, công chức').inputValue()).toBe('71');
        await only.getByLabel('Số hội nghị (buổi)').fill('2');
        await only.getByLabel('Cán bộ, công chức').fill('72');
        expect(await after.textContent()).toEqual('Sau khi gửi: 2 buổi, 72/72 lượt người');
        await step.getByRole('button', { name: 'Đã hoàn thành' }).click();
        await step.getByRole('button', { name: 'Bổ sung, sửa kết quả' }).waitFor();
        expect(trainingOf(calls[0]?.args[1] as ReportAnswer).entries).toEqual([
          { form: 'meeting', heldOn: '2024-11-18', sessions: '2', attended: { staff: '72' } },
        ]);
      },
    );
  });

  it('removes a round, and keeps the others with what was typed', async () => {
    await on({ page: 'unit', view: schoolPage(ACKNOWLEDGED) }, async ({ page }) => {
      const day = (round: number) =>
        page.getByRole('group', { name: `Đợt ${round}` }).getByLabel('Ngày tổ chức');
      await day(1).fill('2024-11-01');
      await completionStep(page).getByRole('button', { name: 'Thêm đợt' }).click();
      await day(2).fill('2024-11-04');
      await completionStep(page).getByRole('button', { name: 'Bỏ đợt 1' }).dblclick();
      expect(await day(1).inputValue()).toEqual('2024-11-01');
      await twice(page);
      expect(await day(1).inputValue()).toEqual('2024-11-04');
      expect(await page.getByRole('button', { name: /Bỏ đợt/ }).count()).toEqual(0);
      await page.reload();
      expect(await day(1).inputValue()).toEqual('2024-11-04');
    });
  });

  it.each([
    ['2024-10-29', /phải từ ngày ban hành văn bản \(30\/10\/2024\) trở đi/],
    ['2024-11-06', /không thể sau hôm nay \(05\/11\/2024\)/],
  ])('refuses a training held on %s', async (heldOn, sentence) => {
    await on({ page: 'unit', view: schoolPage(ACKNOWLEDGED) }, async ({ page, calls }) => {
      await completionStep(page).getByLabel('Ngày tổ chức').fill(heldOn);
      await completionStep(page).getByLabel('Khó khăn, vướng mắc').focus();
      await page.getByText(sentence).first().waitFor();
      await completionStep(page).getByRole('button', { name: 'Lưu, đang thực hiện' }).click();
      expect(calls).toEqual([]);
    });
  });

  it('shows what was reported and opens it again for correction', async () => {
    await on({ page: 'unit', view: schoolPage(TRAINED, '2024-12-04') }, async ({ page }) => {
      await completionStep(page).getByRole('button', { name: 'Xem' }).click();
      await picture(page, 'unit-reported-320');
      const rows = completionStep(page).locator('.record dd');
      expect(await rows.allInnerTexts()).toEqual([
        '18/11/2024: Hội nghị trực tiếp; Cán bộ, công chức, viên chức, người lao động: 71\n06/11/2024: Sao gửi văn bản',
        '1',
        'Cán bộ, công chức, viên chức, người lao động: 72',
        '72',
        '71',
        '98,6% (71 lượt trên 72 người thuộc đối tượng đã tổ chức)',
        'Kế hoạch số 12-KH/CB, 05/11/2024',
      ]);
      await completionStep(page).getByRole('button', { name: 'Bổ sung, sửa kết quả' }).click();
      const eligible = completionStep(page).getByRole('group', { name: 'Số thuộc diện' });
      expect(await eligible.getByLabel('Cán bộ, công chức').inputValue()).toEqual('72');
      const second = completionStep(page).getByRole('group', { name: 'Đợt 2' });
      expect(await second.getByLabel('Hình thức tổ chức').inputValue()).toEqual('copies');
      await completionStep(page).getByRole('button', { name: 'Thôi, không sửa' }).click();
      expect(await completionStep(page).getByRole('group', { name: 'Đợt 1' }).count()).toEqual(0);
    });
  });

  it('shows who acknowledged, under which number, and when it counts as late', async () => {
    const late = {
      ...ACKNOWLEDGED,
      acknowledgedOn: '2024-11-11',
      acknowledgedBy: 'Văn thư (Nguyễn Thị Mẫu)',
      incomingNumber: '0123',
    } as const;
    await on({ page: 'unit', view: schoolPage(late, '2024-11-12') }, async ({ page }) => {
      const step = receiptStep(page);
      expect(await step.getByRole('heading').textContent()).toEqual(
        '✓ Đã xác nhận 11/11/2024 (quá hạn)',
      );
      await step.getByRole('button', { name: 'Xem' }).click();
      await picture(page, 'unit-late-320');
      expect(await step.locator('.record dd').allInnerTexts()).toEqual([
        '11/11/2024',
        'Văn thư',
        'Nguyễn Thị Mẫu',
        '0123',
      ]);
      const chip = step.getByText('Đã xác nhận quá hạn');
      expect(await chip.getAttribute('class')).toEqual('chip late');
      expect(await step.locator('p.soft').first().textContent()).toContain(
        'Thời hạn Văn phòng Huyện ủy Phù Ninh đề nghị là ngày 08/11/2024, đơn vị trả lời ngày 11/11/2024 nên được tính là quá hạn.',
      );
    });
  });

  it('shows what the office has returned, and why it recorded an answer itself', async () => {
    const returned = {
      ...TRAINED,
      complete: 'inProgress',
      completedOn: null,
      returnedStage: 'complete',
      returnedOn: '2024-11-21',
      returnedBecause: 'Thiếu số thuộc diện là học sinh.',
    } as const;
    await on({ page: 'unit', view: schoolPage(returned, '2024-11-22') }, async ({ page }) => {
      await picture(page, 'unit-returned-320');
      expect(await completionStep(page).locator('.notice.warning p').allTextContents()).toEqual([
        'Ngày 21/11/2024, cơ quan theo dõi đề nghị đơn vị bổ sung:',
        'Thiếu số thuộc diện là học sinh.',
      ]);
    });
    const byPhone = { ...TRAINED, completeChannel: 'phone', basis: 'Hiệu trưởng báo' } as const;
    await on({ page: 'unit', view: schoolPage(byPhone, '2024-12-04') }, async ({ page }) => {
      await completionStep(page).getByRole('button', { name: 'Xem' }).click();
      const rows = await completionStep(page).locator('.record dd').allInnerTexts();
      expect(rows.slice(-2)).toEqual([
        'Cơ quan theo dõi ghi nhận qua điện thoại',
        'Hiệu trưởng báo',
      ]);
    });
  });

  const printedBy = async (page: Page) => {
    await page.evaluate(() => {
      window.print = () => {
        const sheet = document.querySelector('.receipt')?.textContent ?? '';
        Object.assign(window, { printed: `${document.title}\n${sheet}` });
      };
    });
    await page.getByRole('button', { name: 'In giấy ghi nhận' }).click();
    return page.evaluate(() => {
      window.dispatchEvent(new Event('afterprint'));
      return (window as unknown as { printed: string }).printed;
    });
  };

  it('prints the progress of a training, and when its row was changed after the printed code', async () => {
    const begun = { complete: 'inProgress', difficulties: 'Đợi lịch.' } as const;
    const requests = '2024-11-20T09:00 ab12cd34ef56k2x9';
    const answered = { ...ACKNOWLEDGED, ...begun, requests, changedAt: '2024-11-20T10:05' };
    await on({ page: 'unit', view: schoolPage(answered, '2024-11-21') }, async ({ page }) => {
      const printed = await printedBy(page);
      expect(printed).toContain('Kết quảĐang thực hiện quán triệt');
      expect(printed).toContain('Mã ghi nhậnAB12-CD34Cập nhật sau đó lúc10:05, 20/11/2024');
    });
    const same = { ...answered, changedAt: '2024-11-20T09:00' };
    await on({ page: 'unit', view: schoolPage(same, '2024-11-21') }, async ({ page }) => {
      expect(await page.getByText('Cập nhật sau đó').count()).toEqual(0);
    });
  });

  it('prints a receipt with what was recorded, when, and under which reference', async () => {
    const server = { confirmReceipt: () => recorded(ACKNOWLEDGED) };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByText('Mã ghi nhận: 3F9A-12BC.').first().waitFor();
      await receiptStep(page).getByRole('button', { name: 'Xem' }).click();
      const title = await page.title();
      const printed = await printedBy(page);
      const [name] = printed.split('\n');
      expect(name).toEqual('Ghi nhận trả lời của đơn vị - 1384-CV/HU - Trường Tiểu học Phù Ninh');
      expect(await page.title()).toEqual(title);
      for (const part of [
        'Văn phòng Huyện ủy Phù Ninh',
        'Trường Tiểu học Phù Ninh',
        'Công văn số 1384-CV/HU, ngày 30/10/2024 của Huyện ủy Phù Ninh',
        '14:05, 05/11/2024',
        '3F9A-12BC',
      ]) {
        expect(printed).toContain(part);
      }
      expect(await page.locator('.receipt').count()).toEqual(0);
    });
  });

  it('adds the dispatches of the next page below those shown', async () => {
    const view = schoolPage() as OpenView;
    const first = { ...view, further: [2] } satisfies OpenView;
    const [one] = dispatchesOf(first);
    const older = { ...first, further: [], dispatches: [{ ...one, id: 'VB-000' }] };
    const answers = [{ state: 'refused', language: 'vi', office: null }, older];
    const server = { listDispatches: () => answers.shift() };
    await on({ page: 'unit', view: first, server }, async ({ page, calls }) => {
      const more = page.getByRole('button', { name: 'Còn 1 văn bản khác: xem tiếp' });
      await more.click();
      await page.getByText('Chưa tải được danh sách.').first().waitFor();
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await more.click();
      await page.locator('#further').waitFor({ state: 'detached' });
      expect(await page.locator('section.dispatch').count()).toBe(2);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(
        'VB-000/acknowledge-heading',
      );
      expect(
        await receiptStep(page).getByLabel('Chức danh người xác nhận').first().inputValue(),
      ).toBe('Văn thư');
      expect(calls.map(({ name, args }) => [name, args[1]])).toEqual([
        ['listDispatches', ['VB-001']],
        ['listDispatches', ['VB-001']],
      ]);
    });
  });

  it('says where the cell of the school may count the same people', async () => {
    const view = { ...schoolPage(ACKNOWLEDGED), twin: 'Chi bộ Trường Tiểu học Phù Ninh' };
    await on({ page: 'unit', view }, async ({ page }) => {
      expect(await completionStep(page).locator('form .notice.plain').textContent()).toContain(
        'Chi bộ Trường Tiểu học Phù Ninh cũng có trong danh sách.',
      );
    });
  });

  it('shows the successor of an ended unit as such', async () => {
    const view = { ...schoolPage(), successorOf: 'Trường Tiểu học Mẫu cũ' };
    await on({ page: 'unit', view }, async ({ page }) => {
      expect(await page.locator('header .notice').textContent()).toContain(
        'Liên kết này của Trường Tiểu học Mẫu cũ, đơn vị đã kết thúc hoạt động.',
      );
    });
  });

  it('shows the new dispatch when it changed meanwhile, and keeps what was typed', async () => {
    const server = {
      confirmReceipt: (): AnswerOutcome => ({
        state: 'changed',
        because: 'version',
        view: schoolPage({}, '2024-11-05', {
          ...DISPATCH,
          version: 2,
          acknowledgeBy: '2024-11-11',
        }),
      }),
    };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByText('đề nghị: hết ngày 11/11/2024').first().waitFor();
      expect(await receiptStep(page).getByLabel('Chức danh người xác nhận').inputValue()).toEqual(
        'Văn thư',
      );
      expect(await receiptStep(page).locator('.notice.warning').count()).toEqual(1);
    });
  });

  it('says whom to call when the dispatch was closed meanwhile', async () => {
    const closed = schoolPage({}, '2024-11-05', { ...DISPATCH, ...CLOSED });
    const server = {
      confirmReceipt: (): AnswerOutcome => ({ state: 'changed', because: 'closed', view: closed }),
    };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      const status = page.locator('#VB-001\\/acknowledge-notice');
      await status.waitFor();
      expect(await status.textContent()).toMatch(/“xác nhận đã nhận” .*gọi 0100 100 000/);
    });
  });

  it('keeps the message when the language is switched', async () => {
    const server = { confirmReceipt: () => recorded(ACKNOWLEDGED) };
    await on({ page: 'unit-en', view: schoolPage(), server }, async ({ page }) => {
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      const step = stepOn(page, 'acknowledge', 'en');
      expect(await problemsIn(step)).toEqual([
        'Please give the position of the person who acknowledges, e.g. clerk.',
      ]);
      expect(await step.locator('.status').textContent()).toEqual(
        'Not sent: mend one item, as said beneath it.',
      );
      await page.getByLabel('Position of the person').fill('Clerk');
      await page.getByRole('button', { name: 'Acknowledge receipt' }).click();
      await page.getByText('Recorded at 14:05, 05/11/2024. Thank you.').first().waitFor();
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
      expect(await receiptStep(page).locator('.notice.good p').first().textContent()).toEqual(
        'Đã ghi nhận lúc 14:05, 05/11/2024. Xin cảm ơn đơn vị.',
      );
      await completionStep(page).getByRole('button', { name: 'Đã hoàn thành' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      expect(await problemsIn(stepOn(page, 'complete', 'en'))).toEqual([
        'Please give the number of people eligible in this audience, e.g. 72.',
        'Please choose the date on which it was held.',
        'Please give the number who attended for at least one audience (first give the number eligible above).',
      ]);
    });
  });

  it('switches to English and back without losing what was typed', async () => {
    await on({ page: 'unit-en', view: schoolPage(), dark: true }, async ({ page }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await page.getByRole('button', { name: 'English' }).click();
      await picture(page, 'unit-english-dark-320');
      const position = page.getByLabel('Position of the person who acknowledges');
      expect(await position.inputValue()).toEqual('Văn thư');
      expect(await page.locator('html').getAttribute('lang')).toEqual('en');
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
      expect(await page.locator('html').getAttribute('lang')).toEqual('vi');
    });
  });

  it('sends once and shows the result when the language is switched meanwhile', async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const server = {
      confirmReceipt: async (): Promise<AnswerOutcome> => {
        await held;
        return { state: 'problems', problems: [{ field: 'position', fault: 'tooLong' }] };
      },
    };
    await on({ page: 'unit-en', view: schoolPage(), server }, async ({ page, calls }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Acknowledge receipt' }).click();
      const step = stepOn(page, 'acknowledge', 'en');
      expect(await step.locator('.status').textContent()).toEqual('Sending…');
      finish();
      await step.locator('.notice.problem').waitFor();
      expect(await problemsIn(step)).toEqual(['Please shorten to at most 120 characters.']);
      expect(calls.length).toEqual(1);
    });
  });

  it.each([
    [{ at: '2024-11-05T08:21', reference: '3F9A-12BC' }, 'lúc 08:21, 05/11/2024'],
    [null, 'ngày 05/11/2024'],
  ])('says that a colleague has sent the same before: %j', async (request, when) => {
    const [one] = dispatchesOf(schoolPage(ACKNOWLEDGED));
    const answers = one?.answers as OpenView['dispatches'][number]['answers'];
    const server = {
      confirmReceipt: (): AnswerOutcome => ({ state: 'alike', answers, recorded: request }),
    };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      const notice = receiptStep(page).locator('.notice.good');
      await notice.waitFor();
      expect(await notice.locator('p').first().textContent()).toEqual(
        `Đơn vị đã xác nhận ${when}. Không cần gửi lại.`,
      );
      await page.reload();
      expect(await receiptStep(page).getByRole('textbox').first().inputValue()).toEqual('');
    });
  });

  it('says whom to call once an answer was changed too often', async () => {
    const server = { confirmReceipt: (): AnswerOutcome => ({ state: 'limited' }) };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      const notice = receiptStep(page).locator('.notice.problem');
      await notice.waitFor();
      expect(await notice.textContent()).toContain(
        'đã được sửa quá nhiều lần. Nội dung ghi nhận trước đó vẫn giữ nguyên. Xin gửi lại vào ngày mai, hoặc gọi 0100 100 000.',
      );
    });
  });

  it('shows the same page for every invalid link', async () => {
    const server = { confirmReceipt: (): AnswerOutcome => ({ state: 'refused' }) };
    const { office } = schoolPage() as OpenView;
    const view = { state: 'refused', language: 'vi', office };
    await on({ page: 'unit-en', view }, async ({ page }) => {
      expect(await page.getByRole('link', { name: '0100 100 000' }).count()).toEqual(1);
      await picture(page, 'unit-refused-320');
      const [language, card] = await Promise.all(
        ['.languages', 'main'].map((part) => page.locator(part).boundingBox()),
      );
      expect((language?.y ?? 0) + (language?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
      expect(await page.locator('main h1').textContent()).toEqual(
        'Liên kết chưa đúng hoặc chưa đầy đủ',
      );
    });
    await on({ page: 'unit-en', view: { ...view, office: null } }, async ({ page }) => {
      expect(await page.locator('main p').nth(1).textContent()).toEqual(
        'Cơ quan ban hành văn bản, theo số điện thoại ghi trong văn bản giấy.',
      );
    });
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await receiptStep(page).getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await receiptStep(page).getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByText('liên kết này không còn dùng được').first().waitFor();
      await page.reload();
      expect(await receiptStep(page).getByRole('textbox').first().inputValue()).toEqual('Văn thư');
    });
  });

  it('keeps what was typed when its link is replaced, and shows it by the new link', async () => {
    const server = { reportResult: (): AnswerOutcome => ({ state: 'replaced' }) };
    const view = schoolPage(ACKNOWLEDGED, '2024-11-20') as OpenView;
    const difficulties = (page: Page) => completionStep(page).getByLabel('Khó khăn, vướng mắc');
    let device: Record<string, string> = {};
    const height = 640;
    await on({ page: 'unit', view, server, height }, async ({ page }) => {
      await difficulties(page).fill('Chưa có hội trường.');
      await completionStep(page).getByRole('button', { name: 'Lưu, đang thực hiện' }).click();
      const failed = completionStep(page).locator('.notice.problem');
      await failed.waitFor();
      const box = await failed.boundingBox();
      const bottom = (box?.y ?? height) + (box?.height ?? 0);
      expect(Math.floor(bottom)).toBeLessThanOrEqual(height);
      await picture(page, 'unit-link-replaced-320');
      expect(await failed.locator('p').allTextContents()).toEqual([
        'Chưa ghi nhận: liên kết này đã được thay bằng liên kết mới. Xin mở liên kết mới trên máy này rồi gửi lại; chưa có liên kết mới thì liên hệ cơ quan theo dõi, hoặc gọi 0100 100 000.',
        'Nội dung đã nhập được giữ bảy ngày trên máy này, kể cả khi đóng trang.',
      ]);
      expect(await difficulties(page).inputValue()).toEqual('Chưa có hội trường.');
      device = await page.evaluate(() => ({ ...localStorage }));
    });
    const typedIn = async (other: OpenView) => {
      let typed = '';
      await on({ page: 'unit', view: other }, async ({ page }) => {
        await page.evaluate((entries) => Object.assign(localStorage, entries), device);
        await page.reload();
        typed = await difficulties(page).inputValue();
      });
      return typed;
    };
    expect(await typedIn({ ...view, token: 'new-token-of-the-school' })).toEqual(
      'Chưa có hội trường.',
    );
    expect(await typedIn({ ...view, draftOwner: 'PN-062' })).toEqual('');
  });

  it.each(['replaced', 'refused'] as const)(
    'of a link that is %s sends nobody to the latest letter',
    async (state) => {
      const view = { state, language: 'vi', office: OFFICE };
      await on({ page: 'unit-en', view }, async ({ page }) => {
        expect(await page.locator('main').textContent()).not.toContain('thư mới nhất');
        await page.getByRole('button', { name: 'English' }).click();
        expect(await page.locator('main').textContent()).not.toContain('latest letter');
      });
    },
  );

  it.each([320, 360])(
    'fits a mailbox of any length into %i pixels, on the page and on its refusal',
    async (width) => {
      const open = schoolPage() as OpenView;
      const replyTo = 'vanphong.huyenuy.phuninh.tonghop.bantuyengiao@phuninh.example.org';
      const office = { ...open.office, replyTo };
      for (const view of [
        { ...open, office },
        { state: 'refused', language: 'vi', office },
      ]) {
        await on({ page: 'unit', view, width }, async ({ page }) => {
          const box = await page.getByRole('link', { name: replyTo }).boundingBox();
          expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width - 16);
        });
      }
    },
  );

  it('says so when nothing is open, and thanks nobody who has not answered', async () => {
    const view = schoolPage({}, '2024-11-05', { ...DISPATCH, ...CLOSED });
    await on({ page: 'unit', view }, async ({ page }) => {
      await picture(page, 'unit-over-unanswered-320');
      expect(await page.locator('.notice, main .notice + p').allTextContents()).toEqual([
        'Hiện không có văn bản nào cần đơn vị xác nhận hoặc cập nhật.',
        'Cơ quan theo dõi đã kết thúc theo dõi văn bản này ngày 04/11/2024. Nội dung dưới đây chỉ để xem lại.',
        'Chưa ghi nhận trả lời của đơn vị về: xác nhận đã nhận; quán triệt, phổ biến. Nếu đơn vị đã thực hiện, xin liên hệ cơ quan theo dõi.',
      ]);
      expect(await page.getByRole('button').allTextContents()).toEqual([]);
    });
  });

  it('has the number of the document and the code of the unit in the subject of a mail to the office', async () => {
    await on({ page: 'unit', view: schoolPage() }, async ({ page }) => {
      const mail = page.locator('a[href^="mailto:"]');
      expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toEqual(
        `mailto:${OFFICE?.replyTo}?subject=Trả lời 1384-CV/HU (PN-061)`,
      );
    });
  });

  it('says that it asks for no password, and whose the grey line above it is', async () => {
    await on({ page: 'unit', view: schoolPage() }, async ({ page }) => {
      const notices = await page.locator('footer li').allTextContents();
      expect(notices.join()).toMatch(/không bao giờ hỏi mật khẩu.*Dòng chữ xám .* là của Google/);
    });
  });

  it('says once that an answer was recorded', async () => {
    const begun = { ...ACKNOWLEDGED, complete: 'inProgress', difficulties: 'Đợi lịch.' } as const;
    const server = { reportResult: () => recorded(begun) };
    const view = schoolPage(ACKNOWLEDGED, '2024-11-20');
    await on({ page: 'unit', view, server }, async ({ page }) => {
      await completionStep(page).getByLabel('Khó khăn, vướng mắc').fill('Đợi lịch.');
      await completionStep(page).getByRole('button', { name: 'Lưu, đang thực hiện' }).click();
      await completionStep(page).locator('.notice.good').waitFor();
      await picture(page, 'unit-in-progress-recorded-320');
      expect(await page.locator('.page').getByText('3F9A-12BC').count()).toEqual(1);
      expect(await page.getByRole('button', { name: 'In giấy ghi nhận' }).count()).toEqual(1);
    });
  });

  describe('passes a dispatch on', () => {
    const text = [
      `Công văn số 1384-CV/HU: ${DISPATCH.subject}`,
      '- xác nhận: hạn 08/11/2024, còn 3 ngày làm việc',
      '- quán triệt, phổ biến: hạn 02/12/2024, còn 19 ngày làm việc',
      'https://script.example.org/exec?t=token-of-the-school&d=VB-001',
      'Chỉ gửi người trong đơn vị; không đăng vào nhóm.',
    ].join('\n');
    const press = (page: Page) =>
      page.getByRole('button', { name: 'Gửi cho người phụ trách' }).click();
    /** Replaces the share sheet, which keeps what it got in `shared` and then ends as told. */
    const setShare = (page: Page, ends: 'shared' | 'NotAllowedError' | 'AbortError' | 'none') =>
      page.evaluate((end) => {
        const share = async (data: object) => {
          if (end !== 'shared') throw new DOMException('', end);
          Object.assign(window, { shared: data });
        };
        if (end !== 'none')
          Object.defineProperty(navigator, 'share', { value: share, configurable: true });
      }, ends);

    it('by the share sheet of the telephone', async () => {
      await on({ page: 'unit', view: schoolPage() }, async ({ page, calls }) => {
        await setShare(page, 'shared');
        await press(page);
        expect(await page.evaluate(() => (window as unknown as { shared: object }).shared)).toEqual(
          { text },
        );
        expect(await page.locator('textarea').count()).toEqual(0);
        expect(calls).toEqual([]);
      });
    });

    it.each(['none', 'NotAllowedError'] as const)(
      'as a text to copy where there is no share sheet: %s',
      async (ends) => {
        await on({ page: 'unit', view: schoolPage(), width: 360 }, async ({ page }) => {
          await setShare(page, ends);
          await press(page);
          expect(await page.locator('textarea').inputValue()).toEqual(text);
          await picture(page, 'unit-pass-on-360');
          expect(await violations(page)).toEqual([]);
        });
      },
    );

    it('and shows nothing if the share sheet is closed', async () => {
      await on({ page: 'unit', view: schoolPage() }, async ({ page }) => {
        await setShare(page, 'AbortError');
        await press(page);
        await page.waitForTimeout(100);
        expect(await page.locator('textarea').count()).toEqual(0);
      });
    });

    it('not if nothing is open, or the office has no page', async () => {
      for (const view of [schoolPage(TRAINED), { ...schoolPage(), address: '' }])
        await on({ page: 'unit', view }, async ({ page }) => {
          expect(await page.getByText('Gửi cho người phụ trách').count()).toEqual(0);
        });
    });
  });

  it('treats names as text, whatever characters they contain', async () => {
    shows(40);
    const subject = '<img src=x onerror="document.title=1">"&\'</script><!-- <script>';
    const view = schoolPage({}, '2024-11-05', { ...DISPATCH, subject });
    await on({ page: 'unit', view }, async ({ page }) => {
      expect(await page.locator('.about').textContent()).toContain(`Về việc ${subject}.`);
      expect(await page.locator('img').count()).toEqual(0);
    });
  });
});
