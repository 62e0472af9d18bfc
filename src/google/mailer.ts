import { letterHtml } from '../workbook/letter-html';
import type { Attachment, Mailer } from '../workbook/ports';

/**
 * Makes a PDF an attachment: Google takes 250 of them and 25 MB a message
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
function pdfBlob({ name, bytes }: Attachment): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob([...bytes], 'application/pdf', name);
}

/** As letters name it. */
const CALENDAR_NAME = 'thoi-han.ics';

/** Sends through the account that runs the script. */
export function mailAppMailer(): Mailer {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, copies, subject, text, look, replyTo, senderName, attachment, calendar }) => {
      const message: GoogleAppsScript.Mail.MailAdvancedParameters = {
        to,
        subject,
        body: text,
        htmlBody: letterHtml(text, look),
        name: senderName,
      };
      if (copies !== '') message.cc = copies;
      if (replyTo !== '') message.replyTo = replyTo;
      const attachments = [
        ...(attachment ? [pdfBlob(attachment)] : []),
        ...(calendar ? [Utilities.newBlob(calendar, 'text/calendar', CALENDAR_NAME)] : []),
      ];
      if (attachments.length > 0) message.attachments = attachments;
      MailApp.sendEmail(message);
    },
  };
}
