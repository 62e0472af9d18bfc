import type { Translated } from '../../translated';
import type { today as vi } from '../../vi/today/today';

export const today: Translated<typeof vi> = {
  awaiting: 'Letters awaiting approval: {count}.',
  found: 'To be dealt with, in System status: {count}.',
  goes: 'Letters that go by themselves on {day}, from {sendFrom}:00 to {sendUntil}:00: {count}.',
  overdue: 'Units overdue: {count}{change}.',
  sinceThen: ' ({change} since {day})',
  next: 'Next deadline {day}: {stage} {number}, still open for units: {count}.',
  compare: 'Results not yet compared: {count}.',
  addresses: 'Units without a usable address: {count}.',
  noUnitRow: 'Click a row of the tab “Tracking” or “Units”, then press again.',
};
