import { expect, it } from 'vitest';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';

const columns = Object.keys(trackingTab.columns);

const stretch = (first: string, last: string) =>
  columns.slice(columns.indexOf(first), columns.indexOf(last) + 1);

it('Theo dõi has its frozen columns first', () => {
  expect(columns.slice(0, 2)).toEqual([...trackingTab.frozen]);
});

it('Theo dõi has the columns that an acknowledgement or a request changes side by side', () => {
  const changed =
    'acknowledge acknowledgedOn acknowledgedBy incomingNumber channel unitRequests basis changedBy changedAt requests lastWrite answeredVersion';
  expect(stretch('acknowledge', 'answeredVersion').sort()).toEqual(changed.split(' ').sort());
});

it('Theo dõi has the columns that planning and summing read side by side', () => {
  const read =
    'key number statusText complete completeChannel completedOn reportedValues difficulties expectedOn returnedStage returnedBecause acknowledgeExtendedTo completeExtendedTo role exemptBecause reminders lastRemindedOn dispatchId unitCode asked lastImport';
  expect(stretch('unitName', 'checkedOn')).toEqual(expect.arrayContaining(read.split(' ')));
});
