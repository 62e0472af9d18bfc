import type { Translated } from '../translated';
import type { templates as vi } from '../vi/templates';

const linkHelp =
  'If the link does not open, please reply to this email or call the number above. The acknowledgement page never asks for a password or a one-time code.';

const closing = `Yours respectfully,

{don_vi_theo_doi}
(Sent automatically; this email does not replace the official document. Contact details are used only for this matter; to have them corrected or deleted, please reply.)`;

const contact = 'For any questions, please contact {can_bo_theo_doi}, phone {dien_thoai}.';

const document =
  '{loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh}, issued by {co_quan_ban_hanh}, concerning {trich_yeu}';

/** The templates that set-up puts into Mẫu thư; drafts that the office approves or rewrites. */
export const templates: Translated<typeof vi> = {
  notice: {
    subject: '[Notice] {loai_van_ban} No. {so_ky_hieu}: please acknowledge receipt and implement',
    body: `To: {ten_don_vi}

{co_quan_ban_hanh} has issued {loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh} concerning {trich_yeu}. The document itself is sent through official channels; link for reference: {lien_ket_van_ban}.

For the purpose of follow-up and consolidation, {don_vi_theo_doi} respectfully asks {ten_don_vi} to:
1. Acknowledge receipt of the document no later than {han_xac_nhan}.
2. Carry out briefing and dissemination in a suitable form, and report the results (date, format, number eligible, number attended) no later than {han_hoan_thanh}.

To acknowledge receipt and report the results:
{lien_ket_xac_nhan}

{viec_khac}

The above deadlines are requested by {don_vi_theo_doi} for consolidation. Please give totals for the unit only; do not send lists, names or information about individuals; do not send classified documents by this email.

For any questions, please contact {can_bo_theo_doi}, phone {dien_thoai}.

${linkHelp}

${closing}`,
  },
  reminder: {
    subject:
      '[Reminder] Due soon: {viec_con_lai}, {loai_van_ban} No. {so_ky_hieu} (no later than {han})',
    body: `To: {ten_don_vi}

{don_vi_theo_doi} would like to remind you of {loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh} concerning {trich_yeu}. As of {ngay_chot}, the following had not yet been reported: {viec_con_lai}. Deadline requested by {don_vi_theo_doi}: {han_chi_tiet}.

Please attend to this. To acknowledge and report the results:
{lien_ket_xac_nhan}

{viec_khac}

If this has already been done, or reported in another way, please let us know so that you are not reminded again. If the deadline needs to be changed, please contact {can_bo_theo_doi}, phone {dien_thoai}.

${linkHelp}

${closing}`,
  },
  followUp: {
    subject: '[Follow-up {lan_don_doc}] {loai_van_ban} No. {so_ky_hieu}: {viec_con_lai} overdue',
    body: `To: {ten_don_vi}

As of {ngay_chot}, {don_vi_theo_doi} had not recorded the following from {ten_don_vi}: {viec_con_lai}, for {loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh} concerning {trich_yeu}. Deadline requested by {don_vi_theo_doi}: {han_chi_tiet}; working days overdue: {so_ngay_qua_han}.

Please act on this promptly. To acknowledge and report the results:
{lien_ket_xac_nhan}

{viec_khac}

If there are difficulties, please state them so that {don_vi_theo_doi} can consolidate and report them. If your unit has already acted, please disregard this email and tell us when and how you reported it. ${contact}

${linkHelp}

${closing}`,
  },
  newVersion: {
    subject: '[New version] {loai_van_ban} No. {so_ky_hieu}: please acknowledge again',
    body: `To: {ten_don_vi}

${document}, has changed since it was sent to {ten_don_vi}. Link for reference: {lien_ket_van_ban}.

{thay_doi}

{don_vi_theo_doi} respectfully asks {ten_don_vi} to:
1. Acknowledge receipt of the new version no later than {han_xac_nhan}.
2. Carry out briefing and dissemination of what has changed, and report the results no later than {han_hoan_thanh}.

To acknowledge receipt and report the results:
{lien_ket_xac_nhan}

{viec_khac}

The above deadlines are requested by {don_vi_theo_doi} for consolidation. Please give totals for the unit only; do not send lists, names or information about individuals; do not send classified documents by this email.

${contact}

${linkHelp}

${closing}`,
  },
  cancellation: {
    subject: '[No longer required] {loai_van_ban} No. {so_ky_hieu}: nothing more to do',
    body: `To: {ten_don_vi}

{don_vi_theo_doi} informs you that {ten_don_vi} no longer has to carry out what was asked with regard to ${document}. No further reminders will be sent about this document.

{ly_do}

{viec_khac}

${contact}

${closing}`,
  },
  information: {
    subject: '[For information] {loai_van_ban} No. {so_ky_hieu}',
    body: `To: {ten_don_vi}

{don_vi_theo_doi} sends {ten_don_vi} the following for information: ${document}. Link for reference: {lien_ket_van_ban}.

{thay_doi}

{ten_don_vi} receives this document for information only and has nothing to acknowledge or report.

{viec_khac}

${contact}

${closing}`,
  },
  escalation: {
    subject: '[Follow-up] Units that have not completed after repeated reminders: {so_don_vi}',
    body: `To: {noi_nhan}

As of {ngay_chot}, {don_vi_theo_doi} has reminded the following units as scheduled and has not recorded their results. Number of units: {so_don_vi}.

{danh_sach}

The deadlines are requested by {don_vi_theo_doi} for consolidation. {noi_nhan} is asked to see that the units act and report the results; if there are difficulties, please tell us so that they can be reported.

${contact}

${closing}`,
  },
  leadership: {
    subject: '[Summary] {ky_bao_cao}: implementation of {loai_van_ban} No. {so_ky_hieu}',
    body: `To: {noi_nhan}

{don_vi_theo_doi} reports on the receipt, briefing and dissemination of ${document} (figures up to the end of {ngay_chot}):

1. Receipt: {da_xac_nhan}/{tong_don_vi} units acknowledged ({ty_le_xac_nhan}).
2. Briefing and dissemination: {hoan_thanh}/{tong_don_vi} units completed ({ty_le_hoan_thanh}), on time {dung_han}, late {hoan_thanh_qua_han}; not completed {chua_hoan_thanh} (within deadline {trong_han}, overdue {qua_han}). Sessions: {so_hoi_nghi}; eligible: {so_thuoc_dien}; attended: {so_tham_gia}.
3. By block:
{bang_theo_khoi}

{lien_ket_tong_hop}

Figures are entered by the units themselves and have not been checked.

{don_vi_theo_doi}
(Sent automatically; this email does not replace the official report. For any questions, please contact {can_bo_theo_doi}, phone {dien_thoai}.)`,
  },
  receipt: {
    subject: '[Recorded] Reply of {ten_don_vi}',
    body: `To: {ten_don_vi}

{don_vi_theo_doi} has recorded the reply that your unit gave on the acknowledgement page:

{danh_sach}

To correct or add to it:
{lien_ket_xac_nhan}

If this reply was not given by your unit, please tell {can_bo_theo_doi} at once, phone {dien_thoai}. The acknowledgement page never asks for a password or a one-time code.

Thank you.

${closing}`,
  },
  health: {
    subject: '[Đôn Đốc] Matters that need attention: {so_viec}',
    body: `To: the person in charge of sending for {don_vi_theo_doi}

As of {ngay_chot}, the follow-up in the spreadsheet has the following problems:

{danh_sach}

Please open the spreadsheet and choose Đôn đốc ▸ System status. Spreadsheet: {dia_chi_bang}

(Sent automatically to the person in charge, at most once a day.)`,
  },
};
