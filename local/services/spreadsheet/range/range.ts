import type { CellsOf } from '../book/box';
import type { Desk, Range } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import { actMethods, actSignatures } from './acts';
import { fontMethods, fontSignatures } from './fonts';
import { layoutMethods, layoutSignatures } from './layout';
import { mergeMethods, mergeSignatures } from './merges';
import { numberFormatMethods, numberFormatSignatures } from './number-formats';
import type { RangeAt } from './range-at';
import { shapeMethods, shapeSignatures } from './shape';
import { validationMethods, validationSignatures } from './validations';
import { valueMethods, valueSignatures } from './values';

const rangeClass: ServiceClass<Range, RangeAt> = {
  name: 'Range',
  signatures: {
    ...valueSignatures,
    ...numberFormatSignatures,
    ...fontSignatures,
    ...layoutSignatures,
    ...mergeSignatures,
    ...validationSignatures,
    ...shapeSignatures,
    ...actSignatures,
  },
  methods: {
    ...valueMethods,
    ...numberFormatMethods,
    ...fontMethods,
    ...layoutMethods,
    ...mergeMethods,
    ...validationMethods,
    ...shapeMethods,
    ...actMethods,
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export function rangeHandle(dialog: Desk, cells: CellsOf): Range {
  return makeHandle(dialog, rangeClass, { dialog, cells });
}
