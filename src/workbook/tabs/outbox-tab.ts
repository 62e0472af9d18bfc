import { guarded, hidden } from '../cells/column';
import { choice, choiceOrEmpty } from '../cells/kinds/choice';
import { requiredDay } from '../cells/kinds/day';
import { letterIds } from '../cells/kinds/ids';
import { lastWrite } from '../cells/kinds/last-write';
import { letterItems } from '../cells/kinds/letter-items';
import { copiedTo, sentTo } from '../cells/kinds/mailbox';
import { moment } from '../cells/kinds/moment';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

export const outboxTab = declareTab('outbox', {
  id: 'id',
  newest: 'kind',
  stamp: 'lastWrite',
  columns: {
    id: letterIds({ vi: 'Mã thư', en: 'Letter code' }, 90, guarded),
    // The first four are read together, to find the letters that matter to open work
    state: choice('letterState', { vi: 'Tình trạng', en: 'State' }, 130, guarded),
    itemRecords: letterItems({ vi: 'Nội dung bao gồm', en: 'Covers' }, 260, hidden),
    plannedOn: requiredDay({ vi: 'Ngày lập', en: 'Prepared on' }, 110, guarded),
    kind: choice('letterKind', { vi: 'Loại thư', en: 'Letter kind' }, 165, {
      ...guarded,
      note: {
        vi: 'Bấm vào tên cột này để tới thư mới nhất, ở dòng cuối.',
        en: 'Click this header to go to the newest letter, in the last row.',
      },
    }),
    mailbox: sentTo({ vi: 'Hộp thư nhận', en: 'To' }, 310, guarded),
    copies: copiedTo({ vi: 'Bản sao', en: 'Copies' }, 310, guarded),
    subject: text({ vi: 'Tiêu đề', en: 'Subject' }, 380, guarded),
    claimedAt: moment({ vi: 'Lấy ra gửi lúc', en: 'Taken for sending at' }, 130, guarded),
    run: text({ vi: 'Lượt chạy', en: 'Run' }, 110, hidden),
    lastWrite: lastWrite(),
    sentAt: moment({ vi: 'Gửi lúc', en: 'Sent at' }, 130, guarded),
    reason: text({ vi: 'Lý do', en: 'Reason' }, 260, guarded),
    regardless: choiceOrEmpty(
      'yesNo',
      'no',
      { vi: 'Gửi dù đang nghỉ', en: 'Sent despite the pause' },
      110,
      {
        ...guarded,
        note: {
          vi: '“Có”: người gửi chọn gửi ngay, không chờ đủ khoảng cách giữa hai thư nhắc.',
          en: '“Yes”: the sender chose not to wait for the pause between two reminders.',
        },
      },
    ),
  },
});
