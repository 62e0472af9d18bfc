import { strToU8, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { DISPATCH_OPTIONS } from '../../src/dispatches/rules/dispatch-options';
import { figureWords as viTicks } from '../../src/words/vi/names/figure-words';
import { rollUp } from '../../src/words/vi/names/roll-up';
import { figuresField } from '../../src/words/vi/pages/dialogs/figures-field';
import { dispatch } from '../bundle/dispatch';
import { officeWith, owner, sendAll, smallList, tickAt } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { dialogViewOf } from '../bundle/view-of';
import { browserFixture, clerkSize, picture, violations } from './browser-fixture';
import { serverOf } from './server-of';

const { on } = browserFixture();

/** Size in pixels that Sheets leaves to a dialog of this width in a window of 1366 × 625. */
const SIZE = { width: 560, height: 500 };

/** An office on Monday 11/11/2024 with a dispatch of 30/10 whose acknowledgement was due on 8/11. */
function office(units = smallList(12)) {
  const google = officeWith(units);
  tickAt(google, '2024-11-11T02:00:00Z');
  const server = serverOf(google, [
    'recordAnswer',
    'changeDeadline',
    'addDispatch',
    'issueVersion',
    'changeDispatch',
    'openImport',
  ]);
  const viewOf = (entry: string) => dialogViewOf(google.press(owner, entry));
  return { google, server, viewOf };
}

const { recordAnswer, changeDeadline, addDispatch, changeDispatch, issueVersion } = words.forms;

/** The field with this label, and no other whose label contains it. */
const labelled = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${label.replace(/[()…]/g, '.')}( |$)`));

/** Counts presses as a person makes them: opening a list and choosing from it are two. */
function countedPresses(page: Page) {
  let count = 0;
  return {
    presses: () => count,
    press: async (target: Locator) => {
      count += 1;
      await target.click();
    },
    choose: async (label: string, value: string) => {
      count += 2;
      await labelled(page, label).selectOption(value);
    },
  };
}

/** True if the focused element is not covered by another one. */
function isUncovered(): boolean {
  const stop = document.activeElement;
  if (!stop) return false;
  const { x, y, width, height } = stop.getBoundingClientRect();
  return stop.contains(document.elementFromPoint(x + width / 2, y + height - 2));
}

describe.skipIf(!HAS_CHROMIUM)('Ghi nhận trả lời', () => {
  it('has five fields for a receipt, and its own for a training', async () => {
    const { server, viewOf } = office();
    const view = viewOf(words.menu.openAnswer);
    await on({ page: 'answer-form', view, server, ...SIZE }, async ({ page }) => {
      const shown = page.locator('form .field').filter({ visible: true });
      expect(await shown.count()).toBe(5);
      const save = await page.getByRole('button', { name: recordAnswer.save }).boundingBox();
      expect(save && save.y + save.height <= SIZE.height).toBe(true);
      const stops: boolean[] = [];
      for (let stop = 0; stop < 9; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate(isUncovered));
      }
      expect(stops).not.toContain(false);
      await picture(page, 'answer-form');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel(recordAnswer.answer).selectOption('completed');
      const { heldOn, position, reason, moreIsRight } = recordAnswer;
      const visible = [heldOn, position, reason, moreIsRight].map((label) =>
        page.getByLabel(label).isVisible(),
      );
      expect(await Promise.all(visible)).toEqual([true, true, false, false]);
      await picture(page, 'answer-form-training');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('offers what the chosen dispatch asks', async () => {
    const { google, server, viewOf } = office();
    const asks = { asks: 'result', task: 'report', acknowledgeBy: '', firstNotice: 'paper' };
    google.call(owner, 'addDispatch', dispatch({ number: '9-CV/HU', ...asks }));
    const view = viewOf(words.menu.openAnswer);
    await on({ page: 'answer-form', view, server, ...SIZE }, async ({ page }) => {
      const answers = page.locator('#field-answer');
      const offered = () => answers.locator('option:not([hidden])').allTextContents();
      const { acknowledged, inProgress, completed, reportInProgress, reportCompleted, nothing } =
        recordAnswer;
      expect(await offered()).toEqual([acknowledged, inProgress, completed]);
      await page.locator('#field-dispatch').selectOption('VB-002');
      expect(await offered()).toEqual([reportInProgress, reportCompleted, nothing]);
      await answers.selectOption('reportCompleted');
      const { doneOn, heldOn, documentNumber, position } = recordAnswer;
      const visible = [doneOn, heldOn, documentNumber, position].map((label) =>
        page.getByLabel(label).isVisible(),
      );
      expect(await Promise.all(visible)).toEqual([true, false, true, true]);
      const marks = page.locator('.need').filter({ visible: true });
      const required = () => marks.locator('xpath=..').allTextContents();
      const ofResult = [doneOn, position].map((label) => `${label} (bắt buộc)`);
      expect(await required()).toEqual(expect.arrayContaining(ofResult));
      await answers.selectOption('reportInProgress');
      expect(await required()).not.toContain(ofResult[0]);
      await answers.selectOption('reportCompleted');
      await picture(page, 'answer-form-report');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('records slip after slip with unit, day and Enter: late or on time by the day on the paper', async () => {
    const { google, server, viewOf } = office();
    const view = viewOf(words.menu.openAnswer);
    await on({ page: 'answer-form', view, server, ...SIZE }, async ({ page, calls }) => {
      await page.getByLabel(words.choices.channel.paper).check();
      const unit = page.locator('#field-unit');
      const slips = [
        ['vi 002', '2024-11-07', '07/11/2024'],
        ['VI 003', '2024-11-08', '08/11/2024'],
        ['don vi 005', '2024-11-11', '11/11/2024'],
      ] as const;
      for (const [name, day, status] of slips) {
        await unit.focus();
        await page.keyboard.type(name);
        await page.keyboard.press('Tab');
        expect(await unit.inputValue()).toMatch(/^Đơn vị 00\d \(PN-00\d\)$/);
        await page.getByLabel(recordAnswer.answeredOn).fill(day);
        await page.keyboard.press('Enter');
        await page
          .getByText(`${name.slice(-3)}, ngày ${status}.`)
          .first()
          .waitFor();
        expect(await page.getByLabel(recordAnswer.answeredOn).inputValue()).toBe('');
        const told = await page.locator('.notice.good').boundingBox();
        expect(told && told.y >= 0 && told.y + told.height <= SIZE.height).toBe(true);
      }
      await picture(page, 'answer-form-next');
      expect(await violations(page)).toEqual([]);
      expect(calls.map(({ name }) => name)).toEqual(Array(3).fill('recordAnswer'));
      await page.getByRole('button', { name: 'Đóng', exact: true }).click();
      expect(await page.title()).toBe('closed');
    });
    google.press(owner, words.menu.updateSummary);
    const rows = rowsOf(google, 'tracking').filter(({ channel }) => channel === 'Văn bản giấy');
    expect(
      rows.map(({ unitName, statusText = '' }) => [unitName, statusText.split('\n')[0]]),
    ).toEqual([
      ['Đơn vị 002', 'Xác nhận: hoàn thành đúng hạn'],
      ['Đơn vị 003', 'Xác nhận: hoàn thành đúng hạn'],
      ['Đơn vị 005', 'Xác nhận: hoàn thành quá hạn'],
    ]);
  });

  it('completes part of a name with the first Enter, submits with the next, and asks if several match', async () => {
    const { server, viewOf } = office();
    const view = viewOf(words.menu.openAnswer);
    await on({ page: 'answer-form', view, server, ...SIZE }, async ({ page, calls }) => {
      const unit = page.locator('#field-unit');
      await unit.fill('012');
      await unit.press('Enter');
      expect([await unit.inputValue(), calls.length]).toEqual(['Đơn vị 012 (PN-012)', 0]);
      await unit.fill('don vi 01');
      await unit.press('Enter');
      const several =
        '“don vi 01” có trong tên nhiều đơn vị: Đơn vị 010; Đơn vị 011; Đơn vị 012. Xin gõ thêm vài chữ.';
      await page.getByText(several).first().waitFor();
      await unit.fill('don vi nao do');
      await unit.press('Enter');
      await page.getByText('Không có đơn vị nào tên hoặc mã “don vi nao do”').first().waitFor();
      expect(calls.length).toBe(1);
    });
  });

  it('takes a completed training from a paper in six presses and five fields', async () => {
    const { google, server, viewOf } = office();
    const view = { ...viewOf(words.menu.openAnswer), chosen: { unit: 'PN-002' } };
    await on({ page: 'answer-form', view, server, ...SIZE }, async ({ page }) => {
      const { presses, press, choose } = countedPresses(page);
      await press(page.getByLabel(words.choices.channel.paper));
      await choose(recordAnswer.answer, 'completed');
      await choose(recordAnswer.form, 'meeting');
      const texts = [
        [recordAnswer.answeredOn, '2024-11-08'],
        [recordAnswer.heldOn, '2024-11-07'],
        [recordAnswer.eligible, '50'],
        [recordAnswer.attended, '46'],
        [recordAnswer.documentNumber, '12-BC/CB'],
      ] as const;
      for (const [label, text] of texts) await labelled(page, label).fill(text);
      await picture(page, 'answer-form-paper');
      expect(await violations(page)).toEqual([]);
      await press(page.getByRole('button', { name: recordAnswer.save }));
      await page.getByText('Đã ghi nhận trả lời của Đơn vị 002').first().waitFor();
      expect([presses(), texts.length]).toEqual([6, 5]);
    });
    expect(rowsOf(google, 'tracking')).toContainEqual(
      expect.objectContaining({
        ...{ unitName: 'Đơn vị 002', reportNumber: '12-BC/CB', attended: '46', sessions: '1' },
      }),
    );
  });

  it('takes one call about three dispatches in three presses from the unit', async () => {
    const { google, server, viewOf } = office();
    for (const number of ['9-CV/HU', '10-CV/HU'])
      google.call(owner, 'addDispatch', dispatch({ number }));
    const asks = { asks: 'result', task: 'report', acknowledgeBy: '', firstNotice: 'paper' };
    google.call(owner, 'addDispatch', dispatch({ number: '11-CV/HU', ...asks }));
    const view = { ...viewOf(words.menu.openAnswer), chosen: { unit: 'PN-002' } };
    await on({ page: 'answer-form', view, server, ...SIZE }, async ({ page }) => {
      const { presses, press } = countedPresses(page);
      const also = page.getByRole('group', { name: recordAnswer.also });
      const offered = also.locator('.tick').filter({ visible: true });
      expect(await offered.allTextContents()).toEqual([
        expect.stringContaining('9-CV/HU'),
        expect.stringContaining('10-CV/HU'),
      ]);
      await press(also.getByLabel('9-CV/HU'));
      await press(also.getByLabel('10-CV/HU'));
      await picture(page, 'answer-form-several');
      expect(await violations(page)).toEqual([]);
      await press(page.getByRole('button', { name: recordAnswer.save }));
      await page.getByText('1384-CV/HU; 9-CV/HU; 10-CV/HU').first().waitFor();
      expect(presses()).toBe(3);
    });
    const rows = rowsOf(google, 'tracking').filter(({ unitName }) => unitName === 'Đơn vị 002');
    expect(rows.map(({ acknowledge }) => acknowledge)).toEqual([
      ...Array(3).fill(words.choices.acknowledgeState.acknowledged),
      '',
    ]);
  });

  it('asks before it leaves typed text for the list, and offers it again afterwards', async () => {
    const { server, viewOf } = office();
    const view = viewOf(words.menu.openAnswer);
    await on({ page: 'answer-form', view, server, ...SIZE }, async ({ page, calls }) => {
      await page.locator('#field-unit').fill('Đơn vị 002 (PN-002)');
      await page.getByRole('button', { name: recordAnswer.list }).click();
      await page.getByText('Nội dung vừa gõ chưa được lưu.').first().waitFor();
      expect(calls).toEqual([]);
      await page.getByRole('button', { name: 'Đóng, giữ lại để điền tiếp' }).click();
      await expect.poll(() => calls.map(({ name }) => name)).toEqual(['openImport']);
      await page.reload();
      await page.getByRole('button', { name: 'Điền lại nội dung đó' }).click();
      expect(await page.locator('#field-unit').inputValue()).toBe('Đơn vị 002 (PN-002)');
    });
  });

  it('leads to the import of answers, which is preset to answers', async () => {
    const { google, server, viewOf } = office();
    const view = viewOf(words.menu.openAnswer);
    await on({ page: 'answer-form', view, server, ...SIZE }, async ({ page, calls }) => {
      await page.getByRole('button', { name: recordAnswer.list }).click();
      await expect.poll(() => calls).toEqual([{ name: 'openImport', args: [{ kind: 'answers' }] }]);
    });
    const list = dialogViewOf(
      google.run({
        fn: 'openImport',
        args: [{ kind: 'answers' }],
        user: owner,
        context: 'dialog-call',
      }),
    );
    await on({ page: 'import', view: list, width: 900 }, async ({ page }) => {
      expect(await page.locator('#kind').inputValue()).toBe('answers');
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('a form in which something was typed', () => {
  it('confirms before closing, and offers the input again at the next opening within a day', async () => {
    const { server, viewOf } = office();
    const view = viewOf(words.menu.openDispatch);
    const opening = { page: 'dispatch-form', view, server, ...SIZE } as const;
    await on(opening, async ({ page }) => {
      const close = page.getByRole('button', { name: 'Đóng', exact: true });
      const number = page.getByLabel(addDispatch.number);
      await number.fill('12-CV/ĐU');
      await close.click();
      await page.getByText('Nội dung vừa gõ chưa được lưu.').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Quay lại' }).click();
      expect(await page.title()).toBe(words.forms.addDispatch.title);
      await page.reload();
      await picture(page, 'draft-offer');
      expect(await number.inputValue()).toBe('');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Điền lại nội dung đó' }).click();
      expect(await number.inputValue()).toBe('12-CV/ĐU');
      await close.click();
      await page.getByRole('button', { name: 'Đóng, bỏ nội dung' }).click();
      await page.reload();
      expect(await page.getByText('chưa lưu').count()).toBe(0);
      await number.fill('Số 12 MẬT');
      await number.fill('MẬT');
      await page.reload();
      expect(await page.getByText('chưa lưu').count()).toBe(0);
      await number.fill('13-CV/ĐU');
      await page.evaluate(() => {
        const [key = ''] = Object.keys(localStorage);
        const text = localStorage.getItem(key) ?? '';
        const old = Date.now() - 25 * 3_600_000;
        localStorage.setItem(key, text.replace(/^\d+/, String(old)));
      });
      await page.reload();
      expect(await page.getByText('chưa lưu').count()).toBe(0);
      await close.click();
      expect(await page.title()).toBe('closed');
    });
  });

  it('shows an error above its buttons, in view', async () => {
    const { viewOf } = office();
    const view = viewOf(words.menu.openDispatch);
    const busy = () => {
      throw new Error('Đang có người khác thao tác trên bảng này.');
    };
    const opening = { page: 'dispatch-form', view, server: { addDispatch: busy }, ...SIZE };
    await on(opening, async ({ page }) => {
      await page.getByLabel(addDispatch.number).fill('12-CV/ĐU');
      await page.getByLabel(addDispatch.issuingBody).fill('Đảng ủy xã Mẫu');
      await page.getByLabel(addDispatch.subject).fill('học tập');
      await page.getByLabel(addDispatch.acknowledgeBy).fill('2024-11-15');
      await page.getByLabel(addDispatch.completeBy).fill('2024-11-29');
      await page.getByLabel(addDispatch.notClassified).check();
      await page.getByRole('button', { name: addDispatch.submit }).click();
      const told = page.locator('.status .notice').filter({ hasText: 'Đang có người khác' });
      await told.waitFor();
      await picture(page, 'form-failure');
      const box = await told.boundingBox();
      const button = await page.getByRole('button', { name: addDispatch.submit }).boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= SIZE.height).toBe(true);
      expect(box && button && box.y + box.height <= button.y).toBe(true);
    });
  });
});

/** A Word document with a table at the beginning. `stamp` is the text of its header, if there is one. */
function wordFile(stamp = ''): Buffer {
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (...lines: string[]) => `<w:tc>${lines.map(p).join('')}</w:tc>`;
  const left = cell(
    'ĐẢNG ỦY XÃ MẪU',
    '*',
    'Số 125<w:noBreakHyphen/>CV/ĐU',
    'V/v học tập',
    'Nghị quyết',
  ).replace('125<w:noBreakHyphen/>CV', '125</w:t><w:noBreakHyphen/><w:t>CV');
  const right = cell('ĐẢNG CỘNG SẢN VIỆT NAM', '', 'Mẫu, ngày 05 tháng 11 năm 2024');
  const body = `<w:tbl><w:tr>${left}${right}</w:tr></w:tbl>${p('Kính gửi: Các trường học trong xã.')}`;
  const files = {
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr>${p(stamp)}</w:hdr>`,
  };
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}

/** 122 units: 20 departments, 22 wards and 80 communes. */
function province(): string[][] {
  const [header = [], ...units] = smallList(122);
  const blockOf = (at: number) => {
    if (at < 20) return 'CÁC SỞ, BAN, NGÀNH';
    return at < 42 ? 'ỦY BAN NHÂN DÂN CÁC PHƯỜNG' : 'ỦY BAN NHÂN DÂN CÁC XÃ';
  };
  return [
    header,
    ...units.map(([code = '', name = '', , email = ''], at) => [code, name, blockOf(at), email]),
  ];
}

const PROVINCE_LETTER = `Số: 4521/UBND-NC
Mẫu, ngày 05 tháng 11 năm 2024
V/v tăng cường kỷ luật, kỷ cương hành chính

Kính gửi:
- Các sở, ban, ngành;
- Ủy ban nhân dân các xã;
- Các đơn vị sự nghiệp.

Yêu cầu hoàn thành trước ngày 25/11/2024, báo cáo kết quả trước ngày 25/11/2024.`;

describe.skipIf(!HAS_CHROMIUM)('Thêm văn bản', () => {
  const read = 'Đọc và điền';
  const paste = /^Dán nội dung văn bản/;

  it('starts with the office’s last values, issued today, and collapses what few need', async () => {
    const { server, viewOf } = office();
    const view = viewOf(words.menu.openDispatch);
    await on({ page: 'dispatch-form', view, server, ...SIZE }, async ({ page }) => {
      const { type, issuedOn, issuingBody } = addDispatch;
      const values = [type, issuedOn, issuingBody].map((label) =>
        page.getByLabel(new RegExp(`^${label}`)).inputValue(),
      );
      expect(await Promise.all(values)).toEqual(['Công văn', '2024-11-11', 'Huyện ủy Phù Ninh']);
      expect(await page.getByLabel(DISPATCH_OPTIONS.leadUnit.vi.label).isVisible()).toBe(false);
      await picture(page, 'dispatch-form');
      expect(await violations(page)).toEqual([]);
      await page.getByText('Mục khác').click();
      expect(await page.getByLabel(DISPATCH_OPTIONS.leadUnit.vi.label).isVisible()).toBe(true);
    });
  });

  it('shows only what fits the reply that it asks', async () => {
    const { google, server, viewOf } = office();
    const view = viewOf(words.menu.openDispatch);
    await on({ page: 'dispatch-form', view, server, ...SIZE }, async ({ page }) => {
      const { asks, task, taskWords, reportForm, acknowledgeBy, completeBy } = addDispatch;
      const { acknowledgeNone, completeNone } = addDispatch;
      const labels = [task, taskWords, reportForm, acknowledgeBy, completeBy];
      const shown = async () => {
        const visible = await Promise.all(labels.map((one) => labelled(page, one).isVisible()));
        return labels.filter((_, at) => visible[at]);
      };
      expect(await shown()).toEqual([task, acknowledgeBy, completeBy]);
      await labelled(page, asks).selectOption('receipt');
      expect(await shown()).toEqual([acknowledgeBy]);
      await labelled(page, asks).selectOption('result');
      await labelled(page, task).selectOption('own');
      expect(await shown()).toEqual([task, taskWords, reportForm, completeBy]);
      await labelled(page, addDispatch.number).fill('12-CV/ĐU');
      await labelled(page, addDispatch.subject).fill('tổ chức Ngày hội');
      await labelled(page, taskWords).fill('tổ chức Ngày hội Đại đoàn kết');
      await page.getByLabel(addDispatch.notClassified).check();
      await page.getByRole('button', { name: addDispatch.submit }).click();
      await page.getByText(addDispatch.deadlineMissing).first().waitFor();
      await picture(page, 'dispatch-form-own-words');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel(completeNone).check();
      expect(await shown()).toEqual([task, taskWords, reportForm]);
      expect(await page.getByLabel(acknowledgeNone).isVisible()).toBe(false);
      await page.getByRole('button', { name: addDispatch.submit }).click();
      await page.getByText('Đã thêm văn bản 12-CV/ĐU').first().waitFor();
    });
    expect(rowsOf(google, 'dispatches').at(-1)).toMatchObject({
      asks: words.choices.asks.result,
      task: words.choices.task.report,
      taskWords: 'tổ chức Ngày hội Đại đoàn kết',
      acknowledgeBy: words.choices.deadline.notAsked,
      completeBy: words.choices.deadline.none,
    });
  });

  it('asks a lower office the figures of its units with one press', async () => {
    const { google, server, viewOf } = office();
    const view = viewOf(words.menu.openDispatch);
    await on({ page: 'dispatch-form', view, server, ...SIZE }, async ({ page }) => {
      await labelled(page, addDispatch.asks).selectOption('result');
      await labelled(page, addDispatch.task).selectOption('report');
      await page.getByRole('button', { name: figuresField.rollUp }).click();
      await picture(page, 'dispatch-form-roll-up');
      expect(await violations(page)).toEqual([]);
      await labelled(page, addDispatch.number).fill('13-CV/ĐU');
      await labelled(page, addDispatch.subject).fill('báo cáo kết quả của các xã');
      await page.getByLabel(addDispatch.notClassified).check();
      await page.getByLabel(addDispatch.completeNone).check();
      await page.getByRole('button', { name: addDispatch.submit }).click();
      await page.getByText('Đã thêm văn bản 13-CV/ĐU').first().waitFor();
    });
    const asked = rowsOf(google, 'dispatches').at(-1)?.requestedFigures ?? '';
    const titles = Object.values(rollUp).map(([label, measure]) => `${label} (${measure})`);
    expect(asked.split('\n').map((line) => line.split(' · ')[0])).toEqual(titles);
    const required = asked.split('\n').filter((line) => line.includes(viTicks.isRequired));
    expect(required.map((line) => line.split(' (')[0])).toEqual([
      rollUp.units[0],
      rollUp.completed[0],
    ]);
  });

  it('counts a deadline in working days from the day of issue', async () => {
    const { server, viewOf } = office();
    const view = viewOf(words.menu.openDispatch);
    await on({ page: 'dispatch-form', view, server, ...SIZE }, async ({ page }) => {
      const [first, second] = [0, 1].map((at) =>
        page.getByLabel('Hoặc số ngày làm việc kể từ ngày ban hành').nth(at),
      );
      await first?.fill('5');
      expect(await page.getByLabel(addDispatch.acknowledgeBy).inputValue()).toBe('2024-11-18');
      const onlyReminder = page.getByText('cũng là lần nhắc duy nhất trước hạn này');
      expect(await onlyReminder.count()).toBe(0);
      await first?.fill('1');
      await onlyReminder.waitFor();
      await picture(page, 'dispatch-form-near');
      await second?.fill('0');
      await page.getByText('từ 1 đến 250').waitFor();
      await second?.fill('15');
      expect(await page.getByLabel(addDispatch.completeBy).inputValue()).toBe('2024-12-02');
      expect(await page.getByText('từ 1 đến 250').count()).toBe(0);
    });
  });

  it('is filled in from the text of the dispatch, which is then discarded', async () => {
    const { google, server, viewOf } = office();
    const view = viewOf(words.menu.openDispatch);
    await on({ page: 'dispatch-form', view, server, ...SIZE }, async ({ page, calls }) => {
      await page.getByText('Điền từ văn bản').click();
      await page
        .getByLabel(paste)
        .fill(
          'Số 125-CV/ĐU\tMẫu, ngày 05 tháng 11 năm 2024\nV/v học tập Nghị quyết\n\nKính gửi:\n- Các trường học trong xã;\n- Công an xã.\nNội dung riêng.',
        );
      await page.getByRole('button', { name: read }).click();
      await page.getByText('Đã điền: Số, ký hiệu').first().waitFor();
      await picture(page, 'dispatch-form-read');
      expect(await violations(page)).toEqual([]);
      const { number, issuedOn, subject } = addDispatch;
      const values = [number, issuedOn, subject].map((label) =>
        page.getByLabel(new RegExp(`^${label.split(' (')[0]}`)).inputValue(),
      );
      expect(await Promise.all(values)).toEqual(['125-CV/ĐU', '2024-11-05', 'học tập Nghị quyết']);
      expect(await page.getByLabel('Trường học').isChecked()).toBe(true);
      expect(await page.getByText('Kính gửi còn có: Công an xã.').count()).toBeGreaterThan(0);
      expect(await page.getByLabel(paste).inputValue()).toBe('');
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('riêng');
      await page.getByLabel(addDispatch.acknowledgeBy).fill('2024-11-15');
      await page.getByLabel(addDispatch.completeBy).fill('2024-11-29');
      await page.getByLabel('Kính gửi: Công an xã').selectOption('Không gửi');
      await page.getByLabel(addDispatch.notClassified).check();
      await page.getByRole('button', { name: addDispatch.submit }).click();
      await page.getByText('Đã thêm văn bản 125-CV/ĐU').first().waitFor();
      expect(JSON.stringify(calls)).not.toContain('riêng');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
    expect(rowsOf(google, 'dispatches').at(-1)).toMatchObject({ number: '125-CV/ĐU' });
  });

  it('waits until each addressee without a block is decided, and counts the units that receive it', async () => {
    const { server, viewOf } = office(province());
    const view = viewOf(words.menu.openDispatch);
    const opening = { page: 'dispatch-form', view, server, ...clerkSize('dispatch-form') };
    await on(opening, async ({ page }) => {
      const submit = page.getByRole('button', { name: /^Thêm văn bản/ });
      expect(await submit.textContent()).toBe(addDispatch.submit);
      expect(await page.locator('.left-out').isVisible()).toBe(false);
      await page.getByText('Điền từ văn bản').click();
      await page.getByLabel(paste).fill(PROVINCE_LETTER);
      await page.getByRole('button', { name: read }).click();
      await page.getByText('Đã điền: Số, ký hiệu').first().waitFor();
      expect(await page.getByLabel('CÁC SỞ, BAN, NGÀNH').isChecked()).toBe(true);
      expect(await page.getByLabel('ỦY BAN NHÂN DÂN CÁC XÃ').isChecked()).toBe(true);
      expect(await page.getByLabel(addDispatch.completeBy).inputValue()).toBe('2024-11-25');
      expect(await submit.textContent()).toBe('Thêm văn bản cho 100/122 đơn vị');
      const left = 'Không gửi: khối ỦY BAN NHÂN DÂN CÁC PHƯỜNG (22).';
      expect(await page.locator('.left-out').textContent()).toBe(left);
      await page.getByLabel(addDispatch.acknowledgeBy).fill('2024-11-15');
      await page.getByLabel(addDispatch.notClassified).check();
      await submit.click();
      const waiting = page.getByText('Còn 1 nơi nhận trong Kính gửi chưa rõ khối');
      await waiting.first().waitFor();
      await picture(page, 'dispatch-form-undecided');
      expect(await violations(page)).toEqual([]);
      const choice = page.getByLabel('Kính gửi: Các đơn vị sự nghiệp');
      await choice.selectOption('ỦY BAN NHÂN DÂN CÁC PHƯỜNG');
      expect(await submit.textContent()).toBe(addDispatch.submit);
      await choice.selectOption('Đơn vị, ghi ở mục “Đơn vị nhận riêng”');
      await submit.click();
      await page.getByText('Xin ghi đơn vị nhận').first().waitFor();
      const single = page.getByLabel(addDispatch.recipientUnits, { exact: true });
      await single.fill('030');
      await single.press('Enter');
      expect(await submit.textContent()).toBe('Thêm văn bản cho 101/122 đơn vị');
      await page.locator('.chosen button').click();
      await choice.selectOption('Không gửi');
      expect(await submit.textContent()).toBe('Thêm văn bản cho 100/122 đơn vị');
      expect(await waiting.first().isVisible()).toBe(false);
      for (const block of ['CÁC SỞ, BAN, NGÀNH', 'ỦY BAN NHÂN DÂN CÁC XÃ'])
        await page.getByLabel(block).uncheck();
      await submit.click();
      await page.getByText('Xin đánh dấu khối nhận').first().waitFor();
      for (const block of ['CÁC SỞ, BAN, NGÀNH', 'ỦY BAN NHÂN DÂN CÁC XÃ'])
        await page.getByLabel(block).check();
      await submit.click();
      await page.getByText('lập 100 dòng').first().waitFor();
    });
  });

  it('shows all problems at once, in the order of its fields, before anything is confirmed', async () => {
    const { google, server, viewOf } = office();
    const view = viewOf(words.menu.openDispatch);
    const before = rowsOf(google, 'dispatches');
    await on({ page: 'dispatch-form', view, server, ...SIZE }, async ({ page }) => {
      const { number, subject, acknowledgeBy, completeBy, notClassified } = addDispatch;
      await page.getByLabel(number).fill('12-CV/ĐU');
      await page.getByLabel(subject).fill('học tập');
      await page.getByLabel(acknowledgeBy).fill('2024-11-08');
      await page.getByLabel(completeBy).fill('2024-11-29');
      await page.getByText('Mục khác').click();
      await page.getByLabel(DISPATCH_OPTIONS.officerPhone.vi.label).fill('abc');
      await page.getByRole('button', { name: addDispatch.submit }).click();
      const faulty = page.locator('.faulty');
      await expect.poll(() => faulty.count()).toBe(3);
      expect(
        await faulty.evaluateAll((fields) =>
          fields.map((field) => field.querySelector('input')?.name),
        ),
      ).toEqual(['acknowledgeBy', 'officerPhone', 'notClassified']);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-acknowledgeBy');
      await page.getByText(`Xin đánh dấu mục “${notClassified}”.`).waitFor();
      await picture(page, 'dispatch-form-wrong');
      // The buttons at the bottom of the window cover part of whatever field is there
      await page.getByLabel(acknowledgeBy).evaluate((field) => field.scrollIntoView());
      expect(await violations(page)).toEqual([]);
      await page.getByLabel(notClassified).check();
      await page.getByRole('button', { name: addDispatch.submit }).click();
      await expect.poll(() => faulty.count()).toBe(2);
    });
    expect(rowsOf(google, 'dispatches')).toEqual(before);
  });

  it('reads a Word file, and neither text nor file with a stamp', async () => {
    const { server, viewOf } = office();
    const view = viewOf(words.menu.openDispatch);
    const docx = (buffer: Buffer) => ({ name: 'cv.docx', mimeType: 'application/msword', buffer });
    await on({ page: 'dispatch-form', view, server, ...SIZE }, async ({ page }) => {
      const number = page.getByLabel(addDispatch.number);
      await page.getByText('Điền từ văn bản').click();
      await page.getByLabel(paste).fill('TUYỆT MẬT\nSố 1-CV/ĐU\nNội dung riêng');
      await page.getByRole('button', { name: read }).click();
      await page.getByText('ô dán đã được xóa').first().waitFor();
      expect([await number.inputValue(), await page.getByLabel(paste).inputValue()]).toEqual([
        '',
        '',
      ]);
      await page.locator('#dispatch-file').setInputFiles(docx(wordFile('TỐI MẬT')));
      await expect.poll(() => page.getByText('ô dán đã được xóa').count()).toBeGreaterThan(0);
      expect(await number.inputValue()).toBe('');
      await page.locator('#dispatch-file').setInputFiles(docx(wordFile()));
      await expect.poll(() => number.inputValue()).toBe('125-CV/ĐU');
      expect(await page.getByLabel(addDispatch.subject).inputValue()).toBe('học tập Nghị quyết');
      await page.locator('#dispatch-file').setInputFiles(docx(Buffer.from('%PDF-1.7')));
      await page.getByText('Không đọc được “cv.docx”').first().waitFor();
    });
  });
});

describe.skipIf(!HAS_CHROMIUM)('Gia hạn hoặc miễn', () => {
  it('offers only the stages that the chosen dispatch asks', async () => {
    const { google, server, viewOf } = office();
    const receipt = { asks: 'receipt', acknowledgeBy: '', acknowledgeNone: 'yes', completeBy: '' };
    google.call(owner, 'addDispatch', dispatch({ ...receipt, number: '2-CV/HU' }));
    const view = viewOf(words.menu.openDeadline);
    await on({ page: 'deadline-form', view, server, ...SIZE }, async ({ page }) => {
      const stage = labelled(page, changeDeadline.stage);
      const offered = () =>
        stage.evaluate((field) =>
          [...field.querySelectorAll('option')]
            .filter(({ hidden }) => !hidden)
            .map((one) => one.value),
        );
      expect(await offered()).toEqual(['acknowledge', 'complete']);
      await labelled(page, recordAnswer.dispatch).selectOption('VB-002');
      expect([await offered(), await stage.inputValue()]).toEqual([['acknowledge'], 'acknowledge']);
      await page.getByText('Văn bản không có hạn cho nội dung này').waitFor();
    });
  });

  it('shows the current deadline and who has a later one, and accepts several units or a block', async () => {
    const { google, server, viewOf } = office();
    const extension = { dispatch: 'VB-001', stage: 'complete', reason: 'CV số 1' };
    google.call(owner, 'changeDeadline', { ...extension, unit: 'PN-004', until: '2024-12-10' });
    const view = viewOf(words.menu.openDeadline);
    await on({ page: 'deadline-form', view, server, ...SIZE }, async ({ page }) => {
      const told = page.locator('.in-force');
      expect(await told.textContent()).toContain('Hạn hiện tại của văn bản: 30/11/2024.');
      expect(await told.textContent()).toContain('Đơn vị 004 đã được gia hạn đến 10/12/2024.');
      await page.getByLabel(changeDeadline.unit).fill('002');
      await page.getByLabel(changeDeadline.unit).press('Enter');
      await page.getByLabel(changeDeadline.unit).fill('don vi 00');
      await page.getByLabel(changeDeadline.unit).press('Enter');
      await page.getByText('“don vi 00” có trong tên nhiều đơn vị').first().waitFor();
      expect(await page.locator('.chosen > li').count()).toBe(1);
      await page.getByLabel(changeDeadline.unit).fill('006');
      await page.getByLabel(changeDeadline.unit).press('Enter');
      expect(await told.textContent()).not.toContain('Đơn vị 004');
      await page.locator('#field-stage').selectOption('acknowledge');
      expect(await told.textContent()).toContain('08/11/2024');
      await page.locator('#field-stage').selectOption('complete');
      await page.getByLabel('Hoặc số ngày làm việc kể từ hôm nay').fill('20');
      expect(await page.getByLabel(changeDeadline.until).inputValue()).toBe('2024-12-09');
      await page.getByLabel(changeDeadline.reason).fill('CV số 2');
      await picture(page, 'deadline-form');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await page.getByText('cho 2 đơn vị đến hết ngày 09/12/2024').first().waitFor();
    });
    const granted = () =>
      rowsOf(google, 'tracking').map(({ completeExtendedTo = '' }) => completeExtendedTo);
    expect(granted().filter((day) => day !== '')).toEqual([
      '09/12/2024',
      '10/12/2024',
      '09/12/2024',
    ]);
    await on(
      { page: 'deadline-form', view: viewOf(words.menu.openDeadline), server, ...SIZE },
      async ({ page }) => {
        await page.getByLabel(changeDeadline.unit).fill('Cả khối: Trường học');
        await page.getByLabel(changeDeadline.until).fill('2024-12-10');
        await page.getByLabel(changeDeadline.reason).fill('CV số 3');
        await page.getByRole('button', { name: 'Lưu', exact: true }).click();
        await page.getByText('1 đơn vị đã có hạn này').first().waitFor();
      },
    );
    expect(granted()).toEqual(Array(12).fill('10/12/2024'));
  });
});

describe.skipIf(!HAS_CHROMIUM)('Bản mới của văn bản', () => {
  it('asks for deadlines only if units must act again, and only then whether training may end first', async () => {
    const { google, server, viewOf } = office();
    sendAll(google);
    const view = viewOf(words.menu.openVersion);
    await on({ page: 'form', view, server, ...SIZE }, async ({ page, calls }) => {
      const { acknowledgeBy, completeBy, completionFirst } = addDispatch;
      const ofAsking = [acknowledgeBy, completeBy, completionFirst, issueVersion.sure];
      const shown = () => Promise.all(ofAsking.map((label) => page.getByLabel(label).isVisible()));
      const save = page.getByRole('button', { name: 'Lưu', exact: true });
      await page.getByLabel(issueVersion.changes).fill('bổ sung mục 3');
      expect(await shown()).toEqual([false, false, false, false]);
      expect(await page.getByText('Mục khác').isVisible()).toBe(false);
      await picture(page, 'version-form-minor');
      await page.getByLabel(issueVersion.kind).selectOption('material');
      await save.click();
      expect([await shown(), calls]).toEqual([[true, true, false, true], []]);
      expect(await page.getByLabel(addDispatch.task).inputValue()).toBe('training');
      await page.getByLabel(acknowledgeBy).fill('2024-12-20');
      await page.getByLabel(completeBy).fill('2024-12-10');
      await page.getByLabel(issueVersion.sure).check();
      await save.click();
      await page.getByLabel(completionFirst).check();
      await picture(page, 'version-form-material');
      expect(await violations(page)).toEqual([]);
      await page.getByLabel(issueVersion.kind).selectOption('minor');
      await save.click();
      await page.getByText('đã ghi sửa đổi nhỏ').first().waitFor();
    });
    const days = ({ acknowledgeBy, completeBy }: Record<string, string>) => [
      acknowledgeBy,
      completeBy,
    ];
    expect(rowsOf(google, 'dispatches').map(days)).toEqual([['08/11/2024', '30/11/2024']]);
  });
});

describe.skipIf(!HAS_CHROMIUM)('Tạm dừng hoặc kết thúc văn bản', () => {
  it('asks for grounds only if a dispatch is cancelled, and for consent to its letters once they are counted', async () => {
    const { google, server, viewOf } = office();
    sendAll(google);
    const view = viewOf(words.menu.openDispatchState);
    await on({ page: 'form', view, server, ...SIZE }, async ({ page }) => {
      const { grounds, groundsOn, sure, state } = changeDispatch;
      const shown = () =>
        Promise.all([grounds, groundsOn, sure].map((label) => page.getByLabel(label).isVisible()));
      const save = page.getByRole('button', { name: 'Lưu', exact: true });
      expect(await shown()).toEqual([false, false, false]);
      await page.getByLabel(state).selectOption('cancelled');
      expect(await shown()).toEqual([true, true, false]);
      await page.getByLabel(grounds).fill('Công văn 20-CV/HU');
      await page.getByLabel(groundsOn).fill('2024-10-30');
      await save.click();
      await page.getByLabel(sure).check();
      await picture(page, 'state-form-ended');
      expect(await violations(page)).toEqual([]);
      await save.click();
      await page.locator('.notice.good').first().waitFor();
    });
    expect(rowsOf(google, 'dispatches').map(({ state }) => state)).toEqual([
      words.choices.dispatchState.cancelled,
    ]);
  });
});
