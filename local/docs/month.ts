import type { Studio, Subject } from './studio';

export interface MonthAct {
  readonly picture?: string;
  play(studio: Studio): Promise<Subject>;
}

const LATE_ASKERS = ['mam non dong vang', 'cong doan xa'];

async function chooseWaiting(studio: Studio): Promise<void> {
  await studio.inSidebar().getByRole('button', { name: 'Duyệt thư' }).click();
  await studio.inDialog().getByRole('checkbox').first().check();
}

async function approveChosen(studio: Studio): Promise<void> {
  await studio.inDialog().getByRole('button', { name: 'Duyệt các thư đã chọn' }).click();
  await studio.inDialog().locator('.notice.good').waitFor();
}

/** What a clerk of the sample office does from 11 November to the end of the month, in order. */
export const MONTH = {
  seeWhatWaits: {
    picture: 'guide-today',
    async play(studio) {
      await studio.press('openToday');
      await studio.inSidebar().getByRole('button', { name: 'Duyệt thư' }).waitFor();
      return studio.page;
    },
  },
  fillPaperSlip: {
    picture: 'guide-answer',
    async play(studio) {
      await studio.press('openAnswer');
      const form = studio.inDialog();
      await form.getByRole('radio', { name: 'Văn bản giấy' }).check();
      await form.getByLabel('Ngày đơn vị trả lời').fill('2026-11-03');
      await form.getByRole('combobox', { name: /^Đơn vị/ }).fill('ha khe');
      await studio.page.keyboard.press('Enter');
      return studio.dialog();
    },
  },
  saveAndGoOn: {
    async play(studio) {
      await studio.page.keyboard.press('Enter');
      await studio.inDialog().locator('.notice.good').waitFor();
      return studio.dialog();
    },
  },
  saveSecondSlip: {
    async play(studio) {
      const form = studio.inDialog();
      await form.getByLabel('Ngày đơn vị trả lời').fill('2026-11-10');
      await form.getByRole('combobox', { name: /^Đơn vị/ }).fill('rung co');
      await form.getByRole('button', { name: 'Lưu và đóng' }).click();
      await form.locator('.notice.good').waitFor();
      return studio.dialog();
    },
  },
  approveFromSidebar: {
    picture: 'guide-approval',
    async play(studio) {
      await studio.closeDialog();
      await chooseWaiting(studio);
      return studio.dialog();
    },
  },
  approve: {
    async play(studio) {
      await approveChosen(studio);
      return studio.dialog();
    },
  },
  nextDay: {
    async play(studio) {
      await studio.closeDialog();
      await studio.pass('Sang ngày sau', 'Thứ Năm, 12/11/2026');
      return studio.page;
    },
  },
  lookUnitUp: {
    picture: 'guide-unit',
    async play(studio) {
      const sidebar = studio.inSidebar();
      await sidebar.getByLabel('Tìm theo tên').fill('ha khe');
      await studio.page.keyboard.press('Enter');
      await sidebar.getByRole('heading', { name: 'Chi bộ thôn Hạ Khê' }).waitFor();
      return studio.page;
    },
  },
  extendSeveral: {
    picture: 'guide-deadline',
    async play(studio) {
      await studio.press('openDeadline');
      const form = studio.inDialog();
      for (const unit of LATE_ASKERS) {
        await form.getByRole('combobox', { name: /^Đơn vị/ }).fill(unit);
        await studio.page.keyboard.press('Enter');
      }
      await form.getByLabel('Gia hạn đến hết ngày').fill('2026-12-04');
      await form.getByLabel('Lý do, căn cứ').fill('Trùng kế hoạch kiểm tra cuối năm');
      return studio.dialog();
    },
  },
  extend: {
    async play(studio) {
      await studio.inDialog().getByRole('button', { name: 'Lưu', exact: true }).click();
      await studio.inDialog().locator('.notice.good').waitFor();
      return studio.dialog();
    },
  },
  reachDeadline: {
    async play(studio) {
      await studio.closeDialog();
      await studio.pass('Đến hạn 25/11/2026', 'Thứ Tư, 25/11/2026');
      return studio.page;
    },
  },
  renewAndApprove: {
    async play(studio) {
      await studio.inSidebar().getByRole('button', { name: 'Làm mới' }).click();
      await studio.inSidebar().getByText('Theo số liệu lúc 25/11/2026', { exact: false }).waitFor();
      await chooseWaiting(studio);
      await approveChosen(studio);
      return studio.dialog();
    },
  },
  reachMonthEnd: {
    async play(studio) {
      await studio.closeDialog();
      for (const day of ['Thứ Năm, 26/11/2026', 'Thứ Sáu, 27/11/2026', 'Thứ Hai, 30/11/2026'])
        await studio.pass('Sang ngày làm việc sau', day);
      return studio.page;
    },
  },
  fillClosing: {
    picture: 'guide-period',
    async play(studio) {
      await studio.press('closePeriod');
      await studio
        .inDialog()
        .getByLabel('Đề xuất, kiến nghị trình lãnh đạo')
        .fill('Giao Khối trường học báo cáo kết quả trước ngày 05/12/2026.');
      return studio.dialog();
    },
  },
  close: {
    async play(studio) {
      await studio.inDialog().getByRole('button', { name: 'Chốt số liệu' }).click();
      await studio.inDialog().locator('.notice.good').waitFor();
      return studio.dialog();
    },
  },
  reportOnMonth: {
    async play(studio) {
      await studio.closeDialog();
      await studio.press('openReport');
      const report = studio.inDialog();
      await report.getByLabel('Số liệu', { exact: true }).selectOption({ index: 1 });
      await studio.reportPreview().getByText('Kỳ báo cáo: Tháng 11/2026').waitFor();
      return studio.dialog();
    },
  },
} satisfies Readonly<Record<string, MonthAct>>;
