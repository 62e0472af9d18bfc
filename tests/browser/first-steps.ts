import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { setUpDialog } from '../../src/words/vi/pages/set-up-dialog';
import { wordsIn } from '../../src/words/words-in';
import { receiptStep } from './unit-page-steps';

const words = wordsIn('vi');
const LIST = new URL('../data/units-dirty.csv', import.meta.url);

type Dialog = FrameLocator;

const fill = (dialog: Dialog, label: string, text: string) =>
  dialog.getByLabel(label, { exact: false }).first().fill(text);

/** Takes the first step of Thiết lập ban đầu. */
export async function enterOffice(dialog: Dialog): Promise<void> {
  const { settings, setUp } = words;
  await fill(dialog, settings.officeName, 'Văn phòng Đảng ủy xã Thượng Lâm Khê');
  await fill(dialog, settings.officer, 'Chánh Văn phòng');
  await fill(dialog, settings.phone, '0100 000 001');
  await dialog.getByRole('button', { name: 'Đồng ý, lưu bước này' }).click();
  await dialog.getByText(setUp.pageUntried[0]).first().waitFor();
}

/** Saves a step of “Cài đặt thêm” in Thiết lập ban đầu as it is suggested. */
export async function acceptStep(
  dialog: Dialog,
  step: 'hours' | 'holidays' | 'leaders',
): Promise<void> {
  const { title, why, submitLabel } = words.setUp.steps[step];
  const more = dialog.getByText(setUpDialog.more);
  const isUnfolded = await more.evaluate(({ parentElement }) =>
    parentElement?.hasAttribute('open'),
  );
  if (!isUnfolded) await more.click();
  await dialog.getByRole('button', { name: `${setUpDialog.change}: ${title}` }).click();
  await dialog.getByText(why).waitFor();
  await dialog.getByRole('button', { name: submitLabel }).click();
}

/** Chooses a list with mistakes in Nhập đơn vị. */
export async function chooseList(dialog: Dialog): Promise<void> {
  const buffer = readFileSync(LIST);
  await dialog
    .getByLabel('Tệp danh sách')
    .setInputFiles({ name: 'danh-sach.csv', mimeType: 'text/csv', buffer });
  await dialog.getByRole('button', { name: 'Xem trước' }).waitFor();
}

/** Fills in Thêm văn bản for 25-CV/ĐU. */
export async function fillDispatch(dialog: Dialog): Promise<void> {
  const form = words.forms.addDispatch;
  await fill(dialog, form.number, '25-CV/ĐU');
  await fill(dialog, form.type, 'Công văn');
  await fill(dialog, form.issuedOn, '2026-11-11');
  await fill(dialog, form.issuingBody, 'Đảng ủy xã Thượng Lâm Khê');
  await fill(dialog, form.subject, 'tăng cường sử dụng mạng xã hội an toàn');
  await fill(dialog, form.acknowledgeBy, '2026-11-13');
  await fill(dialog, form.completeBy, '2026-11-20');
  await dialog.getByLabel(form.notClassified).check();
}

/** Confirms receipt of 25-CV/ĐU on a unit's page. */
export async function confirmReceipt(page: Page | FrameLocator): Promise<void> {
  const form = receiptStep(page.getByRole('region', { name: '25-CV/ĐU' }));
  await form.getByLabel('Chức danh người xác nhận').fill('Văn thư');
  await form.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
  await page
    .getByText(/Mã ghi nhận/)
    .first()
    .waitFor();
}
