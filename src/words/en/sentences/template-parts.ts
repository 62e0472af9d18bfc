export const linkHelp =
  'If the page does not open, please reply to this email. The page never asks for a password or a one-time code. If you doubt this email, call {don_vi_theo_doi} at the number that you usually use, not at the number in this email.';

/** Only in the first notice. */
export const greyLine =
  'The grey line above the page, which says that the application was created by a user, is Google’s; every page of this kind has it.';

export const closing = `Yours respectfully,

{don_vi_theo_doi}
(Sent automatically; this email does not replace the official document. Contact details are used only for this matter; to have them corrected or deleted, please reply.)`;

export const contact = 'For any questions, please contact {can_bo_theo_doi}, phone {dien_thoai}.';

export const document =
  '{loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh}, issued by {co_quan_ban_hanh}, concerning {trich_yeu}';

export const sentOtherwise =
  'If it was sent in another way, please reply with the day and the way.';

export const totalsOnly =
  'Please give totals for the unit only; do not send lists, names or information about individuals, or classified documents.';
