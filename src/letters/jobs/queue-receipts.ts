import type { Needs, Ports } from '../../workbook/ports';
import { type OfficeRules, readOffice } from '../../workbook/reading/office';
import { withLock } from '../../workbook/with-lock';
import { writeLog } from '../../workbook/writing/write-log';
import { faultSentences } from '../compose/check-templates';
import { letterContext, planInputOf } from '../compose/letter-context';
import { planReceipts } from '../rules/plan-receipts';
import { checkLetters, queueLetters } from './queue-letters';

/** Always false for a consumer account, whose quota is 100 recipients a day. */
export function sendsReceipts({ account }: Needs<'account'>, { settings }: OfficeRules): boolean {
  return settings.receipts && !/@(gmail|googlemail)\.com$/i.test(account.effective());
}

export function queueReceipts(ports: Ports): void {
  withLock(ports, () => {
    const office = readOffice(ports);
    const context = letterContext(ports, office, false);
    const { letters, faults } = checkLetters(
      planReceipts(planInputOf(office, context.today)),
      context,
    );
    queueLetters(ports, office, letters);
    const detail = faultSentences(faults, office.words).join(' ');
    if (detail !== '')
      writeLog(ports, office.words, [{ event: 'problem', who: '', manner: 'auto', detail }]);
  });
}
