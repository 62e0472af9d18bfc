import type { TabKey } from '../../../records/tab-key';

/** In a file of its own, because the bundle finds tabs by these names and contains no other words. */
export const tabNames: Readonly<Record<TabKey, string>> = {
  summary: 'Tổng hợp',
  tracking: 'Theo dõi',
  dispatches: 'Văn bản',
  units: 'Đơn vị',
  outbox: 'Hộp thư đi',
  log: 'Nhật ký',
  periods: 'Kỳ báo cáo',
  templates: 'Mẫu thư',
  daysOff: 'Ngày nghỉ',
  settings: 'Cài đặt',
};
