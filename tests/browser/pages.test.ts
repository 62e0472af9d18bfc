import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/chromium';
import type { AcknowledgeAnswer, TrainAnswer } from '../../src/core/answer';
import type { FormView } from '../../src/core/dialog-view';
import type { AnswerOutcome } from '../../src/core/unit-page';
import { ACKNOWLEDGED, DIRECTIVE, districtSummary, schoolPage, TRAINED } from './sample-views';
import { picture, useBrowser } from './use-browser';

const PAGES = [
  'unit',
  'form',
  'import-units',
  'unit-changes',
  'letters',
  'approval',
  'summary',
  'sections',
  'tell',
];

/** Bytes of a page; that of the import reads workbooks and encodings, and is opened now and then by staff alone. */
const MOST_BYTES: Readonly<Record<string, number>> = { 'import-units': 125_000 };

const { on } = useBrowser();

const recorded = (outcome: Partial<Parameters<typeof schoolPage>[0]>): AnswerOutcome => ({
  state: 'recorded',
  at: '2024-11-05T14:05',
  view: schoolPage(outcome),
});

describe.each(PAGES)('the file of the page %s', (name) => {
  const html = () => readFileSync(`${process.env.DONDOC_DIST ?? 'dist'}/${name}.html`, 'utf8');

  it('holds one scriptlet, which escapes what it is given', () => {
    expect(html().match(/<\?[^?]*\?>/g)).toEqual(['<?= view ?>']);
  });

  it('refers to nothing elsewhere and handles no event inline', () => {
    expect(html().match(/<(script|link|img|iframe|form)\b[^>]*(src|href|action)=/g)).toBeNull();
    expect(html().match(/<[^>]+\son\w+=/g)).toBeNull();
    expect(html()).not.toContain('innerHTML');
  });

  it('stays small', () => {
    expect(Buffer.byteLength(html())).toBeLessThan(MOST_BYTES[name] ?? 60_000);
  });
});

describe.skipIf(!HAS_CHROMIUM)('the unit page', () => {
  it.each([320, 1024])('shows what is asked of the unit, at %i pixels', async (width) => {
    await on({ page: 'unit', view: schoolPage(), width }, async ({ page }) => {
      await picture(page, `unit-open-${width}`);
      expect(await page.getByRole('heading').allTextContents()).toEqual([
        'Trường Tiểu học Phù Ninh',
        'Công văn số 1384-CV/HU',
        '1. Xác nhận đã nhận văn bản',
        '2. Kết quả quán triệt, tuyên truyền, phổ biến',
        'Cần hỏi, xin liên hệ',
        'Lưu ý',
      ]);
      expect(await page.locator('.chip, .deadline').allTextContents()).toEqual([
        'Còn 3 ngày làm việc',
        'Chậm nhất là ngày 08/11/2024 (hết giờ làm việc).',
        'Còn 19 ngày làm việc',
        'Hạn đề nghị là ngày 30/11/2024, trùng ngày nghỉ; tính đến hết giờ làm việc ngày 02/12/2024.',
      ]);
      const link = page.getByRole('link', { name: 'Xem văn bản' });
      expect(await link.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual([
        DIRECTIVE.link,
        '_blank',
        'noreferrer noopener',
      ]);
    });
  });

  it('shows an address that is not http as text', async () => {
    const view = schoolPage({}, '2024-11-05', { ...DIRECTIVE, link: 'javascript:alert(1)' });
    await on({ page: 'unit', view }, async ({ page }) => {
      expect(await page.locator('main a').count()).toEqual(0);
    });
  });

  it('records an acknowledgement once, however often the button is pressed', async () => {
    const server = {
      confirmReceipt: () => new Promise((done) => setTimeout(done, 200, recorded(ACKNOWLEDGED))),
    };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page, calls }) => {
      await page.getByLabel('Chức danh người xác nhận').fill(' Văn thư ');
      await page.getByLabel('Số đến').fill('0123');
      await page.getByRole('button', { name: 'Xác nhận đã nhận' }).dblclick();
      expect(await page.locator('form .button').textContent()).toEqual('Đang gửi…');
      await page
        .getByText('Đã ghi nhận lúc 14:05, ngày 05/11/2024. Xin cảm ơn đơn vị.')
        .first()
        .waitFor();
      await picture(page, 'unit-acknowledged-320');
      const answer: AcknowledgeAnswer = {
        directive: 'VB-001',
        version: 1,
        position: 'Văn thư',
        name: '',
        incomingNumber: '0123',
      };
      expect(calls).toEqual([
        {
          name: 'confirmReceipt',
          args: ['token-of-the-school', answer, expect.stringMatching(/^[0-9a-f]{32}$/)],
        },
      ]);
      expect(await page.evaluate(() => document.activeElement?.id)).toEqual(
        'VB-001/acknowledge-notice',
      );
      expect(await page.getByRole('group', { name: 'Hình thức tổ chức' }).count()).toEqual(1);
    });
  });

  it('is used by keyboard alone', async () => {
    const server = { confirmReceipt: () => recorded(ACKNOWLEDGED) };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page, calls }) => {
      for (const _stop of ['language', 'link', 'position']) await page.keyboard.press('Tab');
      await page.keyboard.type('Phó Hiệu trưởng');
      await page.keyboard.press('Enter');
      await page.locator('#VB-001\\/acknowledge-notice').waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['confirmReceipt']);
    });
  });

  it('asks for the position before anything is sent, and says how to mend it', async () => {
    await on({ page: 'unit', view: schoolPage() }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      const position = page.getByLabel('Chức danh người xác nhận');
      expect(await position.getAttribute('aria-invalid')).toEqual('true');
      expect(await page.locator('.problem-text:not(:empty)').allTextContents()).toEqual([
        'Xin ghi chức danh của người xác nhận, ví dụ: Văn thư.',
      ]);
      expect(await position.evaluate((control) => control === document.activeElement)).toBe(true);
      await position.fill('Văn thư');
      expect(await page.locator('.problem-text:not(:empty)').count()).toEqual(0);
      expect(calls).toEqual([]);
    });
  });

  it('keeps what was typed when the server finds a problem, and after a reload', async () => {
    const server = {
      confirmReceipt: (): AnswerOutcome => ({
        state: 'problems',
        problems: [{ field: 'incomingNumber', message: 'Số đến này không hợp lệ.' }],
      }),
    };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await page.getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await page.getByLabel('Số đến').fill('12/34');
      await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByText('Số đến này không hợp lệ.').waitFor();
      const typed = () =>
        page
          .locator('input.control')
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
      expect(await typed()).toEqual(['Văn thư', '', '12/34']);
      await page.getByLabel('Họ tên').fill('x');
      expect(await page.locator('.problem-text:not(:empty)').allTextContents()).toEqual([
        'Số đến này không hợp lệ.',
      ]);
      await page.getByLabel('Họ tên').fill('');
      await page.reload();
      expect(await typed()).toEqual(['Văn thư', '', '12/34']);
    });
  });

  it('tries again with growing pauses and the same request when the server is busy', async () => {
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
        await page.getByLabel('Chức danh người xác nhận').fill('Văn thư');
        await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
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
        await page.getByLabel('Chức danh người xác nhận').fill('Văn thư');
        await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
        for (let attempt = 2; attempt <= 6; attempt += 1) {
          await page.getByText(`(lần ${attempt}/6)`).first().waitFor();
          await page.clock.runFor(2 ** (attempt - 2) * 1_000);
        }
        await page.locator('.notice.problem').waitFor();
        await picture(page, 'unit-not-recorded-320');
        expect(await page.locator('.notice.problem p').allTextContents()).toEqual([
          'Chưa ghi nhận được. Xin kiểm tra kết nối mạng rồi bấm gửi lại sau ít phút, hoặc gọi 0100 100 000.',
          'Nội dung đã nhập được giữ lại trên máy này, kể cả khi tải lại trang.',
        ]);
        expect(await page.getByLabel('Chức danh người xác nhận').inputValue()).toEqual('Văn thư');
        await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
        await page.getByText('(lần 2/6)').first().waitFor();
        expect(calls.length).toEqual(7);
        expect(new Set(calls.map(({ args }) => args[2])).size).toEqual(1);
      },
    );
  });

  it('checks a training report and sends the totals', async () => {
    const server = { reportTraining: () => recorded(TRAINED) };
    const view = schoolPage(ACKNOWLEDGED, '2024-11-20');
    await on({ page: 'unit', view, server }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Đã hoàn thành' }).click();
      expect(await page.locator('.problem-text:not(:empty)').allTextContents()).toEqual([
        'Xin chọn ít nhất một hình thức đã tổ chức.',
        'Xin chọn ngày đã tổ chức.',
      ]);
      await page.getByLabel('Hội nghị trực tiếp').check();
      await page.getByLabel('Ngày tổ chức').fill('2024-11-18');
      await page.getByLabel('Số hội nghị (buổi)').fill('1');
      await page.getByLabel('Số thuộc diện').fill('72');
      await page.getByLabel('Số tham gia').fill('75');
      await page.getByRole('button', { name: 'Đã hoàn thành' }).click();
      await picture(page, 'unit-training-more-320');
      expect(await page.locator('.problem-text:not(:empty)').allTextContents()).toEqual([
        'Số tham gia lớn hơn số thuộc diện. Xin xem lại hai số; nếu đúng, xin đánh dấu ô bên dưới.',
      ]);
      await page.getByLabel('Đúng, có khách mời cùng dự').check();
      expect(await page.locator('.problem-text:not(:empty)').count()).toEqual(0);
      await page.getByLabel('Số tham gia').fill('71');
      expect(await page.locator('output').textContent()).toEqual('98,6%');
      expect(await page.getByLabel('Đúng, có khách mời cùng dự').isVisible()).toBe(false);
      await page.getByLabel('Khó khăn, vướng mắc').fill('Chưa có hội trường.');
      expect(await page.locator('textarea ~ .note').textContent()).toEqual('Còn 281 ký tự');
      await page.getByRole('button', { name: 'Đã hoàn thành' }).click();
      await page.getByRole('button', { name: 'Bổ sung, sửa kết quả' }).waitFor();
      const answer: TrainAnswer = {
        directive: 'VB-001',
        version: 1,
        state: 'completed',
        forms: ['meeting'],
        heldOn: '2024-11-18',
        sessions: '1',
        eligible: '72',
        attended: '71',
        moreIsRight: false,
        implementingDocument: '',
        difficulties: 'Chưa có hội trường.',
      };
      expect(calls.map(({ args }) => args[1])).toEqual([answer]);
    });
  });

  it('asks for no head-count when the chosen forms have no session', async () => {
    const server = { reportTraining: () => recorded(TRAINED) };
    await on({ page: 'unit', view: schoolPage(ACKNOWLEDGED), server }, async ({ page, calls }) => {
      await page.getByLabel('Sao gửi văn bản').check();
      await page.getByLabel('Ngày tổ chức').fill('2024-11-04');
      expect(await page.getByLabel('Số thuộc diện').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Đã hoàn thành' }).click();
      await page.getByRole('button', { name: 'Bổ sung, sửa kết quả' }).waitFor();
      expect(calls.length).toEqual(1);
    });
  });

  it.each([
    ['2024-10-29', /phải từ ngày ban hành văn bản \(30\/10\/2024\) trở đi/],
    ['2024-11-06', /không thể sau hôm nay \(05\/11\/2024\)/],
  ])('refuses a training held on %s', async (heldOn, sentence) => {
    await on({ page: 'unit', view: schoolPage(ACKNOWLEDGED) }, async ({ page, calls }) => {
      await page.getByLabel('Ngày tổ chức').fill(heldOn);
      await page.getByLabel('Số thuộc diện').focus();
      await page.getByText(sentence).waitFor();
      await page.getByRole('button', { name: 'Lưu, đang thực hiện' }).click();
      expect(calls).toEqual([]);
    });
  });

  it('shows what was reported and opens it again for correction', async () => {
    await on({ page: 'unit', view: schoolPage(TRAINED, '2024-12-04') }, async ({ page }) => {
      expect(await page.locator('.record').nth(1).locator('dd').allTextContents()).toEqual([
        'Hội nghị trực tiếp; Sao gửi văn bản',
        '18/11/2024',
        '1',
        '72',
        '71',
        '98,6%',
        'Kế hoạch số 12-KH/CB, ngày 05/11/2024',
      ]);
      await page.getByRole('button', { name: 'Bổ sung, sửa kết quả' }).click();
      expect(await page.getByLabel('Số thuộc diện').inputValue()).toEqual('72');
      expect(await page.getByLabel('Sao gửi văn bản').isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Thôi, không sửa' }).click();
      expect(await page.getByLabel('Số thuộc diện').count()).toEqual(0);
    });
  });

  it('shows the new dispatch when it changed meanwhile, and keeps what was typed', async () => {
    const server = {
      confirmReceipt: (): AnswerOutcome => ({
        state: 'changed',
        view: schoolPage({}, '2024-11-05', {
          ...DIRECTIVE,
          version: 2,
          acknowledgeBy: '2024-11-11',
        }),
      }),
    };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await page.getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByText('Chậm nhất là ngày 11/11/2024').waitFor();
      expect(await page.getByLabel('Chức danh người xác nhận').inputValue()).toEqual('Văn thư');
      expect(await page.locator('.notice.warning').count()).toEqual(1);
    });
  });

  it('switches to English and back without losing what was typed', async () => {
    await on({ page: 'unit', view: schoolPage(), dark: true }, async ({ page }) => {
      await page.getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await page.getByRole('button', { name: 'English' }).click();
      await picture(page, 'unit-english-dark-320');
      const position = page.getByLabel('Position of the person who acknowledges');
      expect(await position.inputValue()).toEqual('Văn thư');
      expect(await page.locator('html').getAttribute('lang')).toEqual('en');
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
      expect(await page.locator('html').getAttribute('lang')).toEqual('vi');
    });
  });

  it('sends once and shows what came of it when the language is switched meanwhile', async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const server = {
      confirmReceipt: async (): Promise<AnswerOutcome> => {
        await held;
        return { state: 'problems', problems: [{ field: 'position', message: 'Sai chức danh.' }] };
      },
    };
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page, calls }) => {
      await page.getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Acknowledge receipt' }).click();
      expect(await page.locator('.said').textContent()).toEqual('Sending…');
      finish();
      await page.locator('.notice.problem').waitFor();
      expect(await page.locator('.notice').allTextContents()).toEqual(['Sai chức danh.']);
      expect(calls.length).toEqual(1);
    });
  });

  it('shows one and the same page for every link that does not hold', async () => {
    const server = { confirmReceipt: (): AnswerOutcome => ({ state: 'refused' }) };
    await on({ page: 'unit', view: { state: 'refused', language: 'vi' } }, async ({ page }) => {
      await picture(page, 'unit-refused-320');
      expect(await page.locator('main h1').textContent()).toEqual('Liên kết không còn hiệu lực');
    });
    await on({ page: 'unit', view: schoolPage(), server }, async ({ page }) => {
      await page.getByLabel('Chức danh người xác nhận').fill('Văn thư');
      await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
      await page.getByRole('heading', { name: 'Liên kết không còn hiệu lực' }).waitFor();
      expect(await page.locator('body').textContent()).not.toContain('Trường Tiểu học');
    });
  });

  it('says so when nothing is open', async () => {
    const view = schoolPage({}, '2024-11-05', { ...DIRECTIVE, state: 'closed' });
    await on({ page: 'unit', view }, async ({ page }) => {
      expect(await page.locator('.notice').allTextContents()).toEqual([
        'Hiện không có văn bản nào cần đơn vị xác nhận hoặc cập nhật. Xin cảm ơn đơn vị.',
      ]);
    });
  });

  it('reads names as text, whatever they hold', async () => {
    const subject = '<img src=x onerror="document.title=1">"&\'</script><!-- <script>';
    const view = schoolPage({}, '2024-11-05', { ...DIRECTIVE, subject });
    await on({ page: 'unit', view }, async ({ page }) => {
      expect(await page.locator('.about').textContent()).toEqual(`Về việc ${subject}`);
      expect(await page.locator('img').count()).toEqual(0);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('the form dialog', () => {
  const field = { kind: 'text', required: false, hint: '', value: '', options: [] } as const;
  const view: FormView = {
    language: 'vi',
    title: 'Ghi nhận trả lời',
    intro: 'Ghi trả lời mà đơn vị đã báo qua điện thoại hoặc văn bản giấy.',
    fields: [
      {
        ...field,
        name: 'unit',
        label: 'Đơn vị',
        kind: 'unit',
        required: true,
        options: [{ value: 'PN-061', label: 'Trường Tiểu học Phù Ninh' }],
      },
      {
        ...field,
        name: 'channel',
        label: 'Kênh trả lời',
        kind: 'choice',
        value: 'phone',
        options: [
          { value: 'phone', label: 'Điện thoại' },
          { value: 'paper', label: 'Văn bản giấy' },
        ],
      },
      {
        ...field,
        name: 'blocks',
        label: 'Khối',
        kind: 'choices',
        value: 'a; c',
        options: ['a', 'b', 'c'].map((value) => ({ value, label: `Khối ${value}` })),
      },
      { ...field, name: 'heldOn', label: 'Ngày tổ chức', kind: 'day', value: '2024-11-05' },
      { ...field, name: 'attended', label: 'Số tham gia', kind: 'count' },
      { ...field, name: 'reason', label: 'Căn cứ', kind: 'longText', hint: 'Số, ngày văn bản.' },
      { ...field, name: 'sure', label: 'Tôi đã đối chiếu', kind: 'check' },
    ],
    submit: 'recordAnswer',
    submitLabel: 'Lưu',
  };

  it('sends the answers by name and closes when done', async () => {
    const server = { recordAnswer: () => ({ done: true, message: 'Đã ghi nhận trả lời.' }) };
    await on({ page: 'form', view, server, width: 600 }, async ({ page, calls }) => {
      await page.getByLabel('Đơn vị').fill('Trường Tiểu học Phù Ninh (PN-061)');
      await page.getByLabel('Khối b').check();
      await page.getByLabel('Số tham gia').fill('1.234');
      await page.getByLabel('Tôi đã đối chiếu').check();
      await picture(page, 'form-600');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.locator('.notice.good').waitFor();
      expect(calls).toEqual([
        {
          name: 'recordAnswer',
          args: [
            {
              unit: 'PN-061',
              channel: 'phone',
              blocks: 'a; b; c',
              heldOn: '2024-11-05',
              attended: '1.234',
              reason: '',
              sure: 'yes',
            },
          ],
        },
      ]);
      await page.getByRole('button', { name: 'Đóng' }).click();
      expect(await page.title()).toEqual('closed');
    });
  });

  it('suggests units in the order of their names', async () => {
    const names = ['TH 10', 'TH 2', 'Đoàn xã', 'Dân vận'];
    const options = names.map((label, at) => ({ value: `PN-${at}`, label }));
    const [unit] = view.fields;
    const fields = unit ? [{ ...unit, options }] : [];
    await on({ page: 'form', view: { ...view, fields }, width: 600 }, async ({ page }) => {
      const shown = await page
        .locator('datalist option')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
      expect(shown).toEqual(['Dân vận (PN-3)', 'Đoàn xã (PN-2)', 'TH 2 (PN-1)', 'TH 10 (PN-0)']);
    });
  });

  it('shows problems beside their fields, its own and the server’s', async () => {
    const problems = [
      { field: 'reason', message: 'Cần ghi căn cứ.' },
      { field: '', message: 'Đang có người khác thao tác.' },
    ];
    const server = { recordAnswer: () => ({ done: false, problems }) };
    await on({ page: 'form', view, server, width: 600 }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Lưu' }).click();
      expect(await page.locator('.problem-text:not(:empty)').allTextContents()).toEqual([
        'Xin điền mục “Đơn vị”.',
      ]);
      expect(calls).toEqual([]);
      await page.getByLabel('Đơn vị').fill('PN-061');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.getByText('Cần ghi căn cứ.').waitFor();
      await picture(page, 'form-problems-600');
      expect(await page.locator('.notice p').allTextContents()).toEqual([
        'Còn 1 mục cần sửa, cách sửa ghi ngay dưới từng mục.',
        'Đang có người khác thao tác.',
      ]);
      expect(await page.getByLabel('Đơn vị').inputValue()).toEqual('PN-061');
    });
  });

  it('tells a failure of the server in its sentence and lets the person try again', async () => {
    const server = {
      recordAnswer: () => {
        throw new Error('Tab «Theo dõi» không thấy.');
      },
    };
    await on({ page: 'form', view, server, width: 600 }, async ({ page }) => {
      await page.getByLabel('Đơn vị').fill('PN-061');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.getByText('Tab «Theo dõi» không thấy.').first().waitFor();
      expect(await page.getByRole('button', { name: 'Lưu' }).isEnabled()).toBe(true);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('the summary', () => {
  it.each([320, 1024])('gives headline, red list and blocks, at %i pixels', async (width) => {
    await on({ page: 'summary', view: districtSummary(), width }, async ({ page }) => {
      await picture(page, `summary-${width}`);
      expect(await page.locator('.tiles strong').allTextContents()).toEqual([
        '84/93',
        '65/93',
        '21',
        '4',
      ]);
      expect(await page.locator('.as-of').textContent()).toEqual(
        'Số liệu đến 07:30, 05/12/2024. Số liệu do các đơn vị tự cập nhật, chưa qua kiểm tra.',
      );
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
        'Đơn vị quá hạn (21)',
        'Biểu tổng hợp theo khối',
        'Đơn vị được gia hạn (7)',
        'Đơn vị không áp dụng (không tính vào tổng số) (1)',
        'Đơn vị chưa có địa chỉ thư dùng được (4)',
      ]);
      expect(await page.locator('tfoot td').allTextContents()).toEqual([
        '',
        'Tổng cộng',
        '93',
        '84',
        '90,3%',
        '50',
        '15',
        '7',
        '21',
        '65',
        '68.075',
        '67.165',
        '98,7%',
      ]);
    });
  });

  it('hides its button in print', async () => {
    await on({ page: 'summary', view: districtSummary(), width: 1024 }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText('In', { exact: true }).isVisible()).toBe(false);
    });
  });
});
