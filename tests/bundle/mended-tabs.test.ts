import { expect, it } from 'vitest';
import type { RunReport } from '../../local/runs/run-report';
import { dispatch } from '../bundle/dispatch';
import { closedFile, commune, takeIn } from '../bundle/lower-offices';
import { importUnits, newFile, owner, setUp, smallList } from '../bundle/office';
import { rowsOf, tabOf, words } from '../bundle/rows-of';

/** The sentences that tell a person that nothing came of it. */
const alarms = ({ shown }: RunReport) =>
  shown.flatMap((one) =>
    one.kind === 'alert' && one.title === words.says.cannot ? [one.text] : [],
  );

it('Cài đặt whose column was renamed gets it back', () => {
  const google = newFile();
  setUp(google);
  google.type(owner, words.tabs.settings.name, 'A1', 'Mục riêng');
  expect(alarms(setUp(google))).toEqual([]);
  expect(tabOf(google, 'settings').display[0]).toContain(words.tabs.settings.headers.name);
});

it('Cấp dưới that a broken run left without a header is made to its end', () => {
  const google = newFile();
  const [first] = google.snapshot().tabs;
  google.file.renameTab(first?.name ?? '', words.tabs.lower.name);
  setUp(google);
  importUnits(google, smallList(2));
  google.call(owner, 'addDirective', dispatch({ firstNotice: 'paper' }));
  const office = commune(0, 2);
  expect(takeIn(google, [closedFile(office)]).outcome.done).toBe(true);
  expect(rowsOf(google, 'lower')).toHaveLength(1);
});
