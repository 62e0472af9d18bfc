/**
 * Value of the record's own property; undefined for an inherited one, such as `constructor`. For keys that come
 * from outside. Safari 14 and Apps Script's ES2020 lack Object.hasOwn.
 */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.getOwnPropertyDescriptor(record, key)?.value;
}
