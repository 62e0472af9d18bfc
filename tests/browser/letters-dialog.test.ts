import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sampleLetters } from '../../local/docs/letters/sample-letters';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { LettersView } from '../../src/letters/rules/letters-view';
import { shows } from '../promises/shows';
import { browserFixture, clerkSize, picture, violations } from './browser-fixture';
import { lettersView, listedLetters, restingMailboxes, sentLetters } from './sample-views';

const { on } = browserFixture();

describe.skipIf(!HAS_CHROMIUM)('the letters dialog', () => {
  const chunks = (sizes: readonly number[]) => {
    const left = [...sizes];
    return () => {
      const sent = left.shift() ?? 0;
      return { sent, failed: 0, left: left.reduce((sum, size) => sum + size, 0), stopped: '' };
    };
  };

  it('asks twice above 50 letters, then sends chunk by chunk to the end', async () => {
    shows(32);
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 92 thư vào hàng chờ gửi.' }),
      sendNextChunk: chunks([25, 25, 25, 17]),
    };
    await on(
      { page: 'letters', view: lettersView(92), server, width: 800 },
      async ({ page, calls }) => {
        await page.getByRole('button', { name: 'Gửi 92 thư' }).click();
        await picture(page, 'letters-ask-again-800');
        expect(calls).toEqual([]);
        await page.getByRole('button', { name: 'Đúng, gửi 92 thư' }).click();
        await page.getByText('Đã gửi xong.').first().waitFor();
        expect(await page.getByText('Đã gửi 92/92 thư, còn 0.').count()).toBeGreaterThan(0);
        const next = page.getByText('Đơn vị trả lời đến đâu, xem ở tab “Theo dõi”.');
        expect(await next.count()).toBeGreaterThan(0);
        expect(calls.map(({ name }) => name)).toEqual([
          'queueLetters',
          'sendNextChunk',
          'sendNextChunk',
          'sendNextChunk',
          'sendNextChunk',
          'sendNextChunk',
        ]);
      },
    );
  });

  it('shows the progress of sending, and that the dialog may be closed', async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const next = chunks([4, 6]);
    let chunk = 0;
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 10 thư.' }),
      sendNextChunk: async () => {
        chunk += 1;
        if (chunk === 2) await held;
        return next();
      },
    };
    await on({ page: 'letters', view: lettersView(10), server, width: 800 }, async ({ page }) => {
      await page.getByRole('button', { name: 'Gửi 10 thư' }).click();
      await page.getByText('Đã gửi 4/10 thư, còn 6.').first().waitFor();
      await picture(page, 'letters-progress-800');
      expect(
        await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position),
      ).toEqual(0.4);
      expect(await page.locator('.notice').textContent()).toEqual(
        'Có thể đóng cửa sổ này, không thư nào bị mất: thư còn lại tự gửi tiếp trong giờ gửi thư.',
      );
      finish();
      await page.getByText('Đã gửi xong.').first().waitFor();
    });
  });

  it('estimates from the chunks so far when sending ends', async () => {
    let next = () => {};
    const arrival = () =>
      new Promise<void>((resolve) => {
        next = resolve;
      });
    const sizes = chunks([25, 25, 25]);
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 75 thư.' }),
      sendNextChunk: async () => {
        await arrival();
        return sizes();
      },
    };
    const opening = { page: 'letters', view: lettersView(75), server, width: 980, frozen: true };
    await on(opening, async ({ page, calls }) => {
      await page.clock.pauseAt(new Date('2030-11-05T14:30:00'));
      await page.getByRole('button', { name: 'Gửi 75 thư' }).click();
      await page.getByRole('button', { name: 'Đúng, gửi 75 thư' }).click();
      await expect.poll(() => calls.length).toEqual(2);
      await page.clock.runFor(45_000);
      next();
      await page.getByText('Đã gửi 25/75 thư, còn 50.').first().waitFor();
      await picture(page, 'letters-estimate-980');
      expect(await page.locator('main [role=status] p').allTextContents()).toEqual([
        'Đã gửi 25/75 thư, còn 50.',
        'Khoảng 2 phút nữa xong, lúc 14:32.',
      ]);
    });
  });

  it('queues reminders about a dispatch without a deadline, and shows them in the list', async () => {
    const openEnded = [{ id: 'VB-007', number: '12-CV/HU, Mục 3', units: 3 }];
    const message = 'Đã xếp hàng 3 thư nhắc.';
    const server = {
      remindByHand: () => ({ done: true, message }),
      readLetters: () => lettersView(3, { openEnded }),
    };
    const opening = { page: 'letters', view: lettersView(0, { openEnded }), server, width: 980 };
    await on(opening, async ({ page, calls }) => {
      expect(await page.getByText('12-CV/HU, Mục 3: 3 đơn vị chưa trả lời.').count()).toBe(1);
      await picture(page, 'letters-no-deadline-980');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Nhắc các đơn vị này: 12-CV/HU, Mục 3' }).click();
      await page.getByText(message).first().waitFor();
      expect(await page.getByRole('button', { name: 'Gửi 3 thư' }).count()).toBe(1);
      expect(calls).toMatchObject([
        { name: 'remindByHand', args: ['VB-007'] },
        { name: 'readLetters' },
      ]);
    });
  });

  it('stops with the reason that the server gives', async () => {
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 10 thư.' }),
      sendNextChunk: () => ({ sent: 3, failed: 1, left: 6, stopped: 'Hạn mức hôm nay đã hết.' }),
    };
    await on({ page: 'letters', view: lettersView(10), server, width: 800 }, async ({ page }) => {
      await page.getByRole('button', { name: 'Gửi 10 thư' }).click();
      await page.locator('.notice.warning').waitFor();
      expect(await page.locator('.notice p').allTextContents()).toEqual([
        'Tạm dừng: Hạn mức hôm nay đã hết.',
        'Đã gửi 3/10 thư, còn 6.',
        '1 thư gặp lỗi; xem lý do trong tab “Hộp thư đi”. Mở Hộp thư đi',
      ]);
    });
  });

  it.each([
    [
      2,
      'Gửi 2 thư, chuyển 3 thư sang Chờ duyệt',
      ['queueLetters', 'sendNextChunk', 'sendNextChunk'],
    ],
    [0, 'Chuyển 3 thư sang Chờ duyệt', ['queueLetters']],
  ])('says where letters that need approval go, beside %i others', async (going, label, called) => {
    const server = {
      queueLetters: () => ({ done: true, message: '3 thư đang chờ duyệt.' }),
      sendNextChunk: chunks([going]),
    };
    const letters = [...listedLetters(going, 'planned'), ...listedLetters(3, 'toApprove')];
    const view = lettersView(going, { letters });
    await on({ page: 'letters', view, server, width: 980 }, async ({ page, calls }) => {
      await picture(page, 'letters-to-approve-980');
      expect(await page.getByText('cần duyệt trước').count()).toBe(3);
      await page.getByRole('button', { name: label, exact: true }).click();
      const done = page.locator('.notice.good');
      expect(await done.textContent()).toMatch(/3 thư (đang )?chờ duyệt/);
      expect(calls.map(({ name }) => name)).toEqual(called);
      expect(await page.getByText('Đã gửi 0').count()).toBe(0);
    });
  });

  it('only queues for a colleague, who cannot see the quota', async () => {
    const server = { queueLetters: () => ({ done: true, message: 'Đã xếp 10 thư.' }) };
    const outsideWindow = 'Bây giờ ngoài giờ gửi thư.';
    const view = lettersView(10, { sendsAtOnce: false, quotaLeft: null, outsideWindow });
    await on({ page: 'letters', view, server, width: 980 }, async ({ page, calls }) => {
      await picture(page, 'letters-colleague-980');
      expect(await page.locator('main > p').allTextContents()).toEqual([
        '10 thư cho 10 đơn vị; nội dung: Thông báo 1384-CV/HU (6); Đôn đốc lần 2: 1384-CV/HU (2); Nhắc 1384-CV/HU (2).',
        '10 người nhận (tính cả bản sao). Hạn mức gửi còn lại chỉ xem được từ tài khoản của người phụ trách gửi thư.',
        'Thư do người phụ trách gửi. Thư đã xếp hàng tự đi trong khoảng 10 phút, nếu đang trong giờ gửi thư.',
      ]);
      await page.getByRole('button', { name: 'Xếp hàng 10 thư' }).click();
      await page.locator('.notice.good').waitFor();
      expect(calls).toEqual([{ name: 'queueLetters', args: [false, []] }]);
    });
  });

  it('says the same in English', async () => {
    const letters = [...listedLetters(1, 'queued'), ...listedLetters(1, 'planned')];
    const recent = sentLetters(21);
    const view = lettersView(1, { language: 'en', letters, recent, sendsAtOnce: false });
    await on({ page: 'letters', view }, async ({ page }) => {
      await page.getByText('Letters sent lately (21)').click();
      await picture(page, 'letters-english-320');
      expect(await page.title()).toEqual('Preview and send today’s letters');
      expect(await page.locator('main > p:not(.acts)').allTextContents()).toEqual([
        '2 letters for 1 unit; contents: Follow-up 2: 1384-CV/HU (2).',
        '1 recipient, copies included; remaining quota today: 100.',
        'A letter in the queue can still be cancelled.',
        '0 of 1 letter chosen.',
        'The owner of the add-on sends the letters. What is in the queue goes out within about 10 minutes, during sending hours.',
      ]);
    });
  });

  it('offers no sending while something is in the way', async () => {
    const view = lettersView(10, { obstacles: ['Chưa có địa chỉ trang xác nhận.'] });
    await on({ page: 'letters', view, width: 800 }, async ({ page }) => {
      await picture(page, 'letters-obstacle-800');
      expect(await page.locator('.notice.problem li').allTextContents()).toEqual(view.obstacles);
      expect(await page.getByRole('button', { name: /^Gửi/ }).count()).toEqual(0);
    });
  });

  it('counts the contents of letters, and names the last day', async () => {
    const [first, second, third] = listedLetters(3, 'planned');
    const notice = { kind: 'notice', number: '1390-CV/HU', nth: 0 };
    const letters = [
      { ...first, kind: 'escalation', contents: [{ kind: 'escalation', number: '', nth: 0 }] },
      { ...second, contents: [{ ...notice, number: '1384-CV/HU' }, notice] },
      { ...third, contents: [notice, { ...notice, kind: 'extension' }], recipients: 2 },
    ] as LettersView['letters'];
    const view = lettersView(4, { letters, lastDay: '07/11/2024', quotaLeft: 3 });
    await on({ page: 'letters', view }, async ({ page }) => {
      await picture(page, 'letters-kinds-320');
      expect(await page.locator('main > p, main > .notice').allTextContents()).toEqual([
        '3 thư cho 3 đơn vị; nội dung: Thông báo 1390-CV/HU (2); Báo cấp trên (1); Thông báo 1384-CV/HU (1); Gia hạn 1390-CV/HU (1).',
        '4 người nhận (tính cả bản sao); hạn mức gửi còn lại hôm nay: 3.',
        'Số người nhận vượt hạn mức còn lại: phần vượt được giữ trong hàng đợi và tự gửi các ngày sau.',
        'Theo hạn mức gửi, các thư này đi hết chậm nhất trong ngày 07/11/2024.',
      ]);
      expect(await page.locator('td.contents > *').allTextContents()).toEqual([
        'Báo cấp trên',
        'Thông báo 2 văn bản',
        'Thông báo 1390-CV/HU',
        'Gia hạn 1390-CV/HU',
      ]);
    });
  });

  it('sends despite rows missing from the outbox only after confirmation', async () => {
    const gap = 'Hộp thư đi thiếu 2 dòng so với số thư đã lập.';
    const server = {
      queueLetters: () => ({ done: true, message: 'Đã xếp 3 thư.' }),
      sendNextChunk: chunks([3]),
    };
    const view = lettersView(3, { gap });
    await on({ page: 'letters', view, server, width: 980 }, async ({ page, calls }) => {
      const send = page.getByRole('button', { name: 'Gửi 3 thư', exact: true });
      await send.click();
      await picture(page, 'letters-gap-980');
      expect(await page.locator('.notice.warning p:not(.acts)').allTextContents()).toEqual([
        gap,
        gap,
      ]);
      await page.getByRole('button', { name: 'Quay lại' }).click();
      expect(await send.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(calls).toEqual([]);
      await send.click();
      await page.getByRole('button', { name: 'Đúng, gửi 3 thư' }).click();
      await page.getByText('Đã gửi xong.').first().waitFor();
      expect(calls[0]).toEqual({ name: 'queueLetters', args: [true, []] });
    });
  });

  it.each([
    ['Gửi ngay', ['queueLetters', 'sendNextChunk', 'sendNextChunk'], 'Đã gửi xong.'],
    ['Xếp hàng, gửi trong giờ', ['queueLetters'], 'Đã xếp 60 thư.'],
    ['Quay lại', [], null],
  ])(
    'asks one question outside the send window; “%s” answers it',
    async (answer, names, status) => {
      const outsideWindow = 'Bây giờ ngoài giờ gửi thư (8–17 giờ ngày làm việc).';
      const server = {
        queueLetters: () => ({ done: true, message: 'Đã xếp 60 thư.' }),
        sendNextChunk: chunks([60]),
      };
      const view = lettersView(60, { outsideWindow });
      await on({ page: 'letters', view, server, width: 980 }, async ({ page, calls }) => {
        await page.getByRole('button', { name: 'Gửi 60 thư' }).click();
        await picture(page, 'letters-outside-980');
        const asked = page.locator('.notice');
        expect(await asked.locator('p:not(.acts), button').allTextContents()).toEqual([
          outsideWindow,
          'Sắp gửi 60 thư. Thư đã gửi không thu hồi được. Xin xác nhận một lần nữa.',
          'Gửi ngay',
          'Xếp hàng, gửi trong giờ',
          'Quay lại',
        ]);
        await page.getByRole('button', { name: answer, exact: true }).click();
        if (status !== null) await page.locator('.notice.good').getByText(status).first().waitFor();
        expect(calls.map(({ name }) => name)).toEqual(names);
      });
    },
  );

  it('says why the letters cannot be queued, and offers to send again', async () => {
    const problems = [{ field: '', message: 'Mẫu “Đôn đốc” thiếu {han}.' }];
    const server = { queueLetters: () => ({ done: false, problems }) };
    await on({ page: 'letters', view: lettersView(3), server, width: 980 }, async ({ page }) => {
      const send = page.getByRole('button', { name: 'Gửi 3 thư' });
      await send.click();
      await page.locator('.notice.problem').waitFor();
      expect(await page.locator('.notice').allTextContents()).toEqual([
        'Mẫu “Đôn đốc” thiếu {han}.',
      ]);
      expect(await send.isEnabled()).toBe(true);
    });
  });

  it('leads to the waiting letters if none is due, and to the test of an untested page', async () => {
    const server = { openApproval: () => null, setUp: () => null };
    const waiting = lettersView(0, { awaiting: 15 });
    await on({ page: 'letters', view: waiting, server, width: 800 }, async ({ page, calls }) => {
      await page.getByText('Hôm nay không có thư nào đến lượt gửi.').waitFor();
      await page.getByText('15 thư đang chờ duyệt', { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Mở Chờ duyệt' }).click();
      expect(calls).toEqual([{ name: 'openApproval', args: [] }]);
      await picture(page, 'letters-waiting-800');
      expect(await violations(page)).toEqual([]);
    });
    const untried = lettersView(3, { isPageUntested: true });
    await on({ page: 'letters', view: untried, server, width: 800 }, async ({ page, calls }) => {
      await page.getByText('Chưa ai mở thử trang xác nhận', { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Mở Thiết lập ban đầu' }).click();
      expect(calls).toEqual([{ name: 'setUp', args: [] }]);
      await picture(page, 'letters-untried-800');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('shows a letter in a frame that runs nothing, and sends it as a test', async () => {
    const longest = sampleLetters('vi').find(({ name }) => name === 'follow-up-both');
    if (!longest) throw new Error('no letter');
    const { text, html } = longest.message;
    const server = {
      previewLetterText: () => ({
        to: 'donvi1@phuninh.example.org',
        copies: '',
        notes: ['Mẫu “Nhắc trước hạn” nêu việc mà văn bản này không có.'],
        subject: '[Nhắc] 1384-CV/HU, hạn 06/11: xác nhận đã nhận văn bản',
        from: 'Văn phòng Huyện ủy',
        preheader: 'Xác nhận đã nhận văn bản, chậm nhất là hết ngày 06/11/2024',
        text,
        html,
      }),
      sendTestLetter: () => ({ done: true, message: 'Đã gửi thư thử.' }),
    };
    await on(
      { page: 'letters', view: lettersView(3), server, width: 800 },
      async ({ page, calls }) => {
        await page.getByRole('button', { name: 'Xem thư gửi donvi1@phuninh.example.org' }).click();
        const letter = page.locator('iframe');
        expect(await letter.getAttribute('sandbox')).toEqual('');
        await page.frameLocator('iframe').getByText('Kính gửi:').first().waitFor();
        await picture(page, 'letters-preview-800');
        await page.setViewportSize(clerkSize('letters'));
        const pressed = page.frameLocator('iframe').locator('td td a');
        await picture(page, 'letters-preview-clerk');
        const seen = await pressed.first().boundingBox();
        const edge = await letter.boundingBox();
        expect(seen && seen.y + seen.height).toBeLessThan(edge ? edge.y + edge.height : 0);
        const scrolls = await page
          .locator('html, dialog.letter, .letter-about')
          .evaluateAll((all) =>
            all.filter((one) => one.scrollHeight > one.clientHeight).map((one) => one.tagName),
          );
        expect(scrolls).toEqual([]);
        const widthOf = () => letter.evaluate((frame) => frame.clientWidth);
        expect(await widthOf()).toBe(360);
        await page.getByLabel('Trên máy tính').check();
        expect(await widthOf()).toBeGreaterThan(640);
        await picture(page, 'letters-preview-desktop-800');
        await page.getByLabel('Bản chữ thường').check();
        expect(await page.locator('pre').textContent()).toEqual(text);
        expect(await letter.count()).toBe(0);
        await picture(page, 'letters-preview-text-800');
        const line = page.locator('.inbox-line > *');
        expect(await line.allTextContents()).toEqual([
          'Văn phòng Huyện ủy',
          '[Nhắc] 1384-CV/HU, hạn 06/11: xác nhận đã nhận văn bản',
          'Xác nhận đã nhận văn bản, chậm nhất là hết ngày 06/11/2024',
        ]);
        expect(
          await line.evaluateAll((lines) => lines.map((one) => one.scrollWidth > one.clientWidth)),
        ).toEqual([false, true, true]);
        await page.getByRole('button', { name: 'Gửi thử cho tôi' }).click();
        await page.getByText('Đã gửi thư thử.').first().waitFor();
        const shown = ['donvi1@phuninh.example.org', 'followUp', ['Chi bộ thôn số 1']];
        expect(calls).toEqual([
          { name: 'previewLetterText', args: shown },
          { name: 'sendTestLetter', args: shown },
        ]);
        await page.keyboard.press('Escape');
        await page.locator('dialog').waitFor({ state: 'detached' });
      },
    );
  });
});

describe.skipIf(!HAS_CHROMIUM)('mailboxes that rest between two reminders', () => {
  const title = 'Đang nghỉ giữa hai thư nhắc: 12 hộp thư';
  const resting = restingMailboxes(12);
  const server = {
    queueLetters: () => ({ done: true, message: 'Đã xếp thư.' }),
    sendNextChunk: () => ({ sent: 0, failed: 0, left: 0, stopped: '' }),
  };
  const box = (page: Page, at: number) => page.getByRole('checkbox', { name: `gửi nghi${at}@` });
  const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('are not mentioned if there are none', async () => {
    await on({ page: 'letters', view: lettersView(3) }, async ({ page }) => {
      expect(await page.getByText('Đang nghỉ').count()).toBe(0);
    });
  });

  it.each([
    [1366, 625],
    [360, 640],
  ])('are asked today if a person ticks them, at %i × %i', async (width, height) => {
    const view = lettersView(3, { resting });
    await on({ page: 'letters', view, server, width, height }, async ({ page, calls }) => {
      await picture(page, `letters-resting-folded-${width}`);
      expect(await box(page, 1).isVisible()).toBe(false);
      await page.getByText(title).click();
      const row = page.locator('.resting tbody tr').first().locator('td');
      expect((await row.allTextContents()).slice(1)).toEqual([
        'Chi bộ thôn Nghỉ số 1nghi1@phuninh.example.org',
        '[Nhắc] 1390-CV/HU, hạn 12/11: kết quả',
        '08/11/2024',
      ]);
      await box(page, 2).check();
      await picture(page, `letters-resting-${width}`);
      await send(page, 'Gửi 4 thư').waitFor();
      await page.getByLabel('Chọn tất cả').check();
      await send(page, 'Gửi 15 thư').waitFor();
      await box(page, 1).uncheck();
      expect(await violations(page)).toEqual([]);
      await send(page, 'Gửi 14 thư').click();
      await page.locator('.notice').first().waitFor();
      const chosen = resting.slice(1).map(({ mailbox }) => mailbox);
      expect(calls[0]).toEqual({ name: 'queueLetters', args: [false, chosen] });
    });
  });

  it('get no letter of their own if news goes to them today', async () => {
    const [news, ...others] = listedLetters(3, 'planned').reverse();
    const [first] = resting;
    if (!news || !first) throw new Error('no letter');
    const letters = [{ ...news, mailbox: first.mailbox }, ...others];
    await on({ page: 'letters', view: lettersView(3, { letters, resting }) }, async ({ page }) => {
      await page.getByText(title).click();
      await box(page, 1).check();
      await send(page, 'Gửi 3 thư').waitFor();
      await box(page, 2).check();
      await send(page, 'Gửi 4 thư').waitFor();
    });
  });

  it('can be asked if nothing else is due', async () => {
    const view = lettersView(0, { resting, sendsAtOnce: false });
    await on({ page: 'letters', view, server, width: 980 }, async ({ page, calls }) => {
      expect(await page.getByRole('button', { name: /^Xếp hàng/ }).count()).toBe(0);
      await page.getByText(title).click();
      await box(page, 12).check();
      await send(page, 'Xếp hàng 1 thư').click();
      await page.locator('.notice.good').waitFor();
      expect(calls).toEqual([
        { name: 'queueLetters', args: [false, ['nghi12@phuninh.example.org']] },
      ]);
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('letters in the queue', () => {
  const view = lettersView(4, {
    letters: [...listedLetters(3, 'queued'), ...listedLetters(1, 'planned')],
    lastDay: '05/11/2024',
  });
  const server = { cancelLetters: () => ({ done: true, message: 'Hủy thư chờ gửi: xong.' }) };

  it('are cancelled one by one, after a question', async () => {
    await on({ page: 'letters', view, server, width: 980 }, async ({ page, calls }) => {
      expect(await page.getByRole('button', { name: /^Hủy thư gửi/ }).count()).toEqual(3);
      const cancel = page.getByRole('button', { name: 'Hủy thư gửi donvi2@phuninh.example.org' });
      await cancel.press('Enter');
      await picture(page, 'letters-cancel-980');
      expect(await page.locator('.notice p').first().textContent()).toEqual(
        'Thư gửi donvi2@phuninh.example.org sẽ ra khỏi hàng đợi và không được gửi. Xin xác nhận.',
      );
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Đúng, hủy thư này' }).click();
      await page.locator('.notice.good').waitFor();
      await picture(page, 'letters-cancelled-980');
      expect(calls).toEqual([{ name: 'cancelLetters', args: [['T-000002']] }]);
      expect(await page.locator('main > p').first().textContent()).toEqual(
        '3 thư cho 2 đơn vị; nội dung: Đôn đốc lần 2: 1384-CV/HU (2); Thông báo 1384-CV/HU (1).',
      );
      expect(await page.getByText('thư cuối cùng đi ngày').count()).toEqual(0);
      expect(await page.locator('.notice').evaluate((one) => one === document.activeElement)).toBe(
        true,
      );
    });
  });

  it('are cancelled several at once; letters that are only planned cannot be chosen', async () => {
    await on({ page: 'letters', view, server, width: 320 }, async ({ page, calls }) => {
      await picture(page, 'letters-queued-320');
      const cancel = page.getByRole('button', { name: 'Hủy các thư đã chọn' });
      await cancel.click();
      expect(await page.locator('.notice').textContent()).toEqual('Xin chọn ít nhất một thư.');
      await page.getByLabel('Chọn tất cả').check();
      expect(await page.getByRole('checkbox').count()).toEqual(4);
      await page
        .getByLabel(/gửi donvi1@/)
        .first()
        .uncheck();
      await cancel.click();
      await page.getByRole('button', { name: 'Đúng, hủy 2 thư' }).click();
      await page.locator('.notice.good').waitFor();
      expect(calls).toEqual([{ name: 'cancelLetters', args: [['T-000002', 'T-000003']] }]);
    });
  });

  it('stay as they were when cancelling fails', async () => {
    const failing = {
      cancelLetters: () => {
        throw new Error('Đang có người khác thao tác trên bảng này.');
      },
    };
    await on({ page: 'letters', view, server: failing, width: 980 }, async ({ page }) => {
      await page
        .getByLabel(/gửi donvi3@/)
        .first()
        .check();
      await page.getByRole('button', { name: 'Hủy các thư đã chọn' }).click();
      await page.getByRole('button', { name: 'Đúng, hủy 1 thư' }).click();
      await page.locator('.notice.problem').waitFor();
      expect(await page.getByRole('checkbox', { checked: true }).count()).toEqual(1);
      expect(await page.getByRole('button', { name: 'Hủy các thư đã chọn' }).isEnabled()).toBe(
        true,
      );
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('letters that went out', () => {
  const server = {
    sendLettersAgain: () => ({ done: true, message: 'Cho gửi lại thư: T-000001.' }),
    markReturned: () => ({ done: true, message: 'Đã ghi thư bị trả lại cho 1 đơn vị.' }),
  };

  it('are collapsed, each with its state in words, time and reason', async () => {
    const [failed, leadership] = sentLetters(2);
    const recent = [
      { ...failed, state: 'failed', at: '', reason: 'Google không nhận thư: Invalid email' },
      { ...leadership, kind: 'leadership', units: [] },
    ] as LettersView['recent'];
    const view = lettersView(0, { recent });
    await on({ page: 'letters', view }, async ({ page }) => {
      const rows = page.locator('.recent li');
      expect(await rows.first().isVisible()).toBe(false);
      await page.getByText('Thư đã gửi gần đây (2)').click();
      await picture(page, 'letters-recent-320');
      expect(await rows.locator('p').allTextContents()).toEqual([
        'Đôn đốc khi quá hạn: Lỗi',
        'Chi bộ thôn số 1 · donvi1@phuninh.example.org',
        '[Thông báo] 1384-CV/HU, hạn 08/11: xác nhận đã nhận',
        'Google không nhận thư: Invalid email',
        'Tổng hợp gửi lãnh đạo: Đã gửi, 04/11/2024 08:12',
        'donvi2@phuninh.example.org',
        '[Thông báo] 1384-CV/HU, hạn 08/11: xác nhận đã nhận',
      ]);
      expect(await rows.getByRole('button').allTextContents()).toEqual([
        'Gửi lại',
        'Thư bị trả lại',
        'Gửi lại',
      ]);
    });
  });

  it.each([
    [
      'Gửi lại thư cho donvi1@phuninh.example.org',
      'Chi bộ thôn số 1 sẽ nhận thư này thêm một lần nữa; thư vào hàng đợi và tự đi trong giờ gửi thư. Xin xác nhận.',
      'Đúng, gửi lại',
      { name: 'sendLettersAgain', args: [['T-000001']] },
    ],
    [
      'Thư bị trả lại: donvi1@phuninh.example.org',
      'Đơn vị dùng hộp thư donvi1@phuninh.example.org sẽ không nhận thư cho đến khi địa chỉ trong tab “Đơn vị” được sửa. Chỉ chọn khi đã có thông báo không gửi được tới hộp thư này. Xin xác nhận.',
      'Đúng, thư bị trả lại',
      { name: 'markReturned', args: [['donvi1@phuninh.example.org']] },
    ],
  ])('are settled once, after a question: “%s”', async (name, sentence, yes, called) => {
    const view = lettersView(2, { recent: sentLetters(3) });
    const opening = { page: 'letters', view, server, width: 980, dark: true };
    await on(opening, async ({ page, calls }) => {
      await page.getByText('Thư đã gửi gần đây (3)').click();
      await page.getByRole('button', { name, exact: true }).click();
      await picture(page, `letters-${called.name}-dark-980`);
      expect(await page.locator('.notice p').first().textContent()).toEqual(sentence);
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: yes }).click();
      await page.locator('.notice.good').waitFor();
      expect(calls).toEqual([called]);
      expect(await page.locator('.recent li').first().getByRole('button').count()).toEqual(0);
    });
  });

  it.each([
    [20, 0],
    [21, 1],
  ])('%i of them have %i field to search in', async (count, fields) => {
    const view = lettersView(2, { recent: sentLetters(count) });
    await on({ page: 'letters', view, width: 980 }, async ({ page }) => {
      await page.getByText(`Thư đã gửi gần đây (${count})`).click();
      expect(await page.getByLabel('Tìm trong các thư này').count()).toEqual(fields);
    });
  });

  it.each([
    ['thon so 21', ['T-000021']],
    ['TRƯỜNG MẦM NON XÃ SỐ 2', ['T-000002', 'T-000020', 'T-000022', 'T-000024']],
    ['donvi9@', ['T-000009']],
    ['không có', []],
  ])('are found when “%s” is typed, with or without diacritics', async (typed, ids) => {
    const recent = sentLetters(24).map((letter) => ({ ...letter, reason: letter.id }));
    const view = lettersView(2, { recent });
    await on({ page: 'letters', view, width: 980 }, async ({ page }) => {
      await page.getByText('Thư đã gửi gần đây (24)').click();
      await page.getByLabel('Tìm trong các thư này').fill(typed);
      await picture(page, 'letters-search-980');
      expect(await page.locator('.recent li:visible p.soft').allTextContents()).toEqual(ids);
      expect(await page.locator('.recent [role=status]').textContent()).toEqual(
        `Thấy ${ids.length}/24 thư.`,
      );
    });
  });
});
