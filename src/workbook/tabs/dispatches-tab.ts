import { folded, hidden } from '../cells/column';
import { choiceOr, choiceOrEmpty } from '../cells/kinds/choice';
import { closings } from '../cells/kinds/closings';
import { count } from '../cells/kinds/count';
import { day, requiredDay } from '../cells/kinds/day';
import { deadline } from '../cells/kinds/deadline';
import { hour } from '../cells/kinds/hour';
import { dispatchIds } from '../cells/kinds/ids';
import { lastWrite } from '../cells/kinds/last-write';
import { link } from '../cells/kinds/link';
import { list } from '../cells/kinds/list';
import { mailbox } from '../cells/kinds/mailbox';
import { repetition } from '../cells/kinds/repetition';
import { requestedFigures } from '../cells/kinds/requested-figures';
import { requiredLine, requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

const ours = { ...folded, guarded: true };

/**
 * Văn bản: one dispatch per row. The columns for daily use are always visible; most others are in collapsed
 * groups, and those that only the add-on needs are hidden. Columns that one act changes are adjacent, so that
 * one call writes the act: a new version changes columns from `asks` to `changes`, and a change of state those
 * from `changes` to `closedOn`.
 */
export const dispatchesTab = declareTab('dispatches', {
  id: 'id',
  stamp: 'lastWrite',
  frozen: ['number'],
  columns: {
    id: dispatchIds({ vi: 'Mã văn bản', en: 'Document code' }, 80, hidden),
    number: requiredLine({ vi: 'Số, ký hiệu', en: 'Document No.' }, 120, {
      note: {
        vi: 'Ghi như trên văn bản, ví dụ 1384-CV/HU.',
        en: 'As printed on the document, e.g. 1384-CV/HU.',
      },
    }),
    type: requiredText({ vi: 'Loại văn bản', en: 'Document type' }, 110, folded),
    issuedOn: requiredDay({ vi: 'Ngày ban hành', en: 'Date of issue' }, 110, folded),
    replaces: text({ vi: 'Thay thế văn bản', en: 'Replaces' }, 190, {
      ...ours,
      note: {
        vi: 'Số, ngày của văn bản trước, khi bản mới có số riêng. Ghi bằng “Bản mới của văn bản”.',
        en: 'Number and day of the earlier document if a new version has its own. Set by “New version”.',
      },
    }),
    issuingBody: text({ vi: 'Cơ quan ban hành', en: 'Issuing body' }, 180, folded),
    subject: requiredText({ vi: 'Trích yếu', en: 'Subject' }, 320, {
      note: {
        vi: 'Không ghi chữ “V/v”. Không nhập nội dung thuộc bí mật nhà nước.',
        en: 'Leave out “V/v”. Do not enter anything that is a state secret.',
      },
    }),
    link: link({ vi: 'Liên kết văn bản', en: 'Document link' }, 220, folded),
    leadUnit: text({ vi: 'Chủ trì', en: 'Lead' }, 190),
    officer: text({ vi: 'Cán bộ theo dõi', en: 'Officer' }, 190, {
      ...folded,
      note: {
        vi: 'Chức danh, thay cho mục “Cán bộ theo dõi” của tab “Cài đặt” trong thư của văn bản này. Để trống là theo Cài đặt.',
        en: 'Position, in the place of that in Settings in letters of this dispatch. Blank: as in Settings.',
      },
    }),
    officerPhone: text(
      { vi: 'Điện thoại cán bộ theo dõi', en: 'Officer’s telephone' },
      130,
      folded,
    ),
    officerEmail: mailbox({ vi: 'Hộp thư cán bộ theo dõi', en: 'Officer’s mailbox' }, 220, {
      ...folded,
      note: {
        vi: 'Nhận thư trả lời của đơn vị về văn bản này. Để trống là theo Cài đặt.',
        en: 'Takes the replies to letters of this dispatch. Blank: as in Settings.',
      },
    }),
    supportUnits: list({ vi: 'Phối hợp', en: 'Support' }, 240, {
      ...folded,
      note: {
        vi: 'Nhiều đơn vị thì ngăn cách bằng dấu chấm phẩy.',
        en: 'Separate several units with semicolons.',
      },
    }),
    reportsTo: list({ vi: 'Báo cáo', en: 'Reports to' }, 220, folded),
    recipientBlocks: list({ vi: 'Khối nhận văn bản', en: 'Recipient blocks' }, 240, {
      ...folded,
      note: {
        vi: 'Khối, hoặc tên, mã từng đơn vị, ngăn cách bằng dấu chấm phẩy; để trống là tất cả. Khi đã có dòng theo dõi thì sửa bằng “Sửa nơi nhận”.',
        en: 'Blocks, or names or codes of single units, separated by semicolons; empty for all. Once there are rows, use “Change recipients”.',
      },
    }),
    informUnits: list({ vi: 'Nơi nhận để biết', en: 'Recipients for information' }, 220, {
      ...folded,
      note: {
        vi: 'Tên hoặc mã đơn vị nhận để biết, ngăn cách bằng dấu chấm phẩy: nhận thông báo, không phải trả lời.',
        en: 'Names or codes of units that receive it for information, separated by semicolons: they get the notice and owe no reply.',
      },
    }),
    label: text({ vi: 'Mục', en: 'Part' }, 90, {
      ...folded,
      note: {
        vi: 'Khi một văn bản được nhập nhiều lần, mỗi mục một việc; ví dụ “Mục 3”. Của báo cáo định kỳ: tên kỳ.',
        en: 'If one document is entered several times, one task for each part; e.g. “Part 3”. Of a repeating report: its period.',
      },
    }),
    repetition: repetition({ vi: 'Báo cáo định kỳ', en: 'Repeats' }, 260, {
      ...folded,
      note: {
        vi: 'Đặt ở “Thêm văn bản”. Kỳ sau chép từ dòng của kỳ mới nhất; xóa ô này ở dòng đó thì không lập kỳ nào nữa.',
        en: 'Set in “Add dispatch”. The next period is copied from the row of the latest; clear this cell there to end the series.',
      },
    }),
    urgency: choiceOr('urgency', 'normal', { vi: 'Độ khẩn', en: 'Urgency' }, 110, {
      ...folded,
    }),
    onDayOff: choiceOrEmpty(
      'onDayOff',
      'byUrgency',
      { vi: 'Hạn rơi vào ngày nghỉ', en: 'Deadline on a day off' },
      110,
      {
        ...folded,
        note: {
          vi: 'Để trống: dời sang ngày làm việc tiếp theo, trừ văn bản Khẩn, Hỏa tốc.',
          en: 'Blank: moves to the next working day, unless the dispatch is urgent or express.',
        },
      },
    ),
    calendarFile: choiceOrEmpty(
      'yesNo',
      'no',
      { vi: 'Kèm tệp lịch (.ics)', en: 'Calendar file (.ics)' },
      110,
      {
        ...folded,
        note: {
          vi: 'Có: thư thông báo, nhắc, đôn đốc kèm tệp ghi các thời hạn còn lại, để đưa vào lịch của đơn vị.',
          en: 'Yes: notices, reminders and follow-ups bring the deadlines that are left as a file for the unit’s calendar.',
        },
      },
    ),
    firstNotice: choiceOr(
      'firstNotice',
      'letter',
      { vi: 'Thông báo lần đầu', en: 'First notice' },
      175,
      folded,
    ),
    noticeOn: day({ vi: 'Ngày gửi thông báo', en: 'Notice goes out on' }, 120, {
      ...folded,
      note: {
        vi: 'Thông báo lần đầu tự gửi vào ngày này. Để trống là gửi khi bấm gửi.',
        en: 'The first notice goes out by itself on this day. Empty: when a person presses send.',
      },
    }),
    asks: choiceOr(
      'asks',
      'receiptAndResult',
      { vi: 'Nội dung trả lời', en: 'Reply asked' },
      190,
      ours,
    ),
    task: choiceOr('task', 'training', { vi: 'Việc phải làm', en: 'Task' }, 190, ours),
    taskWords: text({ vi: 'Việc phải làm (lời riêng)', en: 'Task (own words)' }, 190, {
      ...ours,
      note: {
        vi: 'Viết tiếp sau “báo kết quả”, ví dụ “tổ chức Ngày hội Đại đoàn kết”. Tối đa 40 ký tự.',
        en: 'Follows “report the result of”, e.g. “the Great Unity Festival”. At most 40 characters.',
      },
    }),
    reportForm: choiceOr(
      'reportForm',
      'page',
      { vi: 'Cách báo kết quả', en: 'Form of report' },
      190,
      ours,
    ),
    requestedFigures: requestedFigures({ vi: 'Số liệu đề nghị báo', en: 'Figures asked' }, 260, {
      ...ours,
      note: {
        vi: 'Mỗi số liệu một dòng, đặt ở “Thêm văn bản”; thư đã gửi thì chỉ đổi bằng “Bản mới của văn bản”. Không đặt số liệu thuộc danh mục bí mật nhà nước.',
        en: 'One figure a line, set in “Add dispatch”; once letters went, only a new version changes them. No figure that is a state secret.',
      },
    }),
    asked: text({ vi: 'Nội dung trả lời đã ghi', en: 'Reply asked, as recorded' }, 190, {
      ...hidden,
    }),
    acknowledgeBy: deadline({ vi: 'Hạn xác nhận', en: 'Acknowledge by' }, 120),
    completeBy: deadline({ vi: 'Hạn hoàn thành', en: 'Complete by' }, 132),
    acknowledgeHour: hour({ vi: 'Giờ của hạn xác nhận', en: 'Hour to acknowledge by' }, 90, {
      ...folded,
    }),
    completeHour: hour({ vi: 'Giờ của hạn hoàn thành', en: 'Hour to complete by' }, 90, {
      ...folded,
    }),
    version: count({ vi: 'Bản', en: 'Version' }, 90, ours),
    changedOn: day({ vi: 'Ngày thay đổi', en: 'Changed on' }, 110, ours),
    changes: text({ vi: 'Nội dung thay đổi', en: 'What changed' }, 260, {
      ...folded,
      note: {
        vi: 'Ghi vào thư khi văn bản có bản mới. Không nêu tên cá nhân.',
        en: 'Said in the letter about a new version. Do not give any person’s name.',
      },
    }),
    state: choiceOr('dispatchState', 'open', { vi: 'Trạng thái', en: 'Status' }, 175),
    closedOn: day({ vi: 'Ngày kết thúc', en: 'Closed on' }, 110, ours),
    archivedOn: day({ vi: 'Ngày lưu trữ', en: 'Archived on' }, 110, ours),
    lastWrite: lastWrite(),
    note: text({ vi: 'Ghi chú', en: 'Notes' }, 200),
    closings: closings({ vi: 'Các kỳ đã chốt', en: 'Closed periods' }, 320, {
      ...hidden,
      computed: true,
      note: {
        vi: 'Hệ thống ghi khi chốt kỳ, chép từ tab “Kỳ báo cáo”. Mỗi dòng một kỳ: số liệu đến ngày | lần chốt | các số theo thứ tự cột của tab đó, từ “Tổng số đơn vị” đến “Số tham gia” | tên kỳ | mã kiểm tra.',
        en: 'Written by the system when a period is closed, copied from the tab “Reporting periods”. One period a line: figures as of | closing | the numbers in the order of that tab’s columns, from “Total units” to “Number attended” | name of the period | checksum.',
      },
    }),
  },
});
