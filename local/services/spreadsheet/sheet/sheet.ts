import type { FileContext, Sheet } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import { sheetAppearanceMethods, sheetAppearanceSignatures } from './appearance';
import { sheetChartMethods, sheetChartSignatures } from './charts';
import { sheetContentMethods, sheetContentSignatures } from './content';
import { sheetGroupMethods, sheetGroupSignatures } from './groups';
import { sheetIdentityMethods, sheetIdentitySignatures } from './identity';
import { sheetImageMethods, sheetImageSignatures } from './images';
import { sheetRangeMethods, sheetRangeSignatures } from './ranges';
import { sheetRowMethods, sheetRowSignatures } from './rows';
import type { SheetState } from './sheet-state';

const sheetClass: ServiceClass<Sheet, SheetState> = {
  name: 'Sheet',
  signatures: {
    ...sheetIdentitySignatures,
    ...sheetRangeSignatures,
    ...sheetContentSignatures,
    ...sheetRowSignatures,
    ...sheetAppearanceSignatures,
    ...sheetChartSignatures,
    ...sheetImageSignatures,
    ...sheetGroupSignatures,
  },
  methods: {
    ...sheetIdentityMethods,
    ...sheetRangeMethods,
    ...sheetContentMethods,
    ...sheetRowMethods,
    ...sheetAppearanceMethods,
    ...sheetChartMethods,
    ...sheetImageMethods,
    ...sheetGroupMethods,
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export function sheetHandle(file: FileContext, tab: number): Sheet {
  return makeHandle(file, sheetClass, { file, tab });
}
