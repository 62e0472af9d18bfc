import type { Desk, Sheet } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import { sheetChartMethods, sheetChartSignatures } from './charts';
import { sheetContentMethods, sheetContentSignatures } from './content';
import { sheetGroupMethods, sheetGroupSignatures } from './groups';
import { sheetIdentityMethods, sheetIdentitySignatures } from './identity';
import { sheetImageMethods, sheetImageSignatures } from './images';
import { sheetLookMethods, sheetLookSignatures } from './look';
import { sheetRangeMethods, sheetRangeSignatures } from './ranges';
import { sheetRowMethods, sheetRowSignatures } from './rows';
import type { SheetAt } from './sheet-at';

const sheetClass: ServiceClass<Sheet, SheetAt> = {
  name: 'Sheet',
  signatures: {
    ...sheetIdentitySignatures,
    ...sheetRangeSignatures,
    ...sheetContentSignatures,
    ...sheetRowSignatures,
    ...sheetLookSignatures,
    ...sheetChartSignatures,
    ...sheetImageSignatures,
    ...sheetGroupSignatures,
  },
  methods: {
    ...sheetIdentityMethods,
    ...sheetRangeMethods,
    ...sheetContentMethods,
    ...sheetRowMethods,
    ...sheetLookMethods,
    ...sheetChartMethods,
    ...sheetImageMethods,
    ...sheetGroupMethods,
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export function sheetHandle(dialog: Desk, tab: number): Sheet {
  return makeHandle(dialog, sheetClass, { dialog, tab });
}
