import type { MigrationPart } from '../migration';

/**
 * Lower offices report their figures on their own page as units. What was taken in from their files stays readable in
 * its tab, which gets another name. A tab of that name without the header of the check code is the office's own.
 */
export const lowerOffices: MigrationPart = {
  setsAside: {
    vi: { tab: 'Cấp dưới', header: 'Mã kiểm tra' },
    en: { tab: 'Lower offices', header: 'Check code' },
  },
  reads: [],
  changes: () => ({ tabs: [] }),
};
