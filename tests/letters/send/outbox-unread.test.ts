import { expect, it } from 'vitest';
import { gapSentence } from '../../../src/letters/send/obstacles';
import { say } from '../../../src/texts/say';
import { readOffice } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { letter } from '../../builders/letter';
import { fakeOffice, owner, words } from '../../fakes/office';

it('a letter with a bad cell is not missing from Hộp thư đi, and keeps letters back as what it is', () => {
  const letters = [letter({ id: 'T-000001' }), letter({ id: 'T-000002' })];
  const { ports, workbook } = fakeOffice({ letters, memory: { owner, letters: '2' } });
  const column = Object.keys(outboxTab.columns).indexOf('plannedOn') + 1;
  workbook.write(outboxTab, [{ row: 2, column, cells: [['8:30']] }]);
  expect(gapSentence(ports, readOffice(ports))).toEqual([
    say(words.errors.outboxUnread, { count: 1 }),
  ]);
});
