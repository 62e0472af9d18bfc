import { expect, it } from 'vitest';
import { tick } from '../../../src/runs/tick';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter } from '../../builders/letter';
import { fakeOffice, owner } from '../../fakes/office';

it('a reminder is sent although a follow-up of the other stage awaits approval', () => {
  const { ports, mailer } = fakeOffice({
    dispatches: [dispatch({ firstNotice: 'paper' })],
    letters: [
      letter({ kind: 'followUp', state: 'awaiting', itemRecords: [itemRecord({ tier: 10 })] }),
    ],
    now: '2024-11-27T08:00',
  });
  tick(ports, 'ours');
  expect(mailer.letters.filter(({ to }) => to !== owner).length).toBe(1);
});
