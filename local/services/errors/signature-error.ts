import { serviceNames } from '../objects/service-names';
import { classNameOf } from '../objects/service-object';
import { googleError } from './google-error';

function fullName(className: string): string {
  const [service = ''] = (serviceNames[className] ?? '').split('|');
  return service === '' ? className : `${service}.${className}`;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Array' : `${typeName(value[0])}[]`;
  const className = classNameOf(value);
  return className ? fullName(className) : '(class)';
}

/**
 * Google's error for arguments of wrong types, such as "The parameters (String,number) don't match the method
 * signature for SpreadsheetApp.Range.setValue."
 * (https://developers.google.com/apps-script/guides/support/troubleshooting).
 */
export function signatureError(className: string, method: string, args: unknown[]): Error {
  const types = args.map(typeName).join(',');
  return googleError(
    `The parameters (${types}) don't match the method signature for ${fullName(className)}.${method}.`,
  );
}
