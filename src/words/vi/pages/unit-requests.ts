import type { Stage } from '../../../records/stage';
import type { RequestWish } from '../../../records/unit-request';

type ByStage<T> = Readonly<Record<Stage, T>>;
type ByWish<T> = Readonly<Record<RequestWish, T>>;

/** What a unit promises, or asks the office for, on its page. */
export const unitRequests = {
  title: 'Chưa làm được, chưa xong?',
  promise: 'Hẹn ngày',
  changePromise: 'Sửa ngày hẹn',
  hindered: 'Nêu khó khăn, vướng mắc',
  expectedOn: {
    acknowledge: 'Dự kiến xác nhận ngày',
    complete: 'Dự kiến hoàn thành ngày',
  } satisfies ByStage<string>,
  /** A receipt is promised with a day; only a result may be hindered without one. */
  noReceiptDay: 'Xin chọn ngày dự kiến xác nhận.',
  promiseHint: (until: string, isOverdue: boolean) =>
    `Ngày hẹn chậm nhất là ${until}. Đến hết ngày hẹn, đơn vị không nhận thư nhắc việc này và có thể sửa ngày hẹn. Thời hạn không đổi${isOverdue ? ', nên việc này vẫn tính là quá hạn' : '; trả lời sau thời hạn vẫn tính là quá hạn'}.`,
  promisePast: {
    acknowledge: (day: string) => `Ngày dự kiến xác nhận ${day} đã qua; đơn vị chưa xác nhận.`,
    complete: (day: string) => `Ngày dự kiến hoàn thành ${day} đã qua; đơn vị chưa báo hoàn thành.`,
  } satisfies ByStage<(day: string) => string>,
  ask: {
    acknowledge: 'Đề nghị gia hạn',
    complete: 'Đề nghị gia hạn',
    exemption: 'Đề nghị miễn (không thuộc diện)',
  } satisfies ByWish<string>,
  until: 'Đề nghị gia hạn đến ngày',
  because: 'Lý do',
  waits: (office: string) =>
    `${office} trả lời bằng thư. Trong khi chờ, thời hạn và việc phải làm không đổi.`,
  send: 'Gửi đề nghị',
  recorded: (at: string) => `Đã gửi đề nghị lúc ${at}.`,
  withdrawn: (at: string) => `Đã rút đề nghị lúc ${at}.`,
  sent: {
    acknowledge: (day: string, at: string) =>
      `Đơn vị đã đề nghị gia hạn xác nhận đến ngày ${day} (gửi lúc ${at}).`,
    complete: (day: string, at: string) =>
      `Đơn vị đã đề nghị gia hạn đến ngày ${day} (gửi lúc ${at}).`,
    exemption: (_day: string, at: string) => `Đơn vị đã đề nghị miễn thực hiện (gửi lúc ${at}).`,
  } satisfies ByWish<(day: string, at: string) => string>,
  notAgreed: (office: string) =>
    `Chưa được đồng ý: ${office} chưa trả lời. Thời hạn và việc phải làm không đổi.`,
  refused: {
    acknowledge: (day: string, on: string, office: string) =>
      `Ngày ${on}, ${office} không đồng ý đề nghị gia hạn xác nhận đến ngày ${day}.`,
    complete: (day: string, on: string, office: string) =>
      `Ngày ${on}, ${office} không đồng ý đề nghị gia hạn đến ngày ${day}.`,
    exemption: (_day: string, on: string, office: string) =>
      `Ngày ${on}, ${office} không đồng ý đề nghị miễn thực hiện.`,
  } satisfies ByWish<(day: string, on: string, office: string) => string>,
  reasonIs: (because: string) => `Lý do: ${because}`,
  withdraw: 'Rút đề nghị',
  withdrawAgain: 'Bấm lần nữa để rút đề nghị',
  withdrawMeans: 'Rút thì cơ quan theo dõi không xem xét đề nghị này nữa.',
  notLater: (due: string) =>
    due === ''
      ? 'Nội dung này không có hạn nên không cần gia hạn.'
      : `Xin chọn một ngày sau thời hạn hiện nay (${due}) và không trước hôm nay.`,
  changed:
    'Chưa gửi: nội dung này vừa được trả lời, hoặc đơn vị đã có đề nghị khác. Xin xem lại ở đây.',
  limited: (most: number) =>
    `Chưa gửi: hôm nay đơn vị đã gửi đủ ${most} đề nghị. Xin gửi lại vào ngày mai, hoặc trả lời thư của cơ quan theo dõi`,
  contact: {
    title: 'Đề nghị thay đổi đầu mối của đơn vị',
    intro: (office: string) =>
      `Mục nào không đổi thì để trống. ${office} gọi kiểm tra rồi mới đổi; trước đó thư vẫn gửi về hộp thư đang có.`,
    position: 'Chức vụ của đầu mối mới',
    email: 'Hộp thư mới',
    phone: 'Số điện thoại mới',
    hints: {
      position: 'Ghi chức vụ, không ghi họ tên, ví dụ: Văn thư',
      email: 'Nên là hộp thư công vụ của đơn vị',
      phone: 'Nên là số máy của đơn vị',
    },
    faults: {
      required: 'Xin ghi ít nhất một mục cần thay đổi.',
      notMailbox: 'Địa chỉ thư chưa đúng dạng, ví dụ: vanthu@example.org',
    },
    sent: (asked: string, at: string) => `Đơn vị đã đề nghị đổi đầu mối: ${asked} (gửi lúc ${at}).`,
    notAgreed: (office: string) =>
      `Chưa được đồng ý: ${office} chưa trả lời. Thư vẫn gửi về hộp thư đang có.`,
    refused: (on: string, office: string) =>
      `Ngày ${on}, ${office} không đồng ý đề nghị thay đổi đầu mối.`,
    recorded: 'Đã gửi đề nghị thay đổi đầu mối. Chưa có gì thay đổi cho đến khi được đồng ý.',
    withdrawn: 'Đã rút đề nghị thay đổi đầu mối.',
  },
};
