import type { Border, Style } from '@odoo/o-spreadsheet';
import type { CellStyle } from '../../../services/spreadsheet/book/snapshot';
import { borderOf, styleOf } from './cell-look';

/** Ids of the parts of a cell style. 0 for a missing part. */
export interface LookNumbers {
  readonly style: number;
  readonly format: number;
  readonly border: number;
  readonly isText: boolean;
}

/** Styles, number formats and borders of a file, each stored once under an id. */
export class LookBook {
  readonly styles: Record<number, Style> = {};
  readonly formats: Record<number, string> = {};
  readonly borders: Record<number, Border> = {};
  private readonly numbers = new Map<string, number>();

  numbersOf(look: CellStyle): LookNumbers {
    const { numberFormat = '' } = look;
    return {
      style: this.keep(this.styles, styleOf(look)),
      format: numberFormat === '' ? 0 : this.keep(this.formats, numberFormat),
      border: this.keep(this.borders, borderOf(look) ?? {}),
      isText: numberFormat === '@',
    };
  }

  private keep<Part extends object | string>(kept: Record<number, Part>, part: Part): number {
    if (typeof part === 'object' && Object.keys(part).length === 0) return 0;
    const key = JSON.stringify(part);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(key, number);
    kept[number] = part;
    return number;
  }
}
