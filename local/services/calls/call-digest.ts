import { classNameOf } from '../objects/service-object';

function shortText(text: string): string {
  const cut = text.length > 40 ? `${text.slice(0, 37)}...` : text;
  return JSON.stringify(cut);
}

function shortValue(value: unknown): string {
  if (typeof value === 'string') return shortText(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'NaN' : value.toISOString();
  if (Array.isArray(value)) return shortArray(value);
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  return classNameOf(value) ?? `{${Object.keys(value).slice(0, 8).join(', ')}}`;
}

function shortArray(value: unknown[]): string {
  const [first] = value;
  if (Array.isArray(first)) return `[${value.length}x${first.length}]`;
  return `[${value.length}]`;
}

/**
 * Text of a call's arguments for the journal. Long texts are cut. Arrays show only their size, other objects
 * only their class name or up to eight of their keys.
 */
export function callDigest(args: unknown[]): string {
  return args.map(shortValue).join(', ');
}
