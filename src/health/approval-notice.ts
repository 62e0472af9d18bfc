import { formatDay } from '../calendar/day';
import { commonValues, fillLetter } from '../letters/compose/compose-letter';
import { lineList } from '../letters/compose/letter-lines';
import { mailOf } from '../letters/compose/mail-of';
import { buttonLink, type LetterValues, strong } from '../letters/document/rich-text';
import { approvalLinkMaker } from '../letters/jobs/phone-approval';
import { planObstacles } from '../letters/send/obstacles';
import { QUOTA_RESERVE } from '../records/office-rules';
import { lastLetterNumber, type OutboxLetter } from '../records/outbox-letter';
import { format } from '../texts/format';
import { groupBy } from '../texts/group-by';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import type { Office } from '../workbook/reading/office';
import { type LogLine, writeLog } from '../workbook/writing/write-log';
import { awaitingLetters } from './block-reasons';
import { isSendingTime } from './notify-owner';

declare module '../workbook/property-store-port' {
  interface Properties {
    /** Day of the last letters to approvers, and number of the newest letter that they were told of. */
    approvalNotice: string;
  }
}

/**
 * Sends each approver named in Cài đặt a link to the page that approves letters: at most one letter a day, on a
 * working day within the send window, only if a letter awaits approval of which none of them was told, and only
 * if nothing blocks planning and the quota reserve stays untouched. Saves the day before sending, so that an
 * interrupted run does not send twice.
 */
export function sendApprovalNotice(ports: Ports, office: Office): void {
  const { approverMailboxes: approvers, linkBase } = office.settings;
  if (approvers.length === 0 || linkBase === '' || !isSendingTime(ports, office)) return;
  const today = ports.clock.today();
  const [toldOn, newestTold = '0'] = (ports.scriptProperties.get('approvalNotice') ?? '').split(
    ' ',
  );
  if (toldOn === today) return;
  const awaiting = awaitingLetters(ports, office);
  const newest = lastLetterNumber(awaiting);
  if (newest <= Number(newestTold) || planObstacles(ports, office).length > 0) return;
  if (ports.mailer.remaining() < QUOTA_RESERVE + approvers.length) return;
  ports.scriptProperties.set('approvalNotice', `${today} ${newest}`);
  const linkTo = approvalLinkMaker(ports, office);
  const send = (to: string) => ports.mailer.send(noticeTo(to));
  const noticeTo = (to: string) => {
    const { address, until } = linkTo(to);
    const { openApprovalPage, approvalNotice } = office.words.health;
    const values: LetterValues = {
      ...commonValues({ settings: office.settings, today }),
      so_thu: String(awaiting.length),
      danh_sach: lineList(kindLines(awaiting, office.words), 'more', office.words),
      lien_ket_duyet: buttonLink({ address, label: openApprovalPage, note: '' }, false),
      han_lien_ket: strong(formatDay(until)),
      dia_chi_bang: ports.address(),
    };
    const context = { ...office, language: ports.language() };
    return mailOf({ ...fillLetter(approvalNotice, values, context), to, copies: '' });
  };
  writeLog(
    ports,
    office.words,
    approvers.map((to) => sentLine(to, send, office.words)),
  );
}

function kindLines(letters: readonly OutboxLetter[], { choices, letters: texts }: Words): string[] {
  return [...groupBy(letters, ({ kind }) => kind)].map(([kind, same]) =>
    format(texts.plainLine, { line: `${choices.letterKind[kind]}: ${same.length}` }),
  );
}

/** A mailbox that Google refuses keeps no other approver from getting the letter. */
function sentLine(mailbox: string, send: (to: string) => void, words: Words): LogLine {
  const auto = { who: '', manner: 'auto' } as const;
  try {
    send(mailbox);
    return { ...auto, event: 'letterSent', detail: `${words.says.approvalTitle}: ${mailbox}` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const detail = format(words.health.approvalNoticeFailed, { mailbox, reason });
    return { ...auto, event: 'letterFailed', detail };
  }
}
