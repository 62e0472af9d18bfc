import { foldedText } from '../texts/folded-text';

/** Words of a change or a balance, which may be below 0. */
const SIGNED = [
  ...['tăng giảm', 'tăng hoặc giảm', 'chênh lệch', 'tăng trưởng', 'so với', 'lãi lỗ', 'cân đối'],
  ...['biến động', 'change', 'difference', 'growth', 'balance'],
];

export function mayBeNegative(label: string): boolean {
  return foldedText(label).has(SIGNED);
}
