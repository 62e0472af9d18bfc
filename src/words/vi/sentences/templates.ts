import { reportTemplates } from './report-templates';
import { closing, contact, document, linkHelp } from './template-parts';

/** The templates that set-up puts into Mẫu thư; drafts that the office approves or rewrites. */
export const templates = {
  notice: {
    subject: '[Thông báo] {loai_van_ban} số {so_ky_hieu}: đề nghị xác nhận đã nhận và triển khai',
    body: `Kính gửi: {ten_don_vi}

{co_quan_ban_hanh} đã ban hành {loai_van_ban} số {so_ky_hieu}, ngày {ngay_ban_hanh} về việc {trich_yeu}. Văn bản được gửi theo đường công văn; liên kết tham khảo: {lien_ket_van_ban}.

Để phục vụ công tác theo dõi, tổng hợp, {don_vi_theo_doi} trân trọng đề nghị {ten_don_vi}:
1. Xác nhận đã nhận văn bản chậm nhất là {han_xac_nhan}.
2. Tổ chức quán triệt, tuyên truyền, phổ biến bằng hình thức phù hợp và cập nhật kết quả (ngày, hình thức, số thuộc diện, số tham gia) chậm nhất là {han_hoan_thanh}.

Để xác nhận và cập nhật kết quả:
{lien_ket_xac_nhan}

{viec_khac}

Các thời hạn nêu trên do {don_vi_theo_doi} đề nghị để tổng hợp. Đề nghị chỉ cung cấp số liệu tổng hợp của đơn vị; không gửi danh sách, tên hoặc thông tin về cá nhân; không gửi văn bản có độ mật qua thư này.

Mọi vướng mắc xin liên hệ {can_bo_theo_doi}, điện thoại {dien_thoai}.

${linkHelp}

${closing}`,
  },
  reminder: {
    subject: '[Nhắc] Sắp đến hạn {viec_con_lai}: {loai_van_ban} số {so_ky_hieu} (chậm nhất {han})',
    body: `Kính gửi: {ten_don_vi}

{don_vi_theo_doi} xin nhắc nội dung liên quan đến {loai_van_ban} số {so_ky_hieu}, ngày {ngay_ban_hanh} về việc {trich_yeu}. Tính đến ngày {ngay_chot}, đơn vị còn nội dung chưa cập nhật, theo thời hạn do {don_vi_theo_doi} đề nghị:
{tung_viec}

{ly_do}

Đề nghị đơn vị quan tâm thực hiện. Để xác nhận và cập nhật kết quả:
{lien_ket_xac_nhan}

{viec_khac}

Trường hợp đã thực hiện hoặc đã gửi bằng hình thức khác, xin thông báo lại để tránh nhắc trùng. Nếu cần điều chỉnh thời hạn, xin trao đổi với {can_bo_theo_doi}, điện thoại {dien_thoai}.

${linkHelp}

${closing}`,
  },
  followUp: {
    subject: '[Đôn đốc lần {lan_don_doc}] {loai_van_ban} số {so_ky_hieu}: quá hạn {viec_con_lai}',
    body: `Kính gửi: {ten_don_vi}

Qua theo dõi, tính đến ngày {ngay_chot}, {don_vi_theo_doi} chưa nhận được kết quả của {ten_don_vi} đối với {loai_van_ban} số {so_ky_hieu}, ngày {ngay_ban_hanh} về việc {trich_yeu}. Theo thời hạn do {don_vi_theo_doi} đề nghị:
{tung_viec}

{ly_do}

Đề nghị {ten_don_vi} khẩn trương thực hiện. Để xác nhận và cập nhật kết quả:
{lien_ket_xac_nhan}

{viec_khac}

Trường hợp có khó khăn, vướng mắc, đề nghị nêu rõ để {don_vi_theo_doi} tổng hợp, báo cáo. Nếu đơn vị đã thực hiện, xin bỏ qua thư này và cho biết thời điểm, hình thức đã gửi. ${contact}

${linkHelp}

${closing}`,
  },
  newVersion: {
    subject: '[Bản mới] {loai_van_ban} số {so_ky_hieu}: đề nghị xác nhận lại',
    body: `Kính gửi: {ten_don_vi}

${document} đã có thay đổi so với nội dung đã gửi {ten_don_vi} trước đây. Liên kết tham khảo: {lien_ket_van_ban}.

{thay_doi}

{don_vi_theo_doi} trân trọng đề nghị {ten_don_vi}:
1. Xác nhận đã nhận bản mới chậm nhất là {han_xac_nhan}.
2. Tổ chức quán triệt, tuyên truyền, phổ biến nội dung thay đổi và cập nhật kết quả chậm nhất là {han_hoan_thanh}.

Để xác nhận và cập nhật kết quả:
{lien_ket_xac_nhan}

{viec_khac}

Các thời hạn nêu trên do {don_vi_theo_doi} đề nghị để tổng hợp. Đề nghị chỉ cung cấp số liệu tổng hợp của đơn vị; không gửi danh sách, tên hoặc thông tin về cá nhân; không gửi văn bản có độ mật qua thư này.

${contact}

${linkHelp}

${closing}`,
  },
  supplement: {
    subject: '[Đề nghị bổ sung] {loai_van_ban} số {so_ky_hieu}: {viec_con_lai}',
    body: `Kính gửi: {ten_don_vi}

{don_vi_theo_doi} đã nhận trả lời của {ten_don_vi} đối với ${document}. Qua kiểm tra, xin đề nghị đơn vị bổ sung.

{ly_do}

Những gì đơn vị đã cập nhật vẫn được giữ; chỉ cần sửa hoặc bổ sung phần nêu trên. Nội dung còn phải hoàn tất: {viec_con_lai}; thời hạn do {don_vi_theo_doi} đề nghị: {han_chi_tiet}. Để bổ sung:
{lien_ket_xac_nhan}

{viec_khac}

Đề nghị chỉ cung cấp số liệu tổng hợp của đơn vị; không gửi danh sách, tên hoặc thông tin về cá nhân. ${contact}

${linkHelp}

${closing}`,
  },
  cancellation: {
    subject: '[Thông báo] {loai_van_ban} số {so_ky_hieu}: {viec_con_lai}',
    body: `Kính gửi: {ten_don_vi}

{don_vi_theo_doi} xin thông báo đối với ${document}: {viec_con_lai}. {ten_don_vi} không phải thực hiện các nội dung đã đề nghị; {don_vi_theo_doi} sẽ không gửi thư nhắc về văn bản này.

{ly_do}

{viec_khac}

${contact}

${closing}`,
  },
  information: {
    subject: '[Để biết] {loai_van_ban} số {so_ky_hieu}',
    body: `Kính gửi: {ten_don_vi}

{don_vi_theo_doi} xin gửi để {ten_don_vi} biết: ${document}. Liên kết tham khảo: {lien_ket_van_ban}.

{thay_doi}

{ten_don_vi} nhận văn bản để biết, không phải xác nhận hay báo cáo kết quả.

{viec_khac}

${contact}

${closing}`,
  },
  ...reportTemplates,
} as const;
