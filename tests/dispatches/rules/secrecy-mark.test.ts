import { describe, expect, it } from 'vitest';
import { bearsSecrecyMark } from '../../../src/dispatches/rules/secrecy-mark';

describe('the stamp of a classified document', () => {
  it.each([
    'MẬT',
    ' TỐI MẬT ',
    '(TUYỆT MẬT)',
    '[MẬT]',
    'HUYỆN ỦY PHÙ NINH\r\nMẬT\r\nSố 12',
    'Độ mật: Tối mật',
    'Công văn khẩn; độ mật: MẬT',
    '12-CV/HU (MẬT)',
    '12-CV/HU-MẬT',
    'MẬT'.normalize('NFD'),
  ])('is found in %j', (text) => {
    expect(bearsSecrecyMark(text)).toEqual(true);
  });

  it.each([
    '',
    'bảo vệ Bí mật nhà nước',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'chấn chỉnh hoạt động sử dụng mạng xã hội',
    'không đặt mật khẩu dễ đoán',
    'mật độ dân cư',
    'Tăng cường công tác bảo mật',
    'TĂNG CƯỜNG CÔNG TÁC BẢO MẬT',
    'Độ mật: không',
    '1384-CV/HU',
  ])('is not found in %j', (text) => {
    expect(bearsSecrecyMark(text)).toEqual(false);
  });
});
