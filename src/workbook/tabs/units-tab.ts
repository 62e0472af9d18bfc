import { at as atEn } from '../../words/en/names/menu-at';
import { at as atVi } from '../../words/vi/names/menu-at';
import { folded, guarded, hidden } from '../cells/column';
import { choiceOr } from '../cells/kinds/choice';
import { contactRequest } from '../cells/kinds/contact-request';
import { count } from '../cells/kinds/count';
import { day } from '../cells/kinds/day';
import { unitCodeLists, unitCodes } from '../cells/kinds/ids';
import { lastWrite } from '../cells/kinds/last-write';
import { mailbox, mailboxes } from '../cells/kinds/mailbox';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/**
 * In sight, on a screen of 1366 pixels, is what a list of units and a call need; the rest is in groups that are
 * folded at first.
 */
export const unitsTab = declareTab('units', {
  id: 'code',
  stamp: 'lastWrite',
  frozen: ['name'],
  columns: {
    name: requiredText({ vi: 'Tên đơn vị', en: 'Unit name' }, 280),
    code: unitCodes({ vi: 'Mã đơn vị', en: 'Unit code' }, 90, {
      ...folded,
      note: { vi: 'Cấp một lần, không đổi.', en: 'Given once, never changed.' },
    }),
    state: choiceOr('unitState', 'active', { vi: 'Trạng thái đơn vị', en: 'Unit status' }, 140),
    block: text({ vi: 'Khối', en: 'Block' }, 170),
    contact: text({ vi: 'Cán bộ đầu mối', en: 'Focal contact' }, 140, {
      note: {
        vi: `Không bắt buộc. Thông báo: họ tên, điện thoại, hộp thư ở đây chỉ dùng để liên hệ về các văn bản đang theo dõi, không dùng việc khác; người được nêu có thể yêu cầu sửa hoặc xóa (menu ${atVi.openUnitChanges}). Nên dùng chức vụ và hộp thư của đơn vị thay cho tên cá nhân.`,
        en: `Optional. Notice: names, phones and mailboxes here serve only to contact units about the documents in follow-up, and nothing else; whoever is named may ask for correction or deletion (menu ${atEn.openUnitChanges}). Prefer a position and the unit’s mailbox to a person’s name.`,
      },
    }),
    position: text({ vi: 'Chức vụ', en: 'Position' }, 130),
    email: mailbox({ vi: 'Email', en: 'Email' }, 310, {
      note: {
        vi: 'Một địa chỉ, nên là hộp thư công vụ của đơn vị; địa chỉ khác ghi ở cột “Email nhận bản sao”. Xem thông báo ở cột “Cán bộ đầu mối”.',
        en: 'One address, preferably an official mailbox of the unit; put any other under “CC email”. See the notice at the column “Focal contact”.',
      },
    }),
    phone: text({ vi: 'Điện thoại', en: 'Phone' }, 120, {
      note: {
        vi: 'Không bắt buộc. Nên ghi số máy cơ quan, không ghi số riêng. Xem thông báo ở cột “Cán bộ đầu mối”.',
        en: 'Optional. Prefer an office number to a private one. See the notice at the column “Focal contact”.',
      },
    }),
    shortName: text({ vi: 'Tên viết tắt', en: 'Short name' }, 130, folded),
    kind: text({ vi: 'Loại đơn vị', en: 'Kind' }, 150, folded),
    parent: text({ vi: 'Cơ quan cấp trên trực tiếp', en: 'Parent body' }, 200, folded),
    returnedEmail: mailboxes({ vi: 'Email bị trả lại', en: 'Returned email' }, 310, {
      ...folded,
      note: {
        vi: 'Địa chỉ mà thư gửi đến bị trả lại. Chừng nào cột Email còn địa chỉ này thì không gửi thư; ở cột “Email nhận bản sao”, “Hộp thư lãnh đạo đơn vị” thì thôi gửi bản sao.',
        en: 'The address from which a letter came back. While the Email column holds it, no letter is sent; in the columns “CC email” and “Leadership mailbox”, no copy.',
      },
    }),
    ccEmail: mailboxes({ vi: 'Email nhận bản sao', en: 'CC email' }, 310, {
      ...folded,
      note: {
        vi: 'Nhiều địa chỉ thì ngăn cách bằng dấu chấm phẩy; có thể ghi vai trò phía trước, ví dụ: văn thư: vanthu@example.org; phó văn phòng: pvp@example.org.',
        en: 'Separate several addresses with semicolons; a role may stand before each, e.g. clerk: clerk@example.org; deputy head: deputy@example.org.',
      },
    }),
    leaderEmail: mailbox({ vi: 'Hộp thư lãnh đạo đơn vị', en: 'Leadership mailbox' }, 310, {
      ...folded,
      note: {
        vi: 'Không bắt buộc; chỉ dùng khi tab “Cài đặt” có “Gửi bản sao cho lãnh đạo đơn vị từ lần đôn đốc thứ”. Ghi một hộp thư theo chức vụ của chính đơn vị, không ghi hộp thư cá nhân: thư có liên kết trả lời của đơn vị.',
        en: 'Optional; used only if the tab “Settings” has “Copy follow-ups to the unit’s leadership from number”. Put one mailbox of a position in the unit itself, never a person’s own: the letter holds the link by which the unit answers.',
      },
    }),
    formerNames: text({ vi: 'Tên cũ, tên khác', en: 'Former and other names' }, 220, {
      ...folded,
      note: {
        vi: 'Tên cũ ghi kèm ngày cuối mang tên, ví dụ: Trường Tiểu học A (đến 30/06/2025). Cách viết khác trong các danh sách thì ghi không kèm ngày, ví dụ: TH A. Nhiều tên thì ngăn cách bằng dấu chấm phẩy.',
        en: 'A former name with its last day, e.g. Primary School A (until 30/06/2025). Other ways in which lists write the name without a day, e.g. PS A. Separate several names with semicolons.',
      },
    }),
    activeFrom: day({ vi: 'Hoạt động từ ngày', en: 'Active from' }, 110, folded),
    endedFrom: day({ vi: 'Kết thúc từ ngày', en: 'Ceased from' }, 110, folded),
    successors: unitCodeLists({ vi: 'Đơn vị kế thừa', en: 'Successor units' }, 130, {
      ...folded,
      note: {
        vi: 'Mã các đơn vị kế thừa, ngăn cách bằng dấu chấm phẩy; đơn vị đầu tiên nhận nội dung còn mở.',
        en: 'Codes of the successor units, separated by semicolons; the first takes over what is open.',
      },
    }),
    lastChange: text({ vi: 'Thay đổi gần nhất', en: 'Latest change' }, 260, folded),
    note: text({ vi: 'Ghi chú', en: 'Notes' }, 200, folded),
    contactRequest: contactRequest(
      { vi: 'Đề nghị đổi đầu mối', en: 'Request to change the contact' },
      260,
      {
        ...guarded,
        ...folded,
        note: {
          vi: `Đơn vị gửi từ trang; chưa có hiệu lực. Trả lời ở menu ${atVi.openRequests}; trả lời xong, ô này được xóa.`,
          en: `Sent by the unit from its page; not in effect yet. Answer it in the menu ${atEn.openRequests}, which empties this cell.`,
        },
      },
    ),
    linkVersion: count({ vi: 'Bản liên kết', en: 'Link version' }, 90, hidden),
    requests: text({ vi: 'Lần gửi từ trang', en: 'Sent from the page' }, 90, {
      ...hidden,
    }),
    lastWrite: lastWrite(),
    lastImport: text({ vi: 'Lần nhập gần nhất', en: 'Last import' }, 90, hidden),
  },
});
