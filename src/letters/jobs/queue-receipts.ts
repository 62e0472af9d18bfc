import type { Needs, Ports } from '../../workbook/ports';
import type { OfficeRules } from '../../workbook/reading/office';
import { writeLog } from '../../workbook/writing/write-log';
import { faultSentences } from '../compose/check-templates';
import { letterContext, planInputOf } from '../compose/letter-context';
import { planReceipts } from '../rules/plan-receipts';
import { checkLetters } from './queue-letters';
import { queuePlanned } from './queue-planned';

/** Always false for a consumer account, whose quota is 100 recipients a day. */
export function sendsReceipts({ account }: Needs<'account'>, { settings }: OfficeRules): boolean {
  return settings.receipts && !/@(gmail|googlemail)\.com$/i.test(account.effective());
}

export function queueReceipts(ports: Ports, rules: OfficeRules): void {
  queuePlanned(ports, {
    rules,
    plan: (office) => {
      const context = letterContext(ports, office, false);
      return checkLetters(planReceipts(planInputOf(office, context.today)), context);
    },
    finish: ({ office: { words }, plan: { faults } }) => {
      const detail = faultSentences(faults, words).join(' ');
      if (detail !== '')
        writeLog(ports, words, [{ event: 'problem', who: '', manner: 'auto', detail }]);
    },
  });
}
