import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { OutboxLetter } from '../../src/records/outbox-letter';
import { concernedBy } from '../../src/unit-changes/rules/concerned-rows';
import {
  type DecisionScope,
  NOTHING_CHOSEN,
  type PackedUnitsView,
  type UnitsSnapshot,
  type UnitsView,
} from '../../src/unit-changes/rules/units-view';
import { wordsIn } from '../../src/words/words-in';
import { dispatch } from '../builders/dispatch';
import { letter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { answerOf, unitsView } from '../builders/units-view';
import { browserFixture, picture as pagePicture } from './browser-fixture';
import type { OpenedPage, ServerFunctions } from './open-page';

const { on } = browserFixture();

const communes = unitsView({
  units: [
    unit({ code: 'PN-001', name: 'Thị trấn Phong Châu', block: 'Xã, thị trấn' }),
    unit({ code: 'PN-002', name: 'Xã Phú Nham', block: 'Xã, thị trấn' }),
    unit({ code: 'PN-003', name: 'Xã Phú Lộc', block: 'Xã, thị trấn' }),
    unit({ code: 'PN-004', name: 'Xã Phù Ninh', block: 'Xã, thị trấn', contact: 'Nguyễn Văn Mẫu' }),
    unit({ code: 'PN-050', name: 'Trường Tiểu học Phù Ninh', state: 'suspended' }),
  ],
  dispatches: [
    dispatch(),
    dispatch({ id: 'VB-002', number: '15-KH/HU' }),
    dispatch({ id: 'VB-003', number: '12-CT/HU', state: 'closed' }),
  ],
  obligations: [
    ...['PN-001', 'PN-002', 'PN-003', 'PN-004'].map((code) => obligation({ unitCode: code })),
    obligation({ dispatchId: 'VB-002', unitCode: 'PN-002' }),
    obligation({
      dispatchId: 'VB-003',
      unitCode: 'PN-003',
      acknowledgedBy: 'Văn thư (Trần Thị Mẫu)',
    }),
  ],
  letters: [letter({ mailbox: 'pn-004@phuninh.example.org' })],
});

/** Returns a server function that answers the dialog's questions about units. */
const readsFrom =
  (view: UnitsView) =>
  (about: DecisionScope = NOTHING_CHOSEN): PackedUnitsView => ({
    ...answerOf({
      ...view,
      ...concernedBy(about, { ...view, letters: view.letters as OutboxLetter[] }),
    }),
    seen: { ...view.seen, about },
  });

/** Opens the dialog with the given server functions and runs a test in it. */
function dialog(
  server: ServerFunctions,
  test: (opened: OpenedPage) => Promise<void>,
  view: UnitsView = communes,
): Promise<void> {
  const opening = {
    page: 'unit-changes',
    view: { language: 'vi', texts: wordsIn('vi').unitChanges },
    server: { readUnits: readsFrom(view), ...server },
    width: 620,
  };
  return on(opening, test);
}

type Page = OpenedPage['page'];

async function choose(page: Page, act: string): Promise<void> {
  await page.getByLabel('Việc cần làm').selectOption({ label: act });
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const picture = (page: Page, name: string) => pagePicture(page, `unit-changes-${name}`);

async function date(page: Page, on = '2025-07-01', basis = 'Nghị quyết 1676/NQ-UBTVQH15') {
  await page.getByLabel('Có hiệu lực từ ngày').fill(on);
  await page.getByLabel('Căn cứ').fill(basis);
}

async function consolidate(page: Page): Promise<void> {
  await choose(page, 'Hợp nhất thành một đơn vị mới');
  const units = page.getByLabel('Các đơn vị thôi hoạt động');
  for (const name of ['Thị trấn Phong Châu', 'Xã Phú Nham', 'Xã Phú Lộc', 'Xã Phù Ninh']) {
    await units.fill(name);
    await units.press('Enter');
  }
  await page.getByLabel('Tên mới').fill('Xã Phù Ninh');
  await date(page);
}

const lines = (page: Page) => page.locator('section li').allTextContents();

describe.skipIf(!HAS_CHROMIUM)('the dialog of changes of units', () => {
  it('offers the changes to a unit and to contact data', async () => {
    await dialog({}, async ({ page }) => {
      await page.getByLabel('Việc cần làm').waitFor();
      await picture(page, 'acts');
      expect(await page.getByLabel('Việc cần làm').locator('option').allTextContents()).toEqual([
        'Đổi tên một đơn vị',
        'Sáp nhập vào một đơn vị đang có',
        'Hợp nhất thành một đơn vị mới',
        'Chia, tách một đơn vị',
        'Tạm dừng hoạt động',
        'Hoạt động trở lại',
        'Kết thúc hoạt động, không có đơn vị kế thừa',
        'Xóa dữ liệu liên hệ của đầu mối',
        'Xem dữ liệu về một hộp thư',
      ]);
    });
  });

  it('collects units, shows what a consolidation does, and writes what was shown', async () => {
    await dialog({ changeUnits: () => ({ done: true }) }, async ({ page, calls }) => {
      await consolidate(page);
      await picture(page, 'consolidate');
      await press(page, 'Tiếp tục');
      await page.getByText('Chưa ghi gì.').first().waitFor();
      await picture(page, 'consolidate-review');
      expect(await lines(page)).toEqual([
        'Thị trấn Phong Châu (PN-001) kết thúc hoạt động từ ngày 01/07/2025, vẫn còn trong tab “Đơn vị”.',
        'Xã Phú Nham (PN-002) kết thúc hoạt động từ ngày 01/07/2025, vẫn còn trong tab “Đơn vị”.',
        'Xã Phú Lộc (PN-003) kết thúc hoạt động từ ngày 01/07/2025, vẫn còn trong tab “Đơn vị”.',
        'Xã Phù Ninh (PN-004) kết thúc hoạt động từ ngày 01/07/2025, vẫn còn trong tab “Đơn vị”.',
        'Lập đơn vị mới: Xã Phù Ninh (DV-0001), khối “Xã, thị trấn”.',
        'Văn bản 1384-CV/HU: Xã Phù Ninh nhận từ Thị trấn Phong Châu; Xã Phú Nham; Xã Phú Lộc; Xã Phù Ninh, một dòng theo dõi mới, chưa xác nhận.',
        'Văn bản 15-KH/HU: Xã Phù Ninh nhận từ Xã Phú Nham, một dòng theo dõi mới, chưa xác nhận.',
        'Văn bản đã kết thúc và kỳ đã chốt giữ nguyên đơn vị và số liệu như khi đó.',
        'Liên kết trong thư cũ của Thị trấn Phong Châu (PN-001); Xã Phú Nham (PN-002); Xã Phú Lộc (PN-003); Xã Phù Ninh (PN-004) dẫn tới trang của Xã Phù Ninh (DV-0001).',
        'Đầu mối và hộp thư không tự chuyển sang đơn vị kế thừa.',
        'Cần xử lý: Đơn vị mới chưa có hộp thư: sau khi ghi, hãy điền cột Email trong tab “Đơn vị”.',
      ]);
      await press(page, 'Ghi thay đổi');
      await page.locator('.notice.good').waitFor();
      expect(await page.locator('.notice.good').textContent()).toContain(
        'Đã ghi: 4 đơn vị thay đổi, 1 đơn vị mới, 2 dòng theo dõi được chuyển.',
      );
      expect(calls.map(({ name }) => name)).toEqual(['readUnits', 'readUnits', 'changeUnits']);
      expect(calls[2]?.args).toMatchObject([
        { about: { units: ['PN-001', 'PN-002', 'PN-003', 'PN-004'], contacts: null } },
        { owed: [{ dispatchId: 'VB-001', unitCode: 'DV-0001' }, { dispatchId: 'VB-002' }] },
      ]);
    });
  });

  it('names every dispatch of a merger, the finished ones too, and what becomes of it', async () => {
    const done = { acknowledge: 'acknowledged', complete: 'completed' } as const;
    const ids = ['VB-001', 'VB-002', 'VB-004', 'VB-005'];
    const rows = [
      ['VB-001', 'PN-002', done],
      ['VB-001', 'PN-004', done],
      ['VB-002', 'PN-002', done],
      ['VB-004', 'PN-002', {}],
      ['VB-004', 'PN-004', done],
      ['VB-005', 'PN-002', done],
      ['VB-005', 'PN-004', { exemptBecause: 'không thuộc diện' }],
    ] as const;
    const finished = unitsView({
      units: communes.units,
      dispatches: ids.map((id, at) => dispatch({ id, number: `${at + 1}-CV/HU` })),
      obligations: rows.map(([dispatchId, unitCode, answers]) =>
        obligation({
          dispatchId,
          unitCode,
          ...answers,
          sessions: 'complete' in answers ? 2 : null,
        }),
      ),
    });
    const merge = async ({ page }: OpenedPage) => {
      await choose(page, 'Sáp nhập vào một đơn vị đang có');
      const units = page.getByLabel('Các đơn vị thôi hoạt động');
      await units.fill('Xã Phú Nham');
      await units.press('Enter');
      await page
        .getByRole('combobox', { name: 'Đơn vị nhận sáp nhập' })
        .fill('Xã Phù Ninh (PN-004)');
      await date(page);
      await press(page, 'Tiếp tục');
      await page.getByText('Chưa ghi gì.').first().waitFor();
      expect((await lines(page)).filter((line) => line.includes('Văn bản '))).toEqual([
        'Văn bản 1-CV/HU: số liệu của Xã Phú Nham cộng vào dòng theo dõi của Xã Phù Ninh (đã xác nhận, đã hoàn thành).',
        'Văn bản 2-CV/HU: Xã Phù Ninh nhận kết quả của Xã Phú Nham, một dòng theo dõi mới, đã xác nhận, đã hoàn thành.',
        'Cần xử lý: Văn bản 3-CV/HU: Xã Phù Ninh đã hoàn thành, nên phần còn mở của Xã Phú Nham không theo dõi tiếp; số liệu đã báo vẫn được cộng. Nếu vẫn cần, hãy sửa dòng của Xã Phù Ninh trong tab “Theo dõi”.',
        'Cần xử lý: Văn bản 4-CV/HU: trước đây Xã Phù Ninh không phải thực hiện; từ nay thực hiện phần của Xã Phú Nham, đã xác nhận, đã hoàn thành.',
        'Văn bản đã kết thúc và kỳ đã chốt giữ nguyên đơn vị và số liệu như khi đó.',
      ]);
    };
    await dialog({}, merge, finished);
  });

  it('asks for the mailbox of the new unit, and explains a future date', async () => {
    await dialog({ changeUnits: () => ({ done: true }) }, async ({ page, calls }) => {
      await consolidate(page);
      await page.getByLabel('Hộp thư của đơn vị mới').fill('xa@phuninh.example.org');
      await page.getByLabel('Có hiệu lực từ ngày').fill('2025-09-01');
      await press(page, 'Tiếp tục');
      await page.getByText('Chưa ghi gì.').first().waitFor();
      await picture(page, 'ahead-review');
      const status = (await lines(page)).join('\n');
      expect(status).toContain('Ngày 01/09/2025 chưa tới');
      expect(status).toContain('Từ ngày 01/09/2025, thư gửi tới xa@phuninh.example.org.');
      expect(status).not.toContain('chưa có hộp thư');
      await press(page, 'Ghi thay đổi');
      await page.locator('.notice.good').waitFor();
      expect(await page.locator('.notice.good').textContent()).toContain(
        'Đã ghi trước: 4 đơn vị thay đổi, 1 đơn vị mới từ ngày 01/09/2025.',
      );
      expect(calls[2]?.args[1]).toMatchObject({
        owed: [],
        added: [{ email: 'xa@phuninh.example.org', activeFrom: '2025-09-01' }],
        units: { 'PN-001': { endedFrom: '2025-09-01', successors: ['DV-0001'] } },
      });
    });
  });

  it.each([
    ['Đổi tên một đơn vị', 'rename'],
    ['Sáp nhập vào một đơn vị đang có', 'merge'],
    ['Chia, tách một đơn vị', 'split'],
    ['Tạm dừng hoạt động', 'suspend'],
    ['Hoạt động trở lại', 'resume'],
    ['Kết thúc hoạt động, không có đơn vị kế thừa', 'end'],
  ])('asks for what it needs: %s', async (label, act) => {
    await dialog({}, async ({ page }) => {
      await choose(page, label);
      await press(page, 'Tiếp tục');
      await page.locator('.problem-text:not(:empty)').first().waitFor();
      await picture(page, `${act}-empty`);
      const texts = await page.locator('.problem-text:not(:empty)').allTextContents();
      expect(texts).toContain('Xin điền mục “Căn cứ (số, ngày, cơ quan ban hành)”.');
      await press(page, 'Quay lại');
      expect(await page.getByLabel('Việc cần làm').inputValue()).toEqual(act);
    });
  });

  it('shows errors beside the field, and keeps what was typed', async () => {
    await dialog({}, async ({ page, calls }) => {
      await choose(page, 'Đổi tên một đơn vị');
      await page.getByLabel('Đơn vị').fill('Xã Phú Nham (PN-002)');
      await page.getByLabel('Tên mới').fill('Xã Phú Lộc');
      await date(page, '2025-09-01');
      await press(page, 'Tiếp tục');
      await page.locator('.problem-text:not(:empty)').first().waitFor();
      expect(await page.locator('.problem-text:not(:empty)').allTextContents()).toEqual([
        'Trong khối đã có đơn vị tên “Xã Phú Lộc”. Hãy ghi tên khác.',
        'Ngày hiệu lực chưa tới (hôm nay là 01/08/2025). Hãy ghi vào ngày đó, vì nội dung còn mở khi ấy có thể đã khác.',
      ]);
      expect(calls.map(({ name }) => name)).not.toContain('changeUnits');
      expect(await page.getByLabel('Tên mới').inputValue()).toEqual('Xã Phú Lộc');
    });
  });

  it('goes back from the review to what was filled in', async () => {
    await dialog({}, async ({ page }) => {
      await consolidate(page);
      await press(page, 'Tiếp tục');
      await page.getByText('Chưa ghi gì.').first().waitFor();
      await press(page, 'Quay lại');
      expect(await page.getByLabel('Tên mới').inputValue()).toEqual('Xã Phù Ninh');
      await page.getByRole('button', { name: 'Bỏ Xã Phú Lộc (PN-003)' }).click();
      await press(page, 'Tiếp tục');
      expect((await lines(page)).join()).not.toContain('PN-003');
    });
  });

  it('resends if the result is the same on a spreadsheet that has changed meanwhile', async () => {
    const seen: string[] = [];
    const changeUnits = (status: UnitsSnapshot) => {
      seen.push(status.rest);
      const { obligations } = communes;
      return status.rest === 'rest'
        ? {
            done: false,
            view: { ...communes, obligations, units: null, seen: { ...status, rest: 'later' } },
          }
        : { done: true };
    };
    await dialog({ changeUnits }, async ({ page }) => {
      await consolidate(page);
      await press(page, 'Tiếp tục');
      await press(page, 'Ghi thay đổi');
      await page.locator('.notice.good').waitFor();
      expect(seen).toEqual(['rest', 'later']);
    });
  });

  it('shows the review again if the result differs', async () => {
    const obligations = communes.obligations.slice(0, 4);
    const changeUnits = (seen: UnitsSnapshot) => ({
      done: false,
      view: { ...answerOf(communes), obligations, seen: { ...seen, rest: 'later' } },
    });
    await dialog({ changeUnits }, async ({ page, calls }) => {
      await consolidate(page);
      await press(page, 'Tiếp tục');
      await press(page, 'Ghi thay đổi');
      await page.getByText('Bảng tính vừa có thay đổi khác').first().waitFor();
      await picture(page, 'changed-meanwhile');
      expect((await lines(page)).join()).not.toContain('15-KH/HU');
      expect(calls.length).toBe(3);
    });
  });

  it('deletes contact data only after the person has seen what is deleted and kept, and ticks it', async () => {
    await dialog({ changeUnits: () => ({ done: true }) }, async ({ page, calls }) => {
      await choose(page, 'Xóa dữ liệu liên hệ của đầu mối');
      await press(page, 'Tiếp tục');
      await page.getByText('Hãy chọn ít nhất một đơn vị').first().waitFor();
      await page.getByLabel('Đơn vị', { exact: true }).fill('Xã Phù Ninh (PN-004)');
      await page.getByLabel('Xóa những gì').selectOption('all');
      await picture(page, 'contacts');
      await press(page, 'Tiếp tục');
      await page.getByText('Còn giữ lại').first().waitFor();
      await press(page, 'Xóa dữ liệu liên hệ');
      await page.locator('.problem-text:not(:empty)').first().waitFor();
      await picture(page, 'contacts-review');
      expect(calls.length).toBe(2);
      await page.getByLabel('Tôi đã xem').check();
      await press(page, 'Xóa dữ liệu liên hệ');
      await page.locator('.notice.good').waitFor();
      expect(calls[2]?.args[1]).toEqual({
        added: [],
        owed: [],
        units: {
          'PN-004': {
            contact: '',
            phone: '',
            email: '',
            returnedEmail: '',
            ccEmail: '',
            leaderEmail: '',
            contactRequest: null,
          },
        },
        rows: {},
        letters: { 'T-000001': { mailbox: 'p…@phuninh.example.org', copies: '' } },
        log: [
          {
            event: 'contactsDeleted',
            dispatch: '',
            unit: 'PN-004',
            detail: 'Đã xóa dữ liệu liên hệ; chức vụ đầu mối: ',
          },
        ],
      });
    });
  });

  it('lists where a mailbox occurs, to be copied without formulas', async () => {
    const places = [
      { tab: 'Đơn vị', cell: 'I5', column: 'Email', text: 'a@example.org', isMasked: false },
      { tab: 'Nhật ký', cell: 'G9', column: 'Chi tiết', text: '=a…@example.org', isMasked: true },
    ];
    await dialog({ findMailbox: () => places }, async ({ page, calls }) => {
      await choose(page, 'Xem dữ liệu về một hộp thư');
      await page.getByLabel('Hộp thư').fill('không phải địa chỉ');
      await press(page, 'Tiếp tục');
      await page.getByText('Hãy ghi đúng một địa chỉ').first().waitFor();
      await page.getByLabel('Hộp thư').fill('A@example.org');
      await press(page, 'Tiếp tục');
      await page.getByText('Hộp thư a@example.org: 2 ô').first().waitFor();
      await picture(page, 'mailbox');
      expect(await lines(page)).toEqual([
        'Tab “Đơn vị”, ô I5 (Email): a@example.org',
        'Tab “Nhật ký”, ô G9 (Chi tiết): =a…@example.org (đã che bớt, có thể của hộp thư khác) Mở Nhật ký',
      ]);
      expect(await page.getByLabel('Danh sách để sao chép').inputValue()).toEqual(
        '"Tab","Ô","Cột","Nội dung"\n"Đơn vị","I5","Email","a@example.org"\n"Nhật ký","G9","Chi tiết","\'=a…@example.org"',
      );
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        press(page, 'Tải về tệp CSV'),
      ]);
      expect(file.suggestedFilename()).toEqual('du-lieu-hop-thu.csv');
      expect(calls[1]).toEqual({ name: 'findMailbox', args: ['a@example.org'] });
    });
  });

  it('says that the units cannot be read', async () => {
    const readUnits = () => {
      throw new Error('Không thấy tab “Đơn vị”.');
    };
    await dialog({ readUnits }, async ({ page }) => {
      await page.getByText('Không thấy tab “Đơn vị”.').first().waitFor();
      expect(await page.title()).toEqual('Thay đổi đơn vị, đầu mối');
    });
  });
});
