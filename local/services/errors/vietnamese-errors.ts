/**
 * Google's Vietnamese messages by their English form, found in public projects. `%s` marks an inserted value.
 * Most are from https://github.com/RomainVialard/ErrorHandler (src/ErrorHandler.gs.js, errors seen in add-ons).
 * The message on scopes is from https://github.com/baophung020394/tinh-ngay-hop-dong-luong-nhan-vien
 * (FIX_CHECKBOX_TRIGGER.md). The last two are in many Vietnamese guides to web apps and caches.
 */
const metInPublic = {
  "We're sorry, a server error occurred. Please wait a bit and try again.":
    'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
  'Service invoked too many times for one day: %s.':
    'Dịch vụ bị gọi quá nhiều lần trong một ngày: %s.',
  'Limit Exceeded: Email Recipients Per Message.':
    'Đã vượt quá giới hạn: Người nhận email trên mỗi thư.',
  'Invalid email: %s': 'Email không hợp lệ: %s',
  'Authorization is required to perform that action. Please run the script again to authorize it.':
    'Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.',
  'Specified permissions are not sufficient to call %s. Required permissions: %s':
    'Các quyền được chỉ định không đủ để gọi %s. Các quyền bắt buộc: %s',
  'Range not found': 'Không tìm thấy dải ô',
  'The coordinates of the range are outside the dimensions of the sheet.':
    'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  'A sheet with the name "%s" already exists. Please enter another name.':
    'Đã tồn tại một trang tính có tên "%s". Vui lòng nhập tên khác.',
  'Conditional format rule cannot reference a different sheet.':
    'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.',
  'Script function not found: %s': 'Không tìm thấy hàm tập lệnh: %s',
  'Argument too large: %s': 'Đối số quá lớn: %s',
};

/**
 * Messages whose Vietnamese form was not found. The wording here is ours, not Google's, so no code may depend
 * on it.
 */
const inOurWords = {
  'Lock timeout: another process was holding the lock for too long.':
    'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.',
  'Limit Exceeded: Email Body Size.': 'Đã vượt quá giới hạn: Kích thước nội dung email.',
  'Limit Exceeded: Email Total Attachments Size.':
    'Đã vượt quá giới hạn: Tổng kích thước tệp đính kèm email.',
  'Failed to send email: no recipient': 'Không gửi được email: không có người nhận',
  'You have exceeded the property storage quota. Please remove some properties and try again.':
    'Bạn đã vượt quá hạn mức bộ nhớ thuộc tính. Vui lòng xóa một số thuộc tính rồi thử lại.',
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.':
    'Tập lệnh này có quá nhiều trình kích hoạt. Phải xóa bớt trình kích hoạt trước khi thêm.',
  'Service using too much computer time for one day':
    'Dịch vụ sử dụng quá nhiều thời gian máy tính trong một ngày',
  'There are too many scripts running simultaneously for this Google user account.':
    'Có quá nhiều tập lệnh đang chạy đồng thời cho tài khoản người dùng Google này.',
  'Cannot call SpreadsheetApp.getUi() from this context.':
    'Không thể gọi SpreadsheetApp.getUi() từ ngữ cảnh này.',
  'You do not have permission to call %s. Required permissions: %s':
    'Bạn không có quyền gọi %s. Các quyền bắt buộc: %s',
  'No HTML file named %s was found.': 'Không tìm thấy tệp HTML có tên %s.',
  'The data you entered in cell %s violates the data validation rules set on this cell. Please enter one of the following values: %s.':
    'Dữ liệu vừa nhập vào ô %s trái với quy tắc xác thực dữ liệu của ô. Hãy nhập một trong các giá trị sau: %s.',
  'The data you entered in cell %s violates the data validation rules set on this cell.':
    'Dữ liệu vừa nhập vào ô %s trái với quy tắc xác thực dữ liệu của ô.',
  'The name of a sheet must have between 1 and 100 characters.':
    'Tên trang tính phải có từ 1 đến 100 ký tự.',
  'Sorry, it is not possible to delete all non-frozen rows.':
    'Không thể xóa hết các hàng không cố định.',
  'Sorry, it is not possible to delete all non-frozen columns.':
    'Không thể xóa hết các cột không cố định.',
  'Those rows are out of bounds.': 'Các hàng đó nằm ngoài trang tính.',
  'Those columns are out of bounds.': 'Các cột đó nằm ngoài trang tính.',
  'This run is dead.': 'Lượt chạy bị ngắt giữa chừng.',
  'Exceeded maximum execution time': 'Đã vượt quá thời gian thực thi tối đa',
};

export const vietnameseErrors: Readonly<Record<string, string>> = { ...metInPublic, ...inOurWords };
