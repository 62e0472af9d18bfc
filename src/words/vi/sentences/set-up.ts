export const setUp = {
  steps: {
    office: {
      title: 'Cơ quan theo dõi',
      why: 'Thư và trang xác nhận ghi rõ ai hỏi, gọi cho ai: đơn vị yên tâm trả lời. Thiếu một trong ba mục bắt buộc thì chưa gửi được thư nào.',
      submitLabel: 'Lưu bước này',
    },
    hours: {
      title: 'Giờ gửi và ngày làm việc',
      why: 'Các mốc nhắc cũng tính theo ngày làm việc.',
      submitLabel: 'Lưu bước này',
    },
    holidays: {
      title: 'Ngày nghỉ trong năm',
      why: 'Ngày tính được theo luật đã đánh dấu sẵn: bấm một lần là xong. Tết, ngày liền kề 2/9, ngày hoán đổi, làm bù mỗi năm một khác: chỉ đánh dấu khi đã có thông báo chính thức; ngày nào sai, xin sửa trong tab “Ngày nghỉ”.',
      submitLabel: 'Xác nhận các ngày đã đánh dấu',
    },
    page: {
      title: 'Trang xác nhận',
      why: 'Đơn vị trả lời trên trang mở từ liên kết trong thư, không cần tài khoản. Địa chỉ sai thì đơn vị không mở được, nên hãy thử trước khi gửi: bấm nút dưới đây, địa chỉ được lưu, một thư thử có liên kết đi tới hộp thư của tài khoản này, và trang thử mở ra ở thẻ bên cạnh.',
      submitLabel: 'Lưu và mở thử trang',
    },
    leaders: {
      title: 'Lãnh đạo và việc phê duyệt',
      why: 'Nếu không đổi ở dưới: thư đôn đốc khi quá hạn, thư báo cấp trên và thư tổng hợp gửi lãnh đạo chờ người duyệt rồi mới đi; các loại khác tự gửi.',
      submitLabel: 'Lưu bước này',
    },
  },
  daysConfirmed: 'Mọi ngày nghỉ còn lại trong năm đã được đối chiếu.',
  deploying: [
    'Lấy địa chỉ: trong menu Tiện ích mở rộng mở Apps Script, bấm Triển khai, chọn Tùy chọn triển khai mới, loại Ứng dụng web; “Thực thi bằng”: Tôi; “Ai có quyền truy cập”: Bất kỳ ai. Bấm Triển khai rồi sao chép địa chỉ ở ô “Ứng dụng web” (kết thúc bằng /exec), không phải Mã triển khai.',
    'Nếu quản trị viên không cho “Bất kỳ ai”: chọn “Có” ở mục “Gửi thư không kèm liên kết” và để trống địa chỉ; đơn vị trả lời bằng thư hoặc điện thoại, cơ quan ghi bằng Ghi nhận trả lời.',
  ],
  pageUntried: [
    'Chưa ai mở thử trang ở địa chỉ này: bấm “Lưu và mở thử trang”, rồi bấm nút trên trang.',
    'Trang báo lỗi, không tìm thấy: địa chỉ chép chưa đúng hoặc chưa đủ. Sao chép lại ở ô “Ứng dụng web” của Google (Triển khai, Quản lý các tùy chọn triển khai) rồi dán vào ô dưới đây.',
    'Trang đòi đăng nhập hoặc báo phải xin quyền: “Ai có quyền truy cập” chưa là “Bất kỳ ai”. Sửa cũng ở đó: bấm hình bút chì, chọn “Bất kỳ ai”, bấm Triển khai; địa chỉ giữ nguyên.',
  ],
  pageSeen: 'Đã mở thử lúc {at}: trang chạy bản {version}.',
  pageOfAnother:
    'Trang ở địa chỉ này chạy bằng tài khoản {account}, không phải {owner} đang phụ trách. Hãy triển khai lại bằng tài khoản {owner} rồi ghi địa chỉ mới. Liên kết trong các thư đã gửi vẫn mở trang cũ cho đến khi bản triển khai cũ được lưu trữ; thư nhắc tiếp theo mang liên kết mới.',
  makingTab:
    'Đang lập tab {at}/{all}: {tab}. Cả việc mất nửa phút đến hai phút, không cần bấm gì thêm: xong thì bước đầu tiên hiện ra ở đây.',
  underWay:
    'Đang lập các tab của bảng tính này, do lần bấm trước; xin chờ một, hai phút. Xong thì hộp thoại Thiết lập ban đầu tự mở ở cửa sổ đã bấm; không thấy, hãy chọn lại mục này.',
  rareSettings: {
    name: 'Ít khi phải sửa',
    meaning: 'Bấm dấu + ở lề trái, cạnh dòng này, để mở các mục bên dưới.',
  },
  askRegion:
    'Bảng tính này đã có nội dung và đang theo ngôn ngữ, múi giờ {region}: ngày gõ 5/12/2026 có thể thành ngày 12 tháng 5, “hôm nay” và giờ gửi thư có thể lệch. Đổi sang Việt Nam (vi_VN, Asia/Ho_Chi_Minh)? Chọn Có: nội dung các ô giữ nguyên, cách hiện ngày và số có thể đổi. Chọn Không: giữ như cũ.',
  regionSet:
    'Đã đổi ngôn ngữ, múi giờ của bảng tính từ {region} sang Việt Nam. Hãy xem lại các ngày đã gõ trước đó: ngày và tháng có thể đã bị đảo.',
  tabMade: 'Đã lập tab “{tab}”.',
  columnsMade: 'Tab “{tab}”: đã thêm cột {columns}.',
  askRenamed:
    'Tab “{tab}”: không thấy cột “{header}”. Cột “{found}” (ô {cell}) có phải là cột “{header}” không? Chọn Có thì tên cột được ghi lại thành “{header}”, nội dung bên dưới giữ nguyên; nếu không chắc, chọn Không: chưa có gì thay đổi.',
  headerNamed: 'Tab “{tab}”: đã ghi lại tên cột “{found}” thành “{header}”.',
  settingNamed: 'Tab “Cài đặt”, ô {cell}: đã ghi lại tên mục “{value}” thành “{names}”.',
  settingsMade:
    'Tab “Cài đặt”: đã thêm lại mục “{names}” với giá trị như lúc mới thiết lập. Hãy xem lại giá trị.',
  headersRaised: 'Tab “{tab}”: đã đưa dòng tên cột về dòng {row}.',
  dropdownsMade: 'Tab “{tab}”: đã đặt lại danh sách chọn ở cột {columns}.',
  closingsCopied: 'Tab “Văn bản”: đã chép lại cột “Các kỳ đã chốt” từ tab “Kỳ báo cáo”.',
  permissionsMissing: `Chưa thiết lập, vì tài khoản này chưa cấp cho Đôn Đốc các quyền:

{list}

Bấm OK; khi Google hỏi, đánh dấu mọi ô rồi bấm Tiếp tục. Sau đó chọn lại Thiết lập ban đầu.`,
  triggersMade: 'Đã đặt lại lịch chạy 10 phút một lần.',
  agreed: 'Đã đồng ý với lưu ý bảo mật.',
  saved: 'Đã lưu.',
  addressMissing:
    'Dán địa chỉ trang (kết thúc bằng /exec) vào ô này, hoặc chọn “Có” ở mục “Gửi thư không kèm liên kết”.',
  addressMended:
    'Đã lưu. Địa chỉ vừa dán chỉ mở được bằng tài khoản của cơ quan nên được ghi lại thành địa chỉ ai cũng mở được: {address}',
  changedElsewhere:
    'Từ lúc mở cửa sổ này, mục này đã được sửa ở nơi khác thành “{value}”. Nếu vẫn muốn ghi như ở đây, bấm lưu lần nữa.',
  unfit: '“{value}” không dùng được ở mục này. Hãy sửa theo lời giải thích của mục.',
  officeFirst:
    'Địa chỉ đã được lưu, nhưng chưa gửi được thư thử vì chưa có tên cơ quan. Hãy làm bước “Cơ quan theo dõi” trước, rồi bấm lại.',
  hoursReversed: 'Giờ kết thúc phải sau giờ bắt đầu, ví dụ từ 8 đến 17.',
  letterSubject: '[Thử] {office}: thư thử của Đôn Đốc',
  openTest: 'Mở trang thử',
  letterBody: `Đây là thư thử gửi từ bảng tính theo dõi văn bản của {office}.

Xin chép địa chỉ sau, gửi qua Zalo cho một điện thoại không đăng nhập tài khoản này, hoặc mở trong cửa sổ ẩn danh (Ctrl+Shift+N), rồi bấm nút trên trang: {link}

Nếu thư này nằm trong mục Thư rác, hãy báo trước cho các đơn vị bằng văn bản hoặc Zalo trước khi gửi thư đầu tiên.`,
  letterBodyWithoutLink: `Đây là thư thử gửi từ bảng tính theo dõi văn bản của {office}. Cơ quan chọn gửi thư không kèm liên kết.

Nếu thư này nằm trong mục Thư rác, hãy báo trước cho các đơn vị bằng văn bản hoặc Zalo trước khi gửi thư đầu tiên.`,
} as const;
