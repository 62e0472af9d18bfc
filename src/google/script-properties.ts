import type { Properties, PropertyName, PropertyStore } from '../workbook/property-store-port';

/**
 * Properties that are read once per run, all with one call, and may be out of date after that. They hardly ever
 * change, or an old value only causes an extra rebuild of the summary or an extra check of a period.
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
  'summaryCharts',
  'periodsOn',
  'closing',
  'planFaults',
  'overdue',
  'sentLast',
  'unlogged',
  'cells',
];

/** Store in the script properties, which are not copied with the file. */
export function scriptProperties(): PropertyStore {
  let opened: GoogleAppsScript.Properties.Properties | null = null;
  let settled: Partial<Properties> | null = null;
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
