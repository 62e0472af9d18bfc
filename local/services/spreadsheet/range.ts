import type { CellsOf } from './chart-record';
import type { Desk, Range } from './desk';
import { actMethods, actSignatures } from './range-acts';
import type { RangeAt } from './range-at';
import { fontMethods, fontSignatures } from './range-fonts';
import { layoutMethods, layoutSignatures } from './range-layout';
import { mergeMethods, mergeSignatures } from './range-merges';
import { numberFormatMethods, numberFormatSignatures } from './range-number-formats';
import { shapeMethods, shapeSignatures } from './range-shape';
import { validationMethods, validationSignatures } from './range-validations';
import { valueMethods, valueSignatures } from './range-values';
import { makeHandle, type ServiceClass } from './service-class';

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

/** Range handle for cells; https://developers.google.com/apps-script/reference/spreadsheet/range */
export function rangeHandle(desk: Desk, cells: CellsOf): Range {
  return makeHandle(desk, rangeClass, { desk, cells });
}
