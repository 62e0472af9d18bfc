import { isDateFormat } from '../cells/number-format';
import type { ValidationRecord } from './validation';

export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

/** `numberFormat` is empty while Sheets chooses the format. */
export interface StyleFields {
  readonly numberFormat: string;
  readonly background: string;
  readonly fontColor: string;
  readonly fontWeight: string;
  readonly fontStyle: string;
  readonly fontLine: string;
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: string;
  readonly top: BorderLine | null;
  readonly left: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly right: BorderLine | null;
  readonly validation: ValidationRecord | null;
}

/** Style object that all cells with the same fields share, so that styles can be compared by identity. */
export interface Style extends StyleFields {
  readonly isDate: boolean;
  readonly isText: boolean;
}

export const PLAIN: StyleFields = {
  numberFormat: '',
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontSize: 10,
  fontFamily: 'Arial',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: 'OVERFLOW',
  top: null,
  left: null,
  bottom: null,
  right: null,
  validation: null,
};

const FIELDS = Object.keys(PLAIN) as (keyof StyleFields)[];
const styles = new Map<string, Style>();
/**
 * Cache for `withField`: style, field and new value to the resulting style. Objects are keyed by their JSON.
 */
const changes = new WeakMap<Style, Partial<Record<keyof StyleFields, Map<unknown, Style>>>>();
const textOf = new WeakMap<object, string>();

export const plainStyle = styleOf(PLAIN);

export function styleOf(fields: StyleFields): Style {
  const key = JSON.stringify(FIELDS.map((field) => fields[field]));
  let style = styles.get(key);
  if (!style) {
    const { numberFormat } = fields;
    style = { ...fields, isDate: isDateFormat(numberFormat), isText: numberFormat === '@' };
    styles.set(key, style);
  }
  return style;
}

export function withField<K extends keyof StyleFields>(
  style: Style,
  field: K,
  value: StyleFields[K],
): Style {
  if (style[field] === value) return style;
  let fields = changes.get(style);
  if (!fields) {
    fields = {};
    changes.set(style, fields);
  }
  fields[field] ??= new Map();
  const known = fields[field] as Map<unknown, Style>;
  const key = typeof value === 'object' && value ? jsonOf(value) : value;
  let next = known.get(key);
  if (!next) {
    next = styleOf({ ...style, [field]: value });
    known.set(key, next);
  }
  return next;
}

function jsonOf(value: object): string {
  const known = textOf.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  textOf.set(value, text);
  return text;
}
