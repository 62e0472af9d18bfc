import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { mutated } from '../faults/mutated';
import { playCampaign } from './play-campaign';
it('x', async () => {
  const dist = await mutated(['units/rules/recipients.ts', "if (obligation.exemptBecause !== '') return 'exempt';", '']);
  let text = '';
  for (const seed of [7,12,1,2,3,4,5,6,8,9,10,11,13,14,15,16,17,18,19,20,21,22]) {
    const report = playCampaign({ dist, seed, units: 12, days: 60, account: 'workspace' });
    text += seed + ' ' + JSON.stringify(report.violations.map((v) => [v.promise, JSON.stringify(v).slice(0, 300)])) + '\n';
    writeFileSync('/tmp/soakmut.txt', text);
  }
}, 6000000);
