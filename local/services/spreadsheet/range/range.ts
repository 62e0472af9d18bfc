import type { CellsOf } from '../book/box';
import type { FileContext, Range } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import { actMethods, actSignatures } from './acts';
import { fontMethods, fontSignatures } from './fonts';
import { layoutMethods, layoutSignatures } from './layout';
import { mergeMethods, mergeSignatures } from './merges';
import { numberFormatMethods, numberFormatSignatures } from './number-formats';
import type { RangeState } from './range-state';
import { shapeMethods, shapeSignatures } from './shape';
import { validationMethods, validationSignatures } from './validations';
import { valueMethods, valueSignatures } from './values';

const rangeClass: ServiceClass<Range, RangeState> = {
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
export function rangeHandle(file: FileContext, cells: CellsOf): Range {
  return makeHandle(file, rangeClass, { file, cells });
}
