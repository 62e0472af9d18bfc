import { takenOver } from '../report/taken-over';

const changeUnits = {
  title: 'Thay đổi đơn vị, đầu mối',
  intro: 'Chọn việc rồi bấm “Tiếp tục”. Xem trước xong mới ghi; không đơn vị nào bị xóa.',
  act: 'Việc cần làm',
  next: 'Tiếp tục',
  back: 'Quay lại',
  notYet: 'Chưa ghi gì. Xin xem kỹ trước khi bấm nút ghi.',
  changedMeanwhile:
    'Bảng tính vừa có thay đổi khác nên nội dung dưới đây được lập lại. Xin xem lại rồi bấm nút ghi.',
  busy: 'Bảng tính đang thay đổi liên tục, chưa ghi được. Xin chờ một phút rồi làm lại.',
  unitUnknown:
    'Không có đơn vị nào, hoặc có nhiều đơn vị, mang tên hay mã “{text}”. Hãy chọn trong danh sách gợi ý.',
  write: 'Ghi thay đổi',
  acts: {
    rename: 'Đổi tên một đơn vị',
    merge: 'Sáp nhập vào một đơn vị đang có',
    consolidate: 'Hợp nhất thành một đơn vị mới',
    split: 'Chia, tách một đơn vị',
    suspend: 'Tạm dừng hoạt động',
    resume: 'Hoạt động trở lại',
    end: 'Kết thúc hoạt động, không có đơn vị kế thừa',
    deleteContacts: 'Xóa dữ liệu liên hệ của đầu mối',
    findMailbox: 'Xem dữ liệu về một hộp thư',
  },
  hints: {
    rename:
      'Mã, liên kết, đầu mối và kết quả giữ nguyên. Tên cũ vẫn nhận ra được khi nhập danh sách.',
    merge:
      'Một hoặc nhiều đơn vị nhập vào một đơn vị vẫn giữ tên và mã. Nội dung còn mở và kết quả đã báo chuyển sang đơn vị đó.',
    consolidate:
      'Từ hai đơn vị trở lên lập thành một đơn vị mới có mã mới, kể cả khi lấy lại tên cũ. Nội dung còn mở và kết quả đã báo chuyển sang đơn vị mới.',
    split:
      'Nếu đơn vị cũ kết thúc, nội dung còn mở và kết quả đã báo chuyển sang đơn vị mới ghi ở dòng đầu; nếu không, vẫn ở đơn vị cũ.',
    suspend: 'Trong thời gian tạm dừng không gửi thư và không tính vào tổng số.',
    resume: 'Đơn vị được theo dõi và nhận thư như trước.',
    end: 'Dùng khi không có đơn vị nào nhận bàn giao. Phần đã xác nhận, kết quả đã báo vẫn tính trong tổng số; nội dung còn mở không theo dõi nữa.',
    on: 'Ngày đầu tiên áp dụng, theo văn bản; không sau hôm nay.',
    onAhead: 'Ngày đầu tiên áp dụng, theo văn bản; có thể ghi trước ngày đó.',
    sameMailbox: 'Để trống thì giữ hộp thư đang có.',
    names: 'Mỗi dòng một tên.',
  },
  fields: {
    unit: 'Đơn vị',
    units: 'Các đơn vị thôi hoạt động',
    heir: 'Đơn vị nhận sáp nhập',
    name: 'Tên mới',
    names: 'Tên các đơn vị mới',
    block: 'Khối của đơn vị mới',
    email: 'Hộp thư của đơn vị mới',
    heirEmail: 'Hộp thư của đơn vị nhận sáp nhập',
    sameBlock: 'Như đơn vị cũ',
    ends: 'Đơn vị cũ kết thúc hoạt động',
    on: 'Có hiệu lực từ ngày',
    basis: 'Căn cứ (số, ngày, cơ quan ban hành)',
  },
  until: 'đến {day}',
  sentences: {
    acts: {
      rename: 'Đổi tên',
      merge: 'Sáp nhập',
      consolidate: 'Hợp nhất',
      split: 'Chia, tách',
      suspend: 'Tạm dừng',
      resume: 'Hoạt động trở lại',
      end: 'Kết thúc',
    },
    change: '{act} từ ngày {day}. Căn cứ: {basis}',
    from: takenOver,
    added: 'Cộng thêm số liệu của {units}. {change}',
  },
  review: {
    units: 'Đơn vị',
    changed: {
      rename: '{unit} đổi tên thành “{name}” từ ngày {day}.',
      split: '{unit} vẫn hoạt động.',
      suspend: '{unit} tạm dừng hoạt động từ ngày {day}.',
      resume: '{unit} hoạt động trở lại từ ngày {day}.',
      end: '{unit} kết thúc hoạt động từ ngày {day}, vẫn còn trong tab “Đơn vị”.',
    },
    heir: '{unit} là đơn vị kế thừa, giữ nguyên tên và mã.',
    added: 'Lập đơn vị mới: {unit}, khối “{block}”.',
    open: 'Văn bản đang theo dõi',
    passed: 'Văn bản {number}: {heir} nhận từ {units}, một dòng theo dõi mới, chưa xác nhận.',
    carried: 'Văn bản {number}: {heir} nhận kết quả của {units}, một dòng theo dõi mới, {state}.',
    joined: 'Văn bản {number}: {heir} đã có dòng theo dõi nên không lập thêm ({state}).',
    summed: 'Văn bản {number}: số liệu của {units} cộng vào dòng theo dõi của {heir} ({state}).',
    liable:
      'Văn bản {number}: trước đây {heir} không phải thực hiện; từ nay thực hiện phần của {units}, {state}.',
    answered:
      'Văn bản {number}: {heir} đã hoàn thành, nên phần còn mở của {units} không theo dõi tiếp; số liệu đã báo vẫn được cộng. Nếu vẫn cần, hãy sửa dòng của {heir} trong tab “Theo dõi”.',
    states: {
      acknowledged: 'đã xác nhận',
      unacknowledged: 'chưa xác nhận',
      completed: 'đã hoàn thành',
      open: 'chưa hoàn thành',
      exempt: 'không phải thực hiện',
    },
    left: 'Văn bản {number}: phần còn mở của {unit} không theo dõi nữa.',
    finishedStays: 'Phần đã xác nhận, kết quả {unit} đã báo vẫn tính trong Tổng hợp và báo cáo.',
    held: 'Văn bản {number}: phần còn mở của {unit} chờ đến khi hoạt động trở lại.',
    ahead:
      'Ngày {day} chưa tới: đến hết ngày trước đó các đơn vị vẫn được theo dõi và nhận thư như hiện nay. Đúng ngày {day} hệ thống tự chuyển nội dung còn mở và kết quả khi ấy; các dòng dưới đây là theo hôm nay.',
    cancel:
      'Muốn hủy, trước ngày {day} hãy xóa ô “Kết thúc từ ngày” và “Đơn vị kế thừa” của các đơn vị này trong tab “Đơn vị”; đơn vị mới, nếu có, chọn “Kết thúc hoạt động”.',
    nothingOpen: 'Không có nội dung nào phải chuyển.',
    closedStay: 'Văn bản đã kết thúc và kỳ đã chốt giữ nguyên đơn vị và số liệu như khi đó.',
    contacts: 'Liên kết và đầu mối',
    linksStay: 'Liên kết trong thư và đầu mối giữ nguyên.',
    linksLead: 'Liên kết trong thư cũ của {units} dẫn tới trang của {heir}.',
    linksEnd: 'Liên kết trong thư cũ của {units} hết hiệu lực.',
    mailbox: 'Từ ngày {day}, thư gửi tới {mailbox}.',
    noMailbox: 'Đơn vị mới chưa có hộp thư: sau khi ghi, hãy điền cột Email trong tab “Đơn vị”.',
    heirWithoutMailbox:
      '{heir} chưa có hộp thư dùng được: hãy quay lại ghi hộp thư, hoặc điền cột Email trong tab “Đơn vị”.',
    noLetters: 'Không gửi thư cho đến khi hoạt động trở lại. Đầu mối giữ nguyên.',
    contactsStay: 'Đầu mối và hộp thư không tự chuyển sang đơn vị kế thừa.',
  },
  done: 'Đã ghi: {changed} đơn vị thay đổi, {added} đơn vị mới, {passed} dòng theo dõi được chuyển.',
  doneAhead:
    'Đã ghi trước: {changed} đơn vị thay đổi, {added} đơn vị mới từ ngày {day}. Đến ngày đó nội dung còn mở và kết quả tự chuyển.',
  faults: {
    dayAhead:
      'Ngày hiệu lực chưa tới (hôm nay là {value}). Hãy ghi vào ngày đó, vì nội dung còn mở khi ấy có thể đã khác.',
    mailboxAhead:
      'Đơn vị này đang hoạt động nên hộp thư chỉ đổi được khi tới ngày hiệu lực. Hãy để trống ô này, đến ngày đó sửa cột Email trong tab “Đơn vị”.',
    noMailbox:
      '“{value}” không phải là một địa chỉ thư. Hãy ghi đúng một địa chỉ, ví dụ vanthu@example.org.',
    endsAlready:
      '“{value}” đã được ghi là kết thúc từ một ngày tới. Muốn đổi, trước hết hãy xóa ô “Kết thúc từ ngày” và “Đơn vị kế thừa” của đơn vị đó trong tab “Đơn vị”.',
    dayTooEarly: 'Ngày hiệu lực phải sau ngày {value}, khi đơn vị hoặc tên hiện nay bắt đầu.',
    hasEnded: '“{value}” đã kết thúc hoạt động. Hãy chọn đơn vị đang hoạt động.',
    notActive: '“{value}” đang tạm dừng. Hãy chọn đơn vị khác, hoặc cho hoạt động trở lại trước.',
    notSuspended: '“{value}” đang hoạt động, không phải đang tạm dừng.',
    intoItself: '“{value}” không thể nhập vào chính nó. Hãy bỏ ra khỏi một trong hai ô.',
    needsTwo: 'Hãy ghi từ hai đơn vị trở lên.',
    sameName: '“{value}” đang là tên của đơn vị này.',
    invisible: 'Mục này chỉ có ký tự không nhìn thấy được. Hãy xóa đi và ghi lại.',
    formulaError:
      '“{value}” là tên một lỗi công thức của bảng tính nên không lưu được. Hãy ghi cách khác.',
    tooLong: 'Dài quá. Tên đơn vị, tên khối tối đa 300 ký tự, căn cứ tối đa 2.000 ký tự.',
    nameTaken: 'Trong khối đã có đơn vị tên “{value}”. Hãy ghi tên khác.',
    parentLoop:
      'Sau thay đổi này các đơn vị thành cấp trên của chính mình: {value}. Hãy sửa cột “Cơ quan cấp trên trực tiếp” trước.',
  },
} as const;

const deleteContacts = {
  intro: 'Dùng khi đầu mối thôi phụ trách, có người yêu cầu xóa, hoặc hết thời gian giữ.',
  units: 'Đơn vị',
  everyUnit: 'Tất cả đơn vị trong danh sách',
  scope: 'Xóa những gì',
  scopes: {
    person: 'Họ tên và điện thoại',
    all: 'Họ tên, điện thoại và mọi hộp thư',
  },
  whichUnits: 'Hãy chọn ít nhất một đơn vị, hoặc đánh dấu ô tất cả.',
  nothing: 'Các đơn vị này không còn dữ liệu nào thuộc phần được chọn.',
  deleted: 'Sẽ xóa',
  goes: 'Dữ liệu đầu mối của {units} đơn vị; họ tên người xác nhận ở {answers} dòng trong tab “Theo dõi” (giữ chức danh); địa chỉ của {letters} thư trong tab “Hộp thư đi” được che bớt.',
  kept: 'Còn giữ lại',
  stays: [
    'Tên, mã và chức vụ đầu mối của đơn vị; kết quả đã báo; số liệu đã chốt.',
    'Tab “Nhật ký”: chỉ có chức danh, mã đơn vị và địa chỉ đã che bớt.',
    'Tên người gõ ở cột Ghi chú: xin tự tìm và xóa.',
    'Hộp thư mà đơn vị khác dùng chung; thư đang gửi; mục Đã gửi của Gmail; lịch sử phiên bản của tệp.',
    'Xóa hộp thư thì không gửi được thư cho đơn vị cho đến khi điền hộp thư mới.',
  ],
  sure: 'Tôi đã xem và đồng ý xóa; việc này không hoàn tác được',
  submit: 'Xóa dữ liệu liên hệ',
  done: 'Đã xóa dữ liệu liên hệ của {units} đơn vị.',
  logged: 'Đã xóa dữ liệu liên hệ; chức vụ đầu mối: {position}',
  loggedAll: 'Đã xóa dữ liệu liên hệ của tất cả đơn vị ({units}).',
} as const;

const findMailbox = {
  intro: 'Liệt kê mọi ô trong bảng tính có ghi hộp thư này. Không thay đổi gì.',
  mailbox: 'Hộp thư',
  notAddress: 'Hãy ghi đúng một địa chỉ, ví dụ vanthu@example.org.',
  heading: 'Hộp thư {mailbox}: {count} ô',
  line: 'Tab “{tab}”, ô {cell} ({column}): {text}',
  masked: '{line} (đã che bớt, có thể của hộp thư khác)',
  none: 'Không có ô nào ghi hộp thư này.',
  note: 'Không tìm trong Gmail và trong lịch sử phiên bản của tệp.',
  columns: ['Tab', 'Ô', 'Cột', 'Nội dung'],
  again: 'Tìm hộp thư khác',
  copy: 'Danh sách để sao chép',
  download: 'Tải về tệp CSV',
  file: 'du-lieu-hop-thu.csv',
} as const;

export const unitChanges = { changeUnits, deleteContacts, findMailbox } as const;
