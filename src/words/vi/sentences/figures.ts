/** What is wrong with the list of requested figures in a form. */
export const figureFaults = {
  unreadable:
    'Dòng {row}: không đọc được “{label}”. Hãy ghi tên số liệu, đơn vị tính trong ngoặc, ví dụ: Số tin, bài đã đăng (tin, bài).',
  noLabel: 'Dòng {row}: chưa ghi tên số liệu. Hãy ghi tên, hoặc xóa dòng này.',
  labelLong: 'Dòng {row}: tên dài quá {limit} ký tự. Hãy rút gọn “{label}”.',
  measureLong: 'Dòng {row}: đơn vị tính của “{label}” dài quá {limit} ký tự. Hãy rút gọn.',
  person:
    'Dòng {row}: “{label}” hỏi thông tin của cá nhân. Chỉ hỏi số tổng của đơn vị, không hỏi họ tên, ngày sinh, số giấy tờ, tài khoản hay vi phạm của từng người. Ví dụ, thay “Người vi phạm” bằng “Số vụ vi phạm”.',
  twice: 'Dòng {row}: “{label}” đã có ở dòng trên. Hãy đổi tên hoặc xóa một dòng.',
  accumulated:
    'Dòng {row}: “{label}” không cộng các đơn vị nên không tính lũy kế được. Hãy đánh dấu “Cộng các đơn vị”, hoặc bỏ “Lũy kế từ đầu năm”.',
  options:
    'Dòng {row}: “{label}” phải có từ 2 đến 12 lựa chọn khác nhau, mỗi lựa chọn tối đa {limit} ký tự, cách nhau bằng dấu chấm phẩy. Ví dụ: Trực tiếp; Trực tuyến.',
  rate: 'Dòng {row}: “{label}” là tỷ lệ, phải tính từ hai số liệu khác trong bảng này: số đạt được và tổng số. Hãy chọn hai số liệu đó.',
  personOption:
    'Dòng {row}: lựa chọn của “{label}” hỏi thông tin của cá nhân. Hãy bỏ hoặc đổi lựa chọn đó.',
  many: 'Có {row} số liệu, nhiều hơn {limit}. Một văn bản hỏi tối đa {limit} số liệu; hãy xóa bớt dòng.',
} as const;

export const figuresPublic =
  'Số liệu “{labels}” có thể thuộc danh mục bí mật nhà nước. Nếu chắc là không, hãy đánh dấu ô này; nếu chưa chắc, hãy bỏ số liệu đó.';
