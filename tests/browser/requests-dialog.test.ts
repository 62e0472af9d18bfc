import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { RequestDecision, RequestsView } from '../../src/answers/rules/requests-view';
import { toUnitCode } from '../../src/records/unit';
import { browserFixture, clerkSize, picture, violations } from './browser-fixture';
import type { OpenedPage } from './open-page';

const { on } = browserFixture();

const sent = (calls: OpenedPage['calls'], wanted: string) =>
  calls.filter(({ name }) => name === wanted).map(({ args }) => args);

/** Forty requests about two dispatches, and one for another contact. */
const view: RequestsView = {
  language: 'vi',
  today: '2024-11-20',
  requests: Array.from({ length: 40 }, (_, at) => ({
    key: `VB-00${1 + (at % 2)}|PN-${at}`,
    unit: `Trường Mầm non xã số ${at + 1}`,
    number: at % 2 === 0 ? '1384-CV/HU' : '1402-CV/HU',
    wish: at % 5 === 4 ? ('exemption' as const) : ('complete' as const),
    until: at % 5 === 4 ? null : at === 0 ? ('2024-11-19' as const) : ('2024-12-20' as const),
    at: '2024-11-18T10:00',
    because: at % 5 === 4 ? 'Đơn vị không có đảng viên' : 'Trùng kỳ thi học kỳ',
    status: 'Xác nhận: đã xác nhận\nQuán triệt: trong hạn (02/12/2024)',
  })),
  contacts: [
    {
      code: toUnitCode('PN-061'),
      unit: 'Trường Tiểu học Phù Ninh',
      at: '2024-11-19T08:00',
      now: { position: 'Hiệu trưởng', email: 'cu@phuninh.example.org', phone: '0100 100 100' },
      asked: { position: 'Văn thư', email: 'moi@phuninh.example.org', phone: '' },
    },
  ],
};
const size = clerkSize('requests');
const left: RequestsView = { ...view, requests: [], contacts: [] };

describe.skipIf(!HAS_CHROMIUM)('the dialog of requests', () => {
  it('agrees to all requests about one dispatch at once, and shows what is left', async () => {
    const server = {
      decideRequests: () => ({ done: true, message: 'Đã đồng ý 20 đề nghị.' }),
      readRequests: () => ({ ...view, requests: view.requests.slice(0, 20) }),
    };
    await on({ page: 'requests', view, server, ...size }, async ({ page, calls }) => {
      await picture(page, 'requests');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Văn bản').selectOption('1402-CV/HU');
      await page.getByLabel('Chọn tất cả đề nghị đang hiện').check();
      await page.getByText('Đã chọn 20 trong 40 đề nghị.').waitFor();
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).first().click();
      await page.getByText('Đã đồng ý 20 đề nghị.').waitFor();
      const [[decision]] = sent(calls, 'decideRequests') as unknown as [[RequestDecision]];
      expect(decision.agrees).toBe(true);
      expect(decision.requests).toHaveLength(20);
      expect(decision.requests[0]).toEqual({
        ...{ key: 'VB-002|PN-1', wish: 'complete', until: '2024-12-20', at: '2024-11-18T10:00' },
      });
      await page.getByRole('heading', { name: 'Gia hạn, miễn: 20 đề nghị' }).waitFor();
    });
  });

  it('says at the field that a refusal needs a reason, and asks for a choice first', async () => {
    const message = 'Xin điền mục này.';
    const server = {
      decideRequests: () => ({ done: false, problems: [{ field: 'because', message }] }),
    };
    await on({ page: 'requests', view, server, ...size }, async ({ page, calls }) => {
      const refuse = page.getByRole('button', { name: 'Không đồng ý', exact: true }).first();
      await refuse.click();
      await page.getByText('Hãy chọn ít nhất một đề nghị.').waitFor();
      expect(sent(calls, 'decideRequests')).toEqual([]);
      await page.getByLabel(/^Chọn: Trường Mầm non xã số 1,/).check();
      await refuse.click();
      await page.getByText(message).waitFor();
    });
  });

  it('agrees to a new contact after the tick, and is empty at the end', async () => {
    const server = {
      decideContact: () => ({ done: true, message: 'Đã đổi đầu mối.' }),
      readRequests: () => left,
    };
    const contact = { ...view, requests: [] };
    await on({ page: 'requests', view: contact, server, ...size }, async ({ page, calls }) => {
      await page.getByText('Hộp thư: cu@phuninh.example.org → moi@phuninh.example.org').waitFor();
      expect(await page.getByText('Điện thoại:').count()).toBe(0);
      await picture(page, 'requests-contact');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Đã gọi kiểm tra với đơn vị').check();
      await page.getByRole('button', { name: /^Đồng ý đổi đầu mối/ }).click();
      await page.getByText('Đã đổi đầu mối.').waitFor();
      await page.getByText('Không có đề nghị nào chờ trả lời.').waitFor();
      expect(sent(calls, 'decideContact')).toMatchObject([
        [{ code: 'PN-061', at: '2024-11-19T08:00', agrees: true, called: 'yes' }],
      ]);
    });
  });
});
