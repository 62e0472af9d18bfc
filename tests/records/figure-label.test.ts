import { describe, expect, it } from 'vitest';
import { identifiesPerson, isAboutArmedForces } from '../../src/records/figure-label';
import { mayBeNegative } from '../../src/records/signed-figure';

describe('a label that would identify a person', () => {
  it.each([
    'Họ tên',
    'Họ và tên cán bộ phụ trách',
    'họ tên người tham gia',
    'HỌ TÊN',
    'Ho ten',
    'Tên đảng viên',
    'Tên người đứng đầu',
    'Ngày sinh',
    'Ngày, tháng, năm sinh',
    'Năm sinh của chủ hộ',
    'Quê quán',
    'CCCD',
    'Số CCCD',
    'Số căn cước công dân',
    'So can cuoc cong dan',
    'Số CMND của chủ hộ',
    'Số định danh cá nhân',
    'Mã định danh',
    'Số hộ chiếu',
    'Số hộ chiếu của đảng viên',
    'Số tài khoản',
    'Số tài khoản ngân hàng',
    'Tài khoản ngân hàng của hộ nghèo',
    'Số điện thoại',
    'Số thẻ đảng viên',
    'Danh sách cá nhân',
    'Danh sách đảng viên bị kỷ luật',
    'Người vi phạm',
    'Cá nhân vi phạm',
    'Cán bộ có vi phạm',
    'Người bị kỷ luật',
    'Đảng viên bị kỉ luật',
    'Người bị xử phạt',
    'Học sinh vi phạm',
    'Tài khoản mạng xã hội',
    'Số tài khoản mạng xã hội',
    'Tài khoản Facebook, Zalo của đảng viên',
    'Trang cá nhân của cán bộ',
    'Full name',
    'Account number',
    'Date of birth',
  ])('%s is refused', (label) => {
    expect(identifiesPerson(label)).toBe(true);
  });

  it.each([
    'Số vụ vi phạm',
    'Số vụ việc vi phạm đã xử lý',
    'Số trường hợp vi phạm trật tự xây dựng',
    'Kỷ luật, kỷ cương hành chính',
    'Kỉ luật, kỉ cương hành chính',
    'Số cuộc kiểm tra kỷ luật, kỷ cương',
    'Số người tham gia',
    'Số người vi phạm nồng độ cồn',
    'Số đảng viên',
    'Số đảng viên bị thi hành kỷ luật',
    'Số đảng viên mới kết nạp',
    'Số cán bộ trong danh sách quy hoạch',
    'Số hộ nghèo',
    'Số nam sinh',
    'Số đơn vị đã tổ chức học tập',
    'Số tin, bài đã đăng',
    'Số thẻ căn cước đã cấp',
    'Số tài khoản định danh điện tử đã kích hoạt',
    'Số người đã làm CCCD',
    'Số thẻ bảo hiểm y tế đã cấp',
    'Số bài đăng trên mạng xã hội',
    'Số buổi tuyên truyền về an toàn trên mạng xã hội',
    'Kinh phí hỗ trợ (triệu đồng)',
    'Tỷ lệ hộ dân dùng nước sạch',
    'Số lượt người nghe',
    'Number of participants',
  ])('%s passes', (label) => {
    expect(identifiesPerson(label)).toBe(false);
  });
});

describe('figures about armed forces', () => {
  it.each(['Quân số huấn luyện', 'Số thanh niên tuyển quân', 'Dự bị động viên', 'quan so'])(
    '%s is asked about',
    (label) => {
      expect(isAboutArmedForces(label)).toBe(true);
    },
  );

  it.each(['Số lượt dân quân tham gia hội nghị', 'Bình quân số buổi', 'Số tin, bài'])(
    '%s is not',
    (label) => {
      expect(isAboutArmedForces(label)).toBe(false);
    },
  );
});

it('only a change or a balance may be below 0', () => {
  expect(['Tăng, giảm so với kỳ trước', 'Chênh lệch thu chi'].every(mayBeNegative)).toBe(true);
  expect(['Số tin, bài đã đăng', 'Thu ngân sách', 'Kinh phí'].some(mayBeNegative)).toBe(false);
});
