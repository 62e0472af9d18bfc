import { planReceipts } from '../core/plan-receipts';
import { alone } from './alone';
import { letterDesk } from './letter-desk';
import { type OfficeRules, planInputOf, readOffice } from './office';
import type { Ports } from './ports';
import { queueLetters } from './queue-letters';

/** Tells whether replies on the page are confirmed by letter: not from a consumer account, whose quota is 100 a day. */
export function sendsReceipts({ account }: Ports, { settings }: OfficeRules): boolean {
  return settings.receipts && !/@(gmail|googlemail)\.com$/i.test(account.effective());
}

/** Queues the receipts for what came in on the page. */
export function queueReceipts(ports: Ports): void {
  alone(ports, () => {
    const office = readOffice(ports);
    const desk = letterDesk(ports, office, false);
    const letters = planReceipts(planInputOf(office, desk.today));
    queueLetters(ports, office, { letters }, desk);
  });
}
