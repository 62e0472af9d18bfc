import { choices } from '../names/choices';
import { at } from '../names/menu-at';

export const lettersDialog = {
  letters: {
    // Only this dialog uses this word. The tabs Mẫu thư and Hộp thư đi use the word of the dropdown, because
    // existing files contain it.
    kinds: { ...choices.letterKind, cancellation: 'Không phải thực hiện' },
    /** Contents by kind, as the subjects of letters name them. */
    contents: {
      ...choices.letterKind,
      notice: 'Thông báo',
      newVersion: 'Bản mới',
      change: 'Đổi hạn',
      extension: 'Gia hạn',
      resumed: 'Tiếp tục',
      cancellation: 'Không phải thực hiện',
      reminder: 'Nhắc',
      followUp: 'Đôn đốc',
    },
    content: (kind: string, nth: string, number: string) =>
      `${kind}${nth && ` lần ${nth}:`} ${number}`.trim(),
    several: (kind: string, count: string) => `${kind} ${count} văn bản`,
    states: choices.letterState,
    title: 'Xem trước và gửi thư hôm nay',
    obstacles: 'Chưa gửi được thư nào',
    faults: 'Có thư chưa lập được, hoặc ô cần sửa',
    awaiting: (count: string) => `${count} thư đang chờ duyệt, không nằm trong số thư ở đây.`,
    untried:
      'Chưa ai mở thử trang xác nhận ở địa chỉ đang dùng. Địa chỉ sai thì không đơn vị nào mở được liên kết trong thư: nên thử trước khi gửi.',
    none: 'Hôm nay không có thư nào đến lượt gửi.',
    counts: (letters: string, units: string) => `${letters} thư cho ${units} đơn vị`,
    contentList: (contents: string) => `nội dung: ${contents}`,
    counted: (content: string, letters: string) => `${content} (${letters})`,
    quota: (recipients: string, left: string) =>
      `${recipients} người nhận (tính cả bản sao); hạn mức gửi còn lại hôm nay: ${left}.`,
    quotaUnseen: (recipients: string) =>
      `${recipients} người nhận (tính cả bản sao). Hạn mức gửi còn lại chỉ xem được từ tài khoản của người phụ trách gửi thư.`,
    overQuota:
      'Số người nhận vượt hạn mức còn lại: phần vượt được giữ trong hàng đợi và tự gửi các ngày sau.',
    lastDay: (day: string) => `Theo hạn mức gửi, các thư này đi hết chậm nhất trong ngày ${day}.`,
    contentHead: 'Nội dung',
    units: 'Đơn vị, hộp thư nhận',
    letter: 'Thư',
    inQueue: 'đã xếp hàng',
    toApprove: 'cần duyệt trước',
    toLeaders: (mailboxes: string) => `bản sao cho lãnh đạo đơn vị: ${mailboxes}`,
    hasRequest: 'đơn vị có đề nghị chưa được trả lời',
    subject: 'Tiêu đề',
    view: 'Xem thư',
    viewOf: (mailbox: string) => `Xem thư gửi ${mailbox}`,
    cancelOne: 'Hủy thư',
    cancelOf: (mailbox: string) => `Hủy thư gửi ${mailbox}`,
    confirmCancelOne: (mailbox: string) =>
      `Thư gửi ${mailbox} sẽ ra khỏi hàng đợi và không được gửi. Xin xác nhận.`,
    yesCancelOne: 'Đúng, hủy thư này',
    moreFaults: (count: string) => `và ${count} điều nữa; xem Tình trạng hệ thống.`,
    cancelHint: 'Thư đã xếp hàng mà chưa gửi thì vẫn hủy được.',
    skipped: (units: string) => `Đơn vị không nhận thư hôm nay (${units})`,
    skippedFor: (reason: string, count: string) => `${reason} (${count})`,
    moreUnits: (count: string) => `và ${count} đơn vị nữa.`,
  },

  shelf: {
    readAll: (all: string) => `Lấy đủ ${all} thư để tìm, lọc`,
    readUnits: 'Lấy đủ danh sách đơn vị',
    search: 'Tìm thư',
    allContents: 'Mọi nội dung',
    block: 'Khối',
    allBlocks: 'Mọi khối',
    shown: (shown: string, all: string) => `Đang hiện ${shown}/${all} thư.`,
    more: (count: string) => `Hiện thêm ${count} thư`,
  },

  resting: {
    title: (count: string) => `Đang nghỉ giữa hai thư nhắc: ${count} hộp thư`,
    region: 'Hộp thư đang nghỉ giữa hai thư nhắc',
    hint: 'Các hộp thư này vừa nhận thư nhắc về văn bản khác; việc đến hạn gộp vào thư nhắc kế tiếp. Đánh dấu để gửi ngay hôm nay.',
    sendNow: 'Gửi ngay',
    until: 'Nhắc tiếp từ ngày',
  },

  remind: {
    title: 'Văn bản không có hạn',
    hint: 'Không có thư nhắc nào tự đi cho việc không có hạn. Thư nhắc lập ở đây vào hàng đợi, tính vào số lần nhắc như mọi thư nhắc khác, và cách lần nhắc trước ít nhất 3 ngày làm việc.',
    open: (number: string, count: string) => `${number}: ${count} đơn vị chưa trả lời.`,
    remind: 'Nhắc các đơn vị này',
    remindOf: (number: string) => `Nhắc các đơn vị này: ${number}`,
  },

  sending: {
    send: (count: string) => `Gửi ${count} thư`,
    queue: (count: string) => `Xếp hàng ${count} thư`,
    onlyApprove: (count: string) => `Chuyển ${count} thư sang Chờ duyệt`,
    alsoApprove: (count: string) => `chuyển ${count} thư sang Chờ duyệt`,
    queueOnly:
      'Thư do người phụ trách gửi. Thư đã xếp hàng tự đi trong khoảng 10 phút, nếu đang trong giờ gửi thư.',
    many: (count: string) =>
      `Sắp gửi ${count} thư. Thư đã gửi không thu hồi được. Xin xác nhận một lần nữa.`,
    yesSend: (count: string) => `Đúng, gửi ${count} thư`,
    yesQueue: (count: string) => `Đúng, xếp hàng ${count} thư`,
    now: 'Gửi ngay',
    inWindow: 'Xếp hàng, gửi trong giờ',
    goesInWindow: 'Thư tự đi trong giờ gửi thư, không cần mở lại cửa sổ này.',
    sendingNow: 'Đang gửi thư',
    progress: (sent: string, total: string, left: string) =>
      `Đã gửi ${sent}/${total} thư, còn ${left}.`,
    ends: (minutes: string, at: string) => `Khoảng ${minutes} phút nữa xong, lúc ${at}.`,
    failed: (count: string) => `${count} thư gặp lỗi; xem lý do trong tab “Hộp thư đi”.`,
    mayClose:
      'Có thể đóng cửa sổ này, không thư nào bị mất: thư còn lại tự gửi tiếp trong giờ gửi thư.',
    allSent: 'Đã gửi xong.',
    answersStandIn: 'Đơn vị trả lời đến đâu, xem ở tab “Theo dõi”.',
    stillToApprove: (count: string) => `Còn ${count} thư chờ duyệt: menu ${at.openApproval}.`,
    stopped: (sentence: string) => `Tạm dừng: ${sentence}`,
    interrupted: (sentence: string) =>
      `Mất liên lạc khi đang gửi (${sentence}). Thư còn lại vẫn trong hàng đợi và sẽ tự gửi.`,
  },

  recent: {
    title: (count: string) => `Thư đã gửi gần đây (${count})`,
    search: 'Tìm trong các thư này',
    searchHint: 'Theo tên đơn vị, hộp thư hoặc tiêu đề; không cần gõ dấu.',
    found: (count: string, all: string) => `Thấy ${count}/${all} thư.`,
    again: 'Gửi lại',
    againOf: (mailbox: string) => `Gửi lại thư cho ${mailbox}`,
    confirmAgain: (reader: string) =>
      `${reader} sẽ nhận thư này thêm một lần nữa; thư vào hàng đợi và tự đi trong giờ gửi thư. Xin xác nhận.`,
    confirmRetry: (reader: string) =>
      `Thư này chưa gửi được. Thư sẽ vào hàng đợi và tự đi tới ${reader} trong giờ gửi thư. Xin xác nhận.`,
    yesAgain: 'Đúng, gửi lại',
    returned: 'Thư bị trả lại',
    returnedOf: (mailbox: string) => `Thư bị trả lại: ${mailbox}`,
    confirmReturned: (mailbox: string) =>
      `Đơn vị dùng hộp thư ${mailbox} sẽ không nhận thư cho đến khi địa chỉ trong tab “Đơn vị” được sửa. Chỉ chọn khi đã có thông báo không gửi được tới hộp thư này. Xin xác nhận.`,
    yesReturned: 'Đúng, thư bị trả lại',
  },

  preview: {
    title: 'Thư như người nhận thấy',
    loading: 'Đang lập thư…',
    to: 'Tới',
    copies: 'Bản sao',
    subject: 'Tiêu đề',
    frame: 'Nội dung thư',
    inbox: 'Trong danh sách hộp thư trên điện thoại',
    seenAs: 'Xem nội dung như',
    ways: { phone: 'Trên điện thoại', desktop: 'Trên máy tính', text: 'Bản chữ thường' },
    test: 'Gửi thử cho tôi',
    close: 'Đóng thư',
  },

  choice: {
    all: 'Chọn tất cả',
    choose: (subject: string, mailbox: string) => `Chọn thư “${subject}” gửi ${mailbox}`,
    chosen: (count: string, all: string) => `Đã chọn ${count}/${all} thư.`,
    unseen: (count: string) => `Có ${count} thư trong số này chưa hiện ra trong danh sách.`,
    chooseFirst: 'Xin chọn ít nhất một thư.',
    cancel: 'Hủy các thư đã chọn',
    confirmCancel: (count: string) => `Sắp hủy ${count} thư; các thư này sẽ không được gửi.`,
    yesCancel: (count: string) => `Đúng, hủy ${count} thư`,
  },

  approval: {
    title: 'Thư chờ duyệt',
    counts: (letters: string) => `${letters} thư`,
    nothing: 'Không có thư chờ duyệt',
    intro:
      'Xem từng thư, chọn thư rồi duyệt hoặc hủy. Thư đã duyệt tự đi khi đến lượt của hộp thư nhận; thư không chọn vẫn chờ duyệt.',
    none: 'Không có thư nào chờ duyệt.',
    dropped: (count: string) => `Thư không gửi nữa trong 14 ngày qua, kèm lý do: ${count}`,
    droppedBefore: (count: string) => `và ${count} thư trước đó; xem trong tab “Hộp thư đi”.`,
    approve: 'Duyệt các thư đã chọn',
    confirm: (count: string) =>
      `Sắp duyệt ${count} thư. Thư đã gửi không thu hồi được. Xin xác nhận một lần nữa.`,
    yes: (count: string) => `Đúng, duyệt ${count} thư`,
    stillWaits: (count: string) => `Còn ${count} thư vẫn chờ duyệt.`,
  },
};
