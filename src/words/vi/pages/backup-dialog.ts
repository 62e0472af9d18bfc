import { at } from '../names/menu-at';

export const backupDialog = {
  title: 'Sao lưu, lưu trữ',
  reading: (read: string, all: string) => `Đang đọc: ${read}/${all} dòng…`,
  checking: 'Đang đối chiếu và ghi tệp…',

  backup: {
    heading: 'Sao lưu',
    intro:
      'Tải toàn bộ bảng tính về máy thành một tệp Excel (.xlsx): mọi tab của Đôn Đốc, kể cả cài đặt, mẫu thư, ngày nghỉ và các cột cơ quan tự thêm. Nên làm mỗi tháng một lần, và trước khi cập nhật Đôn Đốc hoặc sửa nhiều dòng.',
    press: 'Tải bản sao lưu',
    done: (name: string) =>
      `Đã tải ${name}. Xin cất ở nơi an toàn: tệp có địa chỉ thư, điện thoại của đầu mối. Cách lấy lại ghi ở trang đầu của tệp.`,
    leftOut:
      'Lấy lại bằng Google Trang tính: Tệp ▸ Nhập ▸ Tải lên, chọn tệp, chọn Thay thế bảng tính, rồi chạy Thiết lập ban đầu. Liên kết trong thư đã gửi vẫn dùng được. Tệp không có tab riêng của cơ quan, công thức ở cột tự thêm (chỉ có kết quả), màu tự tô, ghi chú ô, biểu đồ. Chỉ cần lùi lại vài ngày thì dùng Tệp ▸ Lịch sử phiên bản, giữ được cả những thứ này.',
    keepsChanging:
      'Bảng tính đang có người sửa hoặc đang gửi thư nên chưa chép được trọn vẹn. Xin chờ vài phút rồi bấm lại.',
  },

  about: {
    sheet: 'Về bản sao lưu',
    title: 'Bản sao lưu của Đôn Đốc',
    putBack: [
      'Cách lấy lại bản này:',
      '1. Mở bảng tính có Đôn Đốc. Tải một bản sao lưu của bảng tính đang có, phòng khi cần xem lại.',
      '2. Chọn Tệp ▸ Nhập ▸ Tải lên, chọn tệp này, rồi chọn Thay thế bảng tính.',
      `3. Chọn ${at.setUp}: danh sách chọn, cột ẩn, cảnh báo khi sửa được tạo lại.`,
      '4. Nếu sau ngày giờ dưới đây đã gửi thư, chưa thư nào tự gửi: mở Xem trước và gửi, xem kỹ, hủy thư đã gửi, rồi bấm gửi.',
      '5. Xong thì xóa tab này. Bảng tính mới hoặc tài khoản khác: ghi lại địa chỉ trang xác nhận ở Thiết lập ban đầu; liên kết trong thư cũ không còn dùng được.',
    ],
    at: 'Sao lưu lúc',
    version: 'Bản Đôn Đốc',
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    zone: 'Múi giờ',
    tab: 'Tab',
    rows: 'Số dòng',
  },

  archive: {
    heading: 'Lưu trữ',
    intro:
      'Chuyển các dòng của văn bản đã kết thúc ra một tệp Excel, để bảng tính gọn và nhanh. Dòng của văn bản trong tab Văn bản và số liệu toàn văn bản, từng khối trong Kỳ báo cáo vẫn còn. Sổ năm tải sau khi lưu trữ không tính các văn bản này nữa. Nên làm mỗi năm một lần.',
    none: 'Không có văn bản nào đã kết thúc còn dòng trong bảng tính.',
    choose: 'Chọn văn bản cần lưu trữ',
    line: (number: string, year: string, subject: string) =>
      `${number} (kết thúc năm ${year}): ${subject}`,
    counts: (units: string, letters: string) => `${units} đơn vị, ${letters} thư`,
    press: 'Tải tệp lưu trữ',
    chooseFirst: 'Xin chọn ít nhất một văn bản.',
    bookFirst: (numbers: string, years: string) =>
      `Văn bản kết thúc năm nay hoặc năm trước chỉ lưu trữ được khi sổ năm đã có kết quả cuối của văn bản: ${numbers}. Hãy mở Lập báo cáo, bấm Tải sổ năm ${years}, rồi mở lại mục này.`,
    downloaded: (name: string) =>
      `Đã tải ${name}. Xin mở thử tệp, thấy đủ rồi hãy bấm chuyển. Bảng tính chưa thay đổi gì.`,
    confirm: (count: string, name: string) =>
      `Chuyển ${count} văn bản ra khỏi các tab: dòng ở Theo dõi, Hộp thư đi, Nhật ký và số liệu từng đơn vị chỉ còn trong tệp ${name}.`,
    yes: 'Đã có tệp, chuyển ra khỏi bảng tính',
    file: (year: string, office: string, day: string) =>
      ['Don-doc_luu-tru', year, office, day].filter((part) => part !== '').join('_'),
  },

  figures: {
    heading: 'Số liệu các kỳ',
    intro:
      'Tải số liệu đã chốt của mọi kỳ (toàn văn bản và từng khối, không có tên đơn vị hay đầu mối) thành một tệp CSV, để gửi cơ quan cấp trên hoặc theo dõi nhiều năm trên máy tính. Lần sau tải lại cả tệp: tệp mới thay tệp cũ.',
    press: 'Tải số liệu các kỳ (CSV)',
    done: (name: string) =>
      `Đã tải ${name}. Giữ nguyên tệp: tệp bị cắt hoặc bị sửa số sẽ không được nhận. Nếu muốn sửa, hãy chép ra tệp khác.`,
    closing: (period: string, number: string, closing: number) =>
      `“${period}”, văn bản ${number}, lần chốt ${closing}`,
    leftOut: (closings: string) =>
      `Không có trong tệp, vì dòng trong tab “Kỳ báo cáo” đã bị sửa, chép thêm hoặc xóa bớt sau khi chốt: ${closings}. Hãy khôi phục từ lịch sử phiên bản, hoặc chốt lại kỳ và ghi lý do, rồi tải lại.`,
    none: 'Chưa chốt kỳ nào nên chưa có số liệu để tải.',
    unnamed:
      'Chưa ghi tên cơ quan. Hãy điền mục “Đơn vị theo dõi” trong tab “Cài đặt” rồi bấm lại.',
    keepsChanging:
      'Tab “Kỳ báo cáo” vừa thêm hoặc bớt dòng nên chưa đọc được trọn vẹn. Xin chờ vài phút rồi bấm lại.',
    file: (office: string, day: string) => `Don-doc_so-lieu-ky_${office}_${day}`,
  },
};
