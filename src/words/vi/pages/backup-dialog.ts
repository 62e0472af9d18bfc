export const backupDialog = {
  title: 'Sao lưu, khôi phục, lưu trữ',
  reading: (read: string, all: string) => `Đang đọc: ${read}/${all} dòng…`,
  checking: 'Đang đối chiếu và ghi tệp…',

  backup: {
    heading: 'Sao lưu',
    intro:
      'Tải toàn bộ bảng tính về máy thành một tệp Excel (.xlsx): mọi tab của Đôn Đốc, kể cả cài đặt, mẫu thư, ngày nghỉ và các cột cơ quan tự thêm. Nên làm mỗi tháng một lần, và trước khi cập nhật Đôn Đốc hoặc sửa nhiều dòng.',
    press: 'Tải bản sao lưu',
    done: (name: string) =>
      `Đã tải ${name}. Xin cất ở nơi an toàn (tệp có địa chỉ thư, điện thoại của đầu mối) và giữ nguyên tệp: nếu muốn sửa, hãy chép ra tệp khác, vì tệp đã lưu lại thì không khôi phục được.`,
    leftOut:
      'Tệp không có khóa ký liên kết, lịch chạy, màu sắc, ghi chú ô và biểu đồ; lập bảng tính mới thì Thiết lập ban đầu tạo lại những thứ này.',
    keepsChanging:
      'Bảng tính đang có người sửa hoặc đang gửi thư nên chưa chép được trọn vẹn. Xin chờ vài phút rồi bấm lại.',
  },

  about: {
    sheet: 'Về bản sao lưu',
    title: 'Bản sao lưu của Đôn Đốc',
    keepAsIs:
      'Giữ nguyên tệp này để khôi phục được. Muốn sửa, hãy chép ra tệp khác: tệp đã lưu lại bằng Excel hoặc chương trình khác chỉ còn để đọc.',
    at: 'Sao lưu lúc',
    version: 'Bản Đôn Đốc',
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    zone: 'Múi giờ',
    tab: 'Tab',
    rows: 'Số dòng',
    digest: 'Dấu kiểm tra',
  },

  restore: {
    heading: 'Khôi phục',
    intro:
      'Đưa toàn bộ dữ liệu trong bản sao lưu vào một bảng tính mới vừa chạy Thiết lập ban đầu. Dùng khi bảng tính cũ bị xóa, bị hỏng, hoặc khi chuyển sang tài khoản khác.',
    inUse:
      'Bảng tính này đã có đơn vị, văn bản hoặc thư nên không khôi phục vào đây được. Nếu cần khôi phục, hãy lập bảng tính mới, chạy Thiết lập ban đầu rồi mở mục này trong bảng tính mới.',
    halfway:
      'Lần khôi phục trước dừng giữa chừng. Hãy chọn lại tệp sao lưu và khôi phục lại từ đầu: không dòng nào bị ghi hai lần. Nếu không còn tệp, hãy bỏ bảng tính này và lập bảng tính mới.',
    choose: 'Tệp sao lưu (.xlsx)',
    faults: {
      noBackup:
        'Đây không phải bản sao lưu còn nguyên của Đôn Đốc: có thể là tệp khác, hoặc tệp đã được mở rồi lưu lại. Hãy chọn tệp như khi tải về.',
      notWhole:
        'Tệp không còn nguyên vẹn: bị thiếu hoặc đã bị sửa. Hãy chọn bản sao lưu khác, hoặc chép lại tệp từ nơi cất giữ.',
      newer:
        'Bản sao lưu do bản Đôn Đốc mới hơn tạo ra. Hãy cập nhật Đôn Đốc của bảng tính này trước.',
    },
    otherLanguage:
      'Bản sao lưu dùng ngôn ngữ khác với bảng tính này. Hãy lập bảng tính mới và chọn đúng ngôn ngữ đó ở Thiết lập ban đầu.',
    found: (at: string, version: string) => `Bản sao lưu lúc ${at}, Đôn Đốc bản ${version}, gồm:`,
    holds: (count: string, name: string) => `${name}: ${count} dòng`,
    leftOut: (name: string) =>
      `Tab ${name} không còn trong bản này nên không khôi phục; số liệu vẫn xem được khi mở tệp bằng Excel.`,
    replaces:
      'Những gì vừa điền ở Thiết lập ban đầu của bảng tính này (tab Cài đặt, Mẫu thư, Ngày nghỉ) được thay bằng nội dung trong tệp; riêng địa chỉ trang xác nhận giữ nguyên.',
    nothingSent:
      'Sau khi khôi phục chưa có thư nào tự gửi: xin mở Xem trước và gửi, xem kỹ rồi bấm gửi. Thư đã gửi sau lúc sao lưu không có trong tệp, nên có đơn vị có thể bị nhắc lại.',
    links:
      'Liên kết trong các thư đã gửi thuộc bảng tính cũ, không mở được trang mới. Lần nhắc tới mang liên kết mới; đơn vị cần ngay thì vào Gọi điện, nhắn Zalo để lấy liên kết gửi lại.',
    oldFile:
      'Nếu bảng tính cũ vẫn còn, hãy ghi 0 ở mục “Số thư tự gửi tối đa một ngày” trong tab “Cài đặt” của bảng tính cũ, để hai bảng tính không cùng gửi thư cho đơn vị.',
    press: 'Khôi phục vào bảng tính này',
    writing: (put: string, all: string) => `Đang ghi: ${put}/${all} dòng. Xin đừng đóng hộp thoại…`,
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
