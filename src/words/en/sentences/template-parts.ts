export const linkHelp =
  'If the page does not open, please reply to this email or call the number above. The acknowledgement page never asks for a password or a one-time code.';

export const closing = `Yours respectfully,

{don_vi_theo_doi}
(Sent automatically; this email does not replace the official document. Contact details are used only for this matter; to have them corrected or deleted, please reply.)`;

export const contact = 'For any questions, please contact {can_bo_theo_doi}, phone {dien_thoai}.';

export const document =
  '{loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh}, issued by {co_quan_ban_hanh}, concerning {trich_yeu}';

/** Short description of a dispatch, for letters that give the subject further down. */
export const shortDocument = '{loai_van_ban} No. {so_ky_hieu} of {co_quan_ban_hanh}';

export const totalsOnly =
  'Please give totals for the unit only; do not send lists, names or information about individuals; do not send classified documents by this email.';
