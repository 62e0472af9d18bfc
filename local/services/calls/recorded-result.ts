import { enumName } from '../objects/google-enum';
import { classNameOf } from '../objects/service-object';

/**
 * Copies a plain result of a service call, so that the script cannot change the record. Service objects and
 * enum values are returned as they are.
 */
export function copyOfResult(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOfResult);
  if (value instanceof Date) return new Date(value.getTime());
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOfResult(one)]));
  }
  return value;
}

function isPlain(value: object): boolean {
  const isGoogles = classNameOf(value) !== null || enumName(value) !== undefined;
  return !isGoogles && Object.getPrototypeOf(value) === Object.prototype;
}
