import type { Border, Style } from '@odoo/o-spreadsheet';
import type { CellStyle } from '../../../services/spreadsheet/book/snapshot';
import { borderOf, styleOf } from './cell-style';

/**
 * Ids of a cell's style, number format and border, or 0 if the cell has none. `isText` is true for
 * the format `@`.
 */
export interface StyleIds {
  readonly style: number;
  readonly format: number;
  readonly border: number;
  readonly isText: boolean;
}

export class StyleTable {
  readonly styles: Record<number, Style> = {};
  readonly formats: Record<number, string> = {};
  readonly borders: Record<number, Border> = {};
  private readonly numbers = new Map<string, number>();

  idsOf(look: CellStyle): StyleIds {
    const { numberFormat = '' } = look;
    return {
      style: this.store(this.styles, styleOf(look)),
      format: numberFormat === '' ? 0 : this.store(this.formats, numberFormat),
      border: this.store(this.borders, borderOf(look) ?? {}),
      isText: numberFormat === '@',
    };
  }

  private store<Part extends object | string>(kept: Record<number, Part>, part: Part): number {
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
