import type { Migration } from './migration';
import { alarms } from './step-2/alarms';
import { calendarFiles } from './step-2/calendar-files';
import { deadlinesOnDaysOff } from './step-2/deadlines-on-days-off';
import { lowerOffices } from './step-2/lower-offices';
import { receipts } from './step-2/receipts';
import { settings } from './step-2/settings';
import { trainingColumns } from './step-2/training-columns';

/** Migrations from schema 1, that of version 1.0, to `SCHEMA`, in order. Each part has a file of its own. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    parts: [
      settings,
      receipts,
      calendarFiles,
      deadlinesOnDaysOff,
      alarms,
      lowerOffices,
      trainingColumns,
    ],
  },
];
