import type { Translated } from '../translated';
import type {
  letters as viLetters,
  stages as viStages,
  templates as viTemplates,
} from '../vi/letters';

/** The templates that set-up puts into Mẫu thư; drafts that the office approves or rewrites. */
export const templates: Translated<typeof viTemplates> = {
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

If the link does not open, please reply to this email or call the number above. The acknowledgement page never asks for a password or a one-time code.

Yours respectfully,

{don_vi_theo_doi}
(Sent automatically; this email does not replace the official document. Contact details are used only for this matter; to have them corrected or deleted, please reply.)`,
  },
  reminder: {
    subject:
      '[Reminder] Due soon: {viec_con_lai}, {loai_van_ban} No. {so_ky_hieu} (no later than {han})',
    body: `To: {ten_don_vi}

{don_vi_theo_doi} would like to remind you of {loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh} concerning {trich_yeu}. As of the end of {ngay_chot}, the following had not yet been reported: {viec_con_lai}. Deadline requested by {don_vi_theo_doi}: {han_chi_tiet}.

Please attend to this. To report the results:
{lien_ket_xac_nhan}

{viec_khac}

If this has already been done, or reported in another way, please let us know so that you are not reminded again. If the deadline needs to be changed, please contact {can_bo_theo_doi}, phone {dien_thoai}.

If the link does not open, please reply to this email or call the number above. The acknowledgement page never asks for a password or a one-time code.

Yours respectfully,

{don_vi_theo_doi}
(Sent automatically; this email does not replace the official document. Contact details are used only for this matter; to have them corrected or deleted, please reply.)`,
  },
  followUp: {
    subject: '[Follow-up {lan_don_doc}] {loai_van_ban} No. {so_ky_hieu}: {viec_con_lai} overdue',
    body: `To: {ten_don_vi}

As of the end of {ngay_chot}, {don_vi_theo_doi} had not recorded the following from {ten_don_vi}: {viec_con_lai}, for {loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh} concerning {trich_yeu} (deadline requested by {don_vi_theo_doi}: {han_chi_tiet}; working days overdue: {so_ngay_qua_han}).

Please act on this promptly. To report the results:
{lien_ket_xac_nhan}

{viec_khac}

If there are difficulties, please state them so that {don_vi_theo_doi} can consolidate and report them. If your unit has already acted, please disregard this email and tell us when and how you reported it. For any questions, please contact {can_bo_theo_doi}, phone {dien_thoai}.

If the link does not open, please reply to this email or call the number above. The acknowledgement page never asks for a password or a one-time code.

Yours respectfully,

{don_vi_theo_doi}
(Sent automatically; this email does not replace the official document. Contact details are used only for this matter; to have them corrected or deleted, please reply.)`,
  },
};

/** What letters say of a stage. */
export const stages: Translated<typeof viStages> = {
  acknowledge: 'acknowledgement of receipt',
  train: 'briefing and dissemination',
};

/** The sentences that letters are put together from. */
export const letters: Translated<typeof viLetters> = {
  deadline: '{due} (end of office hours)',
  deadlineRolled: '{due} (end of office hours; the date asked for, {asked}, is a day off)',
  noLink: 'see the paper document already sent',
  withoutPage: 'Please reply to this email.',
  linkOf: '- {unit}: {link}',
  alsoHeading: 'The following also awaits this mailbox:',
  alsoItem: '- {document}: {unit}: {tasks}',
  noLaterThan: 'no later than {deadline}',
  document: '{type} No. {number}',
  task: '{stage}, no later than {deadline}',
  more: '- and {count} more (see the acknowledgement page)',
  testSubject: '[Test] {subject}',
};
