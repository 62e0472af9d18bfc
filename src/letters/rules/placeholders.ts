import { type LetterKind, needsLink } from '../../records/letter-kind';

const OFFICE = ['ngay_chot', 'don_vi_theo_doi', 'can_bo_theo_doi', 'dien_thoai'];

const DISPATCH = [
  'co_quan_ban_hanh',
  'loai_van_ban',
  'so_ky_hieu',
  'ngay_ban_hanh',
  'trich_yeu',
  'lien_ket_van_ban',
  'tham_khao',
];

const UNIT = [
  ...OFFICE,
  ...DISPATCH,
  'ten_don_vi',
  'xung_ho_nguoi_nhan',
  'noi_dung_tra_loi',
  'cach_bao_ket_qua',
  'loi_thoi_han',
  'viec_con_lai',
  'viec_ngan',
  'viec_gon',
  'han',
  'han_ngan',
  'han_gon',
  'han_chi_tiet',
  'han_xac_nhan',
  'han_hoan_thanh',
  'so_ngay_qua_han',
  'lan_don_doc',
  'lien_ket_xac_nhan',
  'ly_do',
  'da_bao',
  'thay_doi',
  'thay_doi_ngan',
  'ban_thu',
];

const PLACEHOLDERS: Readonly<Record<LetterKind, readonly string[]>> = {
  information: UNIT,
  cancellation: UNIT,
  notice: UNIT,
  newVersion: UNIT,
  supplement: UNIT,
  refusal: UNIT,
  reminder: [...UNIT, 'loi_de_nghi'],
  followUp: [...UNIT, 'nhan', 'han_tra_loi', 'han_tra_loi_ngan', 'loi_de_nghi', 'thu_truoc'],
  change: [...UNIT, 'nhan', 'loi_de_nghi', 'thay_doi_han'],
  escalation: [
    ...OFFICE,
    'noi_nhan',
    'so_don_vi',
    'van_ban',
    'danh_sach',
    'noi_dung_tra_loi',
    'lien_ket_tong_hop',
  ],
  newLink: [...OFFICE, 'ten_don_vi', 'ly_do', 'lien_ket_xac_nhan'],
  contact: [...OFFICE, 'ten_don_vi', 'ly_do'],
  leadership: [
    ...OFFICE,
    'noi_nhan',
    'van_ban',
    'ky_bao_cao',
    'muc_ket_qua',
    'muc_de_xuat',
    'muc_qua_han_nhieu',
    'lien_ket_tong_hop',
    'muc_chi_tiet',
    'loi_ket',
  ],
  health: [...OFFICE, 'so_viec', 'danh_sach', 'dia_chi_bang'],
};

export function placeholdersOf(kind: LetterKind): readonly string[] {
  return PLACEHOLDERS[kind];
}

export function lacksLink(kind: LetterKind, body: string): boolean {
  return needsLink(kind) && !body.includes('{lien_ket_xac_nhan}');
}
