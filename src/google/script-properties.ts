import type { PropertyName, PropertyStore } from '../workbook/property-store-port';

/**
 * What may be as old as the run's first look, all of it read with one call: what hardly ever changes, and what an older
 * copy of only makes the summary be built, or a period be looked at, once more.
 */
const SETTLED: readonly PropertyName[] = [
  'owner',
  'key',
  'language',
  'contact',
  'page',
  'schema',
  'consent',
  'summaryDue',
  'summarySeen',
  'summaryDigest',
  'summaryOn',
  'periodsOn',
  'closing',
  'planFaults',
  'held',
  'awaiting',
  'overdue',
  'restoring',
  'restored',
];

/** Keeps memory in the script's properties, which a copy of the file does not take along. */
export function scriptProperties(): PropertyStore {
  let opened: GoogleAppsScript.Properties.Properties | null = null;
  let settled: Partial<Record<PropertyName, string>> | null = null;
  const store = () => {
    opened = opened ?? PropertiesService.getScriptProperties();
    return opened;
  };
  const all = () => {
    settled = store().getProperties();
    return settled;
  };
  return {
    all,
    get: (name) =>
      SETTLED.includes(name) ? ((settled ?? all())[name] ?? null) : store().getProperty(name),
    set: (name, value) => {
      store().setProperty(name, value);
      settled = settled && { ...settled, [name]: value };
    },
    setAll: (values) => {
      store().setProperties(values);
      settled = settled && { ...settled, ...values };
    },
  };
}
