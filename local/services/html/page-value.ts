/**
 * Returns why google.script.run refuses a value, or `null` if it may pass. `outer` are the objects
 * that contain the value.
 */
function prohibited(value: unknown, outer: unknown[]): string | null {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint' || typeof value === 'symbol') return `a ${typeof value}`;
  if (typeof value !== 'object' || value === null) return null;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (outer.includes(value)) return 'a circular reference';
  const proto = Object.getPrototypeOf(value);
  const plain = kind === 'Array' || proto === null || Object.getPrototypeOf(proto) === null;
  if (!plain || (kind !== 'Array' && kind !== 'Object')) return `a ${kind}`;
  for (const one of Object.values(value)) {
    const reason = prohibited(one, [...outer, value]);
    if (reason) return reason;
  }
  return null;
}

/**
 * Copies a value as google.script.run does: primitives, arrays and plain objects. `undefined` becomes `null` by
 * itself and in an array (https://developers.google.com/apps-script/guides/html/reference/run). Throws a
 * TypeError for anything else, such as a Date, a function, a service object or a circular reference.
 */
export function pageValue(value: unknown): unknown {
  const reason = prohibited(value, []);
  if (reason) throw new TypeError(`Failed due to illegal value: ${reason}`);
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/**
 * Copies arrays, plain objects and dates with this context's own constructors. Returns any other value as it
 * is.
 */
export function insideValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (const one of value) list.push(insideValue(one));
    return list;
  }
  const proto = Object.getPrototypeOf(value);
  if (proto !== null && Object.getPrototypeOf(proto) !== null) {
    const isDate = Object.prototype.toString.call(value) === '[object Date]';
    return isDate ? new Date((value as Date).getTime()) : value;
  }
  // The spread makes `__proto__` an own key, if it is one, so that the loop sets no prototype.
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) copy[key] = insideValue(copy[key]);
  return copy;
}
