import type { Desk, Sheet } from './desk';
import { makeHandle, type ServiceClass } from './service-class';
import type { SheetAt } from './sheet-at';
import { sheetChartMethods, sheetChartSignatures } from './sheet-charts';
import { sheetContentMethods, sheetContentSignatures } from './sheet-content';
import { sheetIdentityMethods, sheetIdentitySignatures } from './sheet-identity';
import { sheetLookMethods, sheetLookSignatures } from './sheet-look';
import { sheetRangeMethods, sheetRangeSignatures } from './sheet-ranges';
import { sheetRowMethods, sheetRowSignatures } from './sheet-rows';

const sheetClass: ServiceClass<Sheet, SheetAt> = {
  name: 'Sheet',
  signatures: {
    ...sheetIdentitySignatures,
    ...sheetRangeSignatures,
    ...sheetContentSignatures,
    ...sheetRowSignatures,
    ...sheetLookSignatures,
    ...sheetChartSignatures,
  },
  methods: {
    ...sheetIdentityMethods,
    ...sheetRangeMethods,
    ...sheetContentMethods,
    ...sheetRowMethods,
    ...sheetLookMethods,
    ...sheetChartMethods,
  },
};

/** Sheet handle for a tab; https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export function sheetHandle(desk: Desk, tab: number): Sheet {
  return makeHandle(desk, sheetClass, { desk, tab });
}
