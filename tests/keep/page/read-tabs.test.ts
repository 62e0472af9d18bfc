import { expect, it } from 'vitest';
import { ALL_TABS as read } from '../../../src/keep/page/read-tabs';
import { ALL_TABS } from '../../../src/workbook/tabs/tabs';

it('a backup reads every tab that there may be, in the order in which they stand', () => {
  expect(read).toEqual(ALL_TABS.map(({ key }) => key));
});
