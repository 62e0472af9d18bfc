import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { TodayView, UnitFile } from '../../src/health/today/today-view';
import { WAITING_KINDS } from '../../src/health/today/waiting-kinds';
import { toDispatchId } from '../../src/records/dispatch';
import { NO_FIGURES } from '../../src/records/figures';
import { dispatch } from '../builders/dispatch';
import { letter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { browserFixture, picture, selectedText, setClipboard, violations } from './browser-fixture';

const { on } = browserFixture();

/** Sidebars are 300 pixels wide (https://developers.google.com/apps-script/guides/dialogs, custom sidebars). */
const SIDEBAR = { page: 'today', width: 300, height: 625 } as const;

const item = (key: string, text: string, lines: string[] = [], more: string[] = []) => {
  const kind = WAITING_KINDS.find((one) => one.key === key);
  if (!kind) throw new Error(`no kind ${key}`);
  return { key, opens: kind.opens, button: kind.vi.button, count: 9, text, lines, more };
};

const view: TodayView = {
  language: 'vi',
  at: '2026-11-11T08:00',
  items: [
    item('awaiting', '9 thư chờ duyệt.'),
    item('found', '1 việc cần xử lý ở Tình trạng hệ thống.', [
      'Chưa xác nhận lịch nghỉ Tết năm 2027. Hãy đối chiếu thông báo chính thức và sửa tab “Ngày nghỉ”.',
    ]),
    item('goes', '12 thư tự gửi ngày 11/11/2026, từ 8 giờ đến 17 giờ.'),
    item('overdue', '9 đơn vị quá hạn (+3 so với ngày 10/11/2026).'),
    item('next', 'Các hạn sắp tới:', [
      '18-CV/ĐU, hạn 25/11/2026: còn 41 đơn vị chưa báo kết quả quán triệt',
    ]),
    item('compare', '17 kết quả chưa đối chiếu.'),
    item('toCall', '2 đơn vị cần gọi hôm nay: chưa có hộp thư, hoặc đã nhắc đủ số lần.'),
  ],
  byOfficer: [],
  blocks: ['Chi bộ', 'Trường học'],
  dispatches: [['VB-001', '18-CV/ĐU: chấn chỉnh việc dùng mạng xã hội']],
  endedDispatches: [],
  units: [
    ['PN-001', 'Trường Tiểu học Đồng Vàng'],
    ['PN-002', 'Trường Mầm non Đồng Vàng'],
    ['PN-003', 'Chi bộ thôn Hạ Khê'],
  ],
};

const file: UnitFile = {
  hasLeaderEmail: false,
  unit: unit({
    name: 'Chi bộ thôn Hạ Khê',
    code: 'PN-003',
    position: 'Bí thư chi bộ',
    phone: '0100 000 003',
  }),
  owed: {
    count: 1,
    rows: [
      {
        ...obligation({
          unitCode: 'PN-003',
          acknowledge: 'acknowledged',
          acknowledgedOn: '2026-11-05',
          acknowledgedBy: 'Bí thư chi bộ',
        }),
        statusText: 'Xác nhận: hoàn thành quá hạn\nQuán triệt: trong hạn (25/11/2026)',
        reminders: 1,
      },
    ],
  },
  dispatches: [dispatch()],
  letters: {
    count: 2,
    rows: [
      letter({ id: 'T-000001', state: 'sent', sentAt: '2026-10-26T09:00' }),
      letter({ id: 'T-000009', kind: 'followUp', state: 'sent', sentAt: '2026-11-05T09:30' }),
    ],
  },
  closed: {
    count: 1,
    rows: [
      {
        period: 'Tháng 10/2026',
        dispatchId: toDispatchId('VB-001'),
        number: '18-CV/ĐU',
        ...NO_FIGURES,
        acknowledgeOverdue: 1,
        completeWithin: 1,
      },
    ],
  },
  link: 'https://script.example.org/exec?t=abc',
};

const server = {
  readToday: () => ({ ...view, at: '2026-11-12T07:30', items: view.items.slice(0, 1) }),
  readUnitFile: () => file,
  openApproval: () => null,
  openAnswer: () => null,
  openDeadline: () => null,
  openVersion: () => null,
  showDaysOff: () => null,
  unitMessage: () => ({ message: 'Kính gửi Chi bộ thôn Hạ Khê.' }),
  sendLettersAgain: () => ({ done: true, message: 'Đã cho gửi lại thư.' }),
};

describe.skipIf(!HAS_CHROMIUM)('the sidebar of the day', () => {
  it.each([false, true])(
    'fits 300 pixels without an accessibility fault, dark: %s',
    async (dark) => {
      await on({ ...SIDEBAR, view, server, dark }, async ({ page }) => {
        await picture(page, `today-300${dark ? '-dark' : ''}`);
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Đơn vị ở dòng đang chọn' }).click();
        await page.getByRole('heading', { name: 'Chi bộ thôn Hạ Khê' }).waitFor();
        await picture(page, `today-unit-300${dark ? '-dark' : ''}`);
        expect(await violations(page)).toEqual([]);
      });
    },
  );

  it('opens the tab that a sentence names, and the acts of the selected row or of a chosen dispatch', async () => {
    await on({ ...SIDEBAR, view, server }, async ({ page, calls }) => {
      const sentence = page.locator('li', { hasText: 'Chưa xác nhận lịch nghỉ Tết năm 2027' });
      await sentence.last().getByRole('button', { name: 'Mở Ngày nghỉ' }).click();
      await page.getByText('Đã mở Ngày nghỉ.').waitFor();
      const newVersion = page.getByRole('button', { name: 'Bản mới của văn bản' });
      await newVersion.click();
      await page.getByLabel('Văn bản', { exact: true }).selectOption('VB-001');
      await newVersion.click();
      expect(calls.map(({ name, args }) => [name, ...args])).toEqual([
        ['showDaysOff'],
        ['openVersion'],
        ['openVersion', { dispatch: 'VB-001' }],
      ]);
    });
  });

  it('finds a dispatch that has ended by its number, and opens Theo dõi at its rows', async () => {
    const ended = {
      ...view,
      endedDispatches: [
        ['VB-009', '09-KH/TU: phòng cháy'] as const,
        ['VB-010', '10-KH/TU: thi đua'] as const,
      ],
    };
    const acts = { ...server, showDispatchRows: () => null, openDispatchState: () => null };
    await on({ ...SIDEBAR, view: ended, server: acts }, async ({ page, calls }) => {
      const find = page.getByLabel('Số, trích yếu của văn bản đã kết thúc');
      expect(await find.isVisible()).toBe(false);
      await page.getByLabel('Văn bản', { exact: true }).selectOption('Văn bản đã kết thúc …');
      await find.fill('khong co');
      await find.press('Tab');
      await page.getByText('Không có văn bản đã kết thúc nào như vậy.').waitFor();
      expect(await page.getByRole('button', { name: 'Bản mới của văn bản' }).count()).toBe(0);
      await find.fill('10-KH');
      await find.press('Tab');
      await picture(page, 'today-ended-300');
      await page.getByRole('button', { name: 'Xem trong Theo dõi' }).click();
      await page.getByRole('button', { name: 'Tạm dừng hoặc kết thúc văn bản' }).click();
      await expect
        .poll(() => calls.map(({ name, args }) => [name, ...args]))
        .toEqual([
          ['showDispatchRows', 'VB-010'],
          ['openDispatchState', { dispatch: 'VB-010' }],
        ]);
    });
  });

  it('corrects a unit where it is shown, marks a returned letter and adds a unit', async () => {
    const done = (message: string) => () => ({ done: true, message });
    const acts = {
      editUnit: done('Đã sửa Chi bộ thôn Hạ Khê: Email.'),
      markReturned: done('Đã ghi nhận.'),
      addUnit: done('Đã thêm đơn vị Trường Mầm non Hạ Khê (DV-0004).'),
    };
    await on({ ...SIDEBAR, view, server: { ...server, ...acts } }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Đơn vị ở dòng đang chọn' }).click();
      await page.getByText('Sửa tên, đầu mối, hộp thư').click();
      await picture(page, 'today-unit-edit');
      expect(await violations(page)).toEqual([]);
      await page.locator('#field-email').fill('moi@example');
      await page.getByRole('button', { name: 'Lưu' }).first().click();
      await page.getByText('sau dấu @').first().waitFor();
      await page.locator('#field-email').fill('moi@example.org');
      await page.getByRole('button', { name: 'Lưu' }).first().click();
      await page.getByText('Đã sửa Chi bộ thôn Hạ Khê: Email.').first().waitFor();
      await page.getByRole('button', { name: /^Thư bị trả lại/ }).click();
      await page.getByRole('button', { name: 'Thư bị trả lại', exact: true }).last().click();
      await page.getByText('Đã ghi nhận.').first().waitFor();
      await page.getByText('Thêm đơn vị', { exact: true }).click();
      await page.locator('#field-newName').fill('Trường Mầm non Hạ Khê');
      await page.getByLabel('Khối').selectOption('Trường học');
      await picture(page, 'today-unit-add');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lưu' }).last().click();
      await page.getByText('Đã thêm đơn vị').first().waitFor();
      const { code, name, position, contact, phone, email, ccEmail } = file.unit;
      const seen = { name, position, contact, phone, email, ccEmail };
      expect(calls.map((call) => [call.name, ...call.args])).toEqual([
        ['readUnitFile', ''],
        ['editUnit', { ...seen, email: 'moi@example.org', unit: code, seen: JSON.stringify(seen) }],
        ['readUnitFile', code],
        ['markReturned', [email]],
        [
          'addUnit',
          {
            ...{ newName: 'Trường Mầm non Hạ Khê', newBlock: 'Trường học' },
            ...{ newPosition: '', newPhone: '', newEmail: '' },
          },
        ],
      ]);
    });
  });

  it('shows and corrects the mailbox of the leadership where the office uses it', async () => {
    const leaderEmail = 'vanphong@xa.example.org';
    const withLeader = { ...file, hasLeaderEmail: true, unit: { ...file.unit, leaderEmail } };
    const acts = {
      readUnitFile: () => withLeader,
      editUnit: () => ({
        done: true,
        message: 'Đã sửa Chi bộ thôn Hạ Khê: Hộp thư lãnh đạo đơn vị.',
      }),
    };
    await on({ ...SIDEBAR, view, server: { ...server, ...acts } }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Đơn vị ở dòng đang chọn' }).click();
      await page.getByText(leaderEmail).waitFor();
      await page.getByText('Sửa tên, đầu mối, hộp thư').click();
      await picture(page, 'today-unit-leader');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Hộp thư lãnh đạo đơn vị').fill('lanhdao@xa.example.org');
      await page.getByRole('button', { name: 'Lưu' }).first().click();
      await page.getByText('Đã sửa Chi bộ thôn Hạ Khê').first().waitFor();
      expect(
        calls.filter(({ name }) => name === 'editUnit').map(({ args }) => args[0]),
      ).toMatchObject([
        { leaderEmail: 'lanhdao@xa.example.org', seen: expect.stringContaining(leaderEmail) },
      ]);
    });
  });

  it('has for each waiting item a button that opens its dialog', async () => {
    await on({ ...SIDEBAR, view, server }, async ({ page, calls }) => {
      expect(await page.locator('.waiting > li > p').allTextContents()).toEqual(
        view.items.map(({ text }) => text),
      );
      expect(await page.locator('.waiting > li > .button').count()).toBe(view.items.length);
      await page.getByRole('button', { name: 'Duyệt thư' }).click();
      expect(calls).toEqual([{ name: 'openApproval', args: [] }]);
    });
  });

  it('shows the first lines of an item, and the others on a press', async () => {
    const lines = [1384, 7, 12].map((number) => `${number}-CV/ĐU: 9 đơn vị quá hạn`);
    const items = [item('overdue', '9 đơn vị quá hạn ở 4 văn bản.', lines, ['15-CV/ĐU: 1 đơn vị'])];
    await on({ ...SIDEBAR, view: { ...view, items } }, async ({ page }) => {
      const hidden = page.getByText('15-CV/ĐU: 1 đơn vị');
      expect(await hidden.isVisible()).toBe(false);
      await page.getByText('và 1 việc khác').click();
      expect(await hidden.isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('is filtered to an officer, which this browser remembers', async () => {
    const officers: TodayView = {
      ...view,
      byOfficer: [
        { officer: '', items: [item('found', '1 việc cần xử lý ở Tình trạng hệ thống.')] },
        { officer: 'Chánh Văn phòng', items: [item('overdue', '4 đơn vị quá hạn ở 18-CV/ĐU.')] },
        {
          officer: 'Phó Chánh Văn phòng',
          items: [
            item('awaiting', '3 thư chờ duyệt về 2 văn bản.'),
            item('overdue', '5 đơn vị quá hạn ở 2 văn bản, mỗi đơn vị tính một lần.', [
              '4521/UBND-NC, Mục 3: 4 đơn vị quá hạn',
              '4530/UBND-NC: 3 đơn vị quá hạn',
            ]),
          ],
        },
      ],
    };
    await on(
      { ...SIDEBAR, view: officers, server: { readToday: () => officers } },
      async ({ page, calls }) => {
        const texts = () => page.locator('.waiting > li > p').allTextContents();
        const choice = page.getByLabel('Cán bộ theo dõi');
        expect(await choice.locator('option').allTextContents()).toEqual([
          'Tất cả',
          'Chánh Văn phòng',
          'Phó Chánh Văn phòng',
        ]);
        expect(await texts()).toHaveLength(view.items.length);
        await choice.selectOption('Phó Chánh Văn phòng');
        const filtered = [
          '1 việc cần xử lý ở Tình trạng hệ thống.',
          '3 thư chờ duyệt về 2 văn bản.',
          '5 đơn vị quá hạn ở 2 văn bản, mỗi đơn vị tính một lần.',
        ];
        expect(await texts()).toEqual(filtered);
        expect(await violations(page)).toEqual([]);
        await picture(page, 'today-officer-300');
        expect(calls).toEqual([]);
        await page.reload();
        expect([await choice.inputValue(), await texts()]).toEqual([
          'Phó Chánh Văn phòng',
          filtered,
        ]);
        await choice.selectOption('Tất cả');
        expect(await texts()).toHaveLength(view.items.length);
      },
    );
  });

  it('offers no officers if there is one', async () => {
    await on({ ...SIDEBAR, view }, async ({ page }) => {
      expect(await page.getByLabel('Cán bộ theo dõi').count()).toBe(0);
    });
  });

  it.each(['closed', 'cancelled'] as const)(
    'shows no deadline status of a %s dispatch in the card of a unit',
    async (state) => {
      const dispatches = [dispatch({ state, label: 'Mục 3' })];
      const readUnitFile = () => ({ ...file, dispatches });
      await on({ ...SIDEBAR, view, server: { ...server, readUnitFile } }, async ({ page }) => {
        await page.getByRole('button', { name: 'Đơn vị ở dòng đang chọn' }).click();
        const card = page.locator('.unit .rows');
        await card.getByText('1384-CV/HU, Mục 3').waitFor();
        const text = (await card.textContent()) ?? '';
        expect(text).toContain('Xác nhận ngày 05/11/2026');
        expect(text).not.toContain('trong hạn');
        expect(await page.getByText('Tháng 10/2026, 1384-CV/HU, Mục 3: ').count()).toBe(1);
        await picture(page, `today-unit-${state}-300`);
      });
    },
  );

  it('says in one sentence that nothing is waiting', async () => {
    await on({ ...SIDEBAR, view: { ...view, items: [] } }, async ({ page }) => {
      expect(await page.getByText('Không có việc nào đang chờ.').count()).toBe(1);
      expect(await page.locator('.waiting').count()).toBe(0);
    });
  });

  it('reloads on a press, and requests nothing before', async () => {
    await on({ ...SIDEBAR, view, server, frozen: true }, async ({ page, calls }) => {
      await page.clock.runFor(3_600_000);
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Làm mới' }).click();
      await page.getByText('Theo số liệu lúc 12/11/2026 07:30.').waitFor();
      expect(await page.locator('.waiting > li').count()).toBe(1);
      expect(calls).toEqual([{ name: 'readToday', args: [] }]);
    });
  });

  it('finds a unit by part of its name without diacritics, and asks which if several match', async () => {
    await on({ ...SIDEBAR, view, server }, async ({ page, calls }) => {
      const search = page.getByLabel('Tìm theo tên');
      await search.fill('khong co');
      await page.keyboard.press('Enter');
      expect(await page.locator('.problem-text:not(:empty)').textContent()).toBe(
        'Không có đơn vị nào có tên như vậy.',
      );
      await search.fill('dong vang');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Trường Mầm non Đồng Vàng' }).waitFor();
      await search.fill('ha khe');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Chi bộ thôn Hạ Khê' }).waitFor();
      expect(calls).toEqual([{ name: 'readUnitFile', args: ['PN-003'] }]);
    });
  });

  it('opens the forms for the unit and the dispatch shown', async () => {
    await on({ ...SIDEBAR, view, server }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Đơn vị ở dòng đang chọn' }).click();
      for (const name of ['Ghi nhận trả lời', 'Gia hạn', 'Miễn'])
        await page.getByRole('button', { name: new RegExp(`^${name}(:|$)`) }).click();
      const chosen = { dispatch: 'VB-001', unit: 'PN-003' };
      expect(calls).toEqual([
        { name: 'readUnitFile', args: [''] },
        { name: 'openAnswer', args: [chosen] },
        { name: 'openDeadline', args: [chosen] },
        { name: 'openDeadline', args: [{ ...chosen, exempt: 'yes' }] },
      ]);
    });
  });

  it('composes a message, and resends the latest letter only after confirmation', async () => {
    await on({ ...SIDEBAR, view, server }, async ({ page, calls }) => {
      await page.getByRole('button', { name: 'Đơn vị ở dòng đang chọn' }).click();
      await page.getByRole('button', { name: 'Tin nhắn Zalo' }).click();
      const message = page.getByLabel('Tin nhắn cho Chi bộ thôn Hạ Khê', { exact: true });
      expect(await message.inputValue()).toBe('Kính gửi Chi bộ thôn Hạ Khê.');
      await page.getByRole('button', { name: 'Gửi lại thư gần nhất' }).click();
      expect(calls.map(({ name }) => name)).not.toContain('sendLettersAgain');
      await page.locator('.notice.warning').getByRole('button').first().click();
      await page.getByText('Đã cho gửi lại thư.').first().waitFor();
      expect(calls.at(-1)).toEqual({ name: 'sendLettersAgain', args: [['T-000009']] });
    });
  });

  it('copies the link and the message; selects them if the frame forbids the clipboard', async () => {
    await on({ ...SIDEBAR, view, server }, async ({ page }) => {
      const press = (name: string) => page.getByRole('button', { name }).click();
      await press('Đơn vị ở dòng đang chọn');
      await setClipboard(page, 'allowed');
      await press('Sao chép liên kết');
      await page.locator('.notice.good').waitFor();
      expect(await page.title()).toBe(file.link);
      await page.evaluate(() => {
        document.title = '';
      });
      await setClipboard(page, 'copyEventOnly');
      await press('Sao chép liên kết');
      await expect.poll(() => page.title()).toBe(file.link);
      await setClipboard(page, 'forbidden');
      await press('Sao chép liên kết');
      await page.locator('.notice.warning').waitFor();
      await picture(page, 'today-link-by-hand');
      expect(await selectedText(page)).toBe(file.link);
      await press('Tin nhắn Zalo');
      await press('Sao chép tin nhắn');
      await expect.poll(() => selectedText(page)).toBe('Kính gửi Chi bộ thôn Hạ Khê.');
      await picture(page, 'today-message-by-hand');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('says the same in English', async () => {
    await on({ ...SIDEBAR, view: { ...view, language: 'en' }, server }, async ({ page }) => {
      await page.getByRole('button', { name: 'Unit of the selected row' }).click();
      await page.getByRole('heading', { name: 'Chi bộ thôn Hạ Khê' }).waitFor();
      await picture(page, 'today-english-300');
      expect(await page.title()).toBe('Today');
    });
  });
});
