import type { Border, Style } from '@odoo/o-spreadsheet';
import type { CellStyle } from '../../../services/spreadsheet/book/snapshot';

export function styleOf(look: CellStyle): Style {
  const { background, fontColor, fontSize, fontWeight, fontStyle, fontLine } = look;
  const { horizontal, vertical, wrap } = look;
  return {
    ...(background && { fillColor: background }),
    ...(fontColor && { textColor: fontColor }),
    ...(fontSize && { fontSize }),
    ...(fontWeight === 'bold' && { bold: true }),
    ...(fontStyle === 'italic' && { italic: true }),
    ...(fontLine === 'underline' && { underline: true }),
    ...(fontLine === 'line-through' && { strikethrough: true }),
    ...(horizontal && { align: horizontal as NonNullable<Style['align']> }),
    ...(vertical && { verticalAlign: vertical as NonNullable<Style['verticalAlign']> }),
    ...(wrap === 'WRAP' && { wrapping: 'wrap' }),
    ...(wrap === 'CLIP' && { wrapping: 'clip' }),
  };
}

const LINES: Readonly<Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'thick',
};

export function borderOf(look: CellStyle): Border | null {
  const sides = (['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const line = look[side];
    return line ? [[side, { style: LINES[line.style] ?? 'thin', color: line.color }]] : [];
  });
  return sides.length > 0 ? (Object.fromEntries(sides) as Border) : null;
}
