import type { Box, Chart, Fill, Label, Line } from '../document/chart';

/** Pixels per millimetre, for the 200 dots per inch of an office printer. */
const SCALE = 200 / 25.4;
/** Letter size in millimetres: 10 points. */
const LETTERS = 3.5;
/** Height in millimetres of the white patch behind a figure on a hatched box. */
const PATCH_HEIGHT = 4.6;
const INK = '#000000';
const PAPER = '#ffffff';

/** The chart in the tab Tổng hợp has the same colours. */
export const FILLS: Readonly<Record<Fill, string>> = {
  dark: '#1c6b3a',
  middle: '#6fa081',
  light: '#efdc96',
  hatched: '#5a000f',
};

const STROKES: Readonly<Record<Line['stroke'], { width: number; dash: readonly number[] }>> = {
  solid: { width: 0.7, dash: [] },
  dashed: { width: 0.7, dash: [2.4, 1.4] },
  fine: { width: 0.15, dash: [] },
  dotted: { width: 0.3, dash: [0.6, 0.9] },
};

export function drawChart({ width, height, shapes }: Chart): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing.');
  context.scale(SCALE, SCALE);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    if (shape.kind === 'box') drawBox(context, shape);
    if (shape.kind === 'line') drawLine(context, shape);
    if (shape.kind === 'label') drawLabel(context, shape);
  }
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

function drawBox(
  context: CanvasRenderingContext2D,
  { at: [x, y], width, height, fill }: Box,
): void {
  context.fillStyle = FILLS[fill];
  context.fillRect(x, y, width, height);
  if (fill === 'hatched') hatch(context, { x, y, width, height });
  context.strokeStyle = INK;
  context.lineWidth = 0.2;
  context.setLineDash([]);
  context.strokeRect(x, y, width, height);
}

function hatch(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
): void {
  const GAP = 1.6;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = PAPER;
  context.lineWidth = 0.3;
  context.setLineDash([]);
  context.beginPath();
  for (let from = x - height; from < x + width; from += GAP) {
    context.moveTo(from, y + height);
    context.lineTo(from + height, y);
  }
  context.stroke();
  context.restore();
}

function drawLine(context: CanvasRenderingContext2D, { points, stroke }: Line): void {
  const { width, dash } = STROKES[stroke];
  context.strokeStyle = INK;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
  if (stroke === 'solid' || stroke === 'dashed') drawMarks(context, points, stroke);
}

function drawMarks(
  context: CanvasRenderingContext2D,
  points: Line['points'],
  stroke: 'solid' | 'dashed',
): void {
  context.setLineDash([]);
  context.lineWidth = 0.4;
  for (const [x, y] of points) {
    context.fillStyle = stroke === 'solid' ? INK : PAPER;
    context.beginPath();
    if (stroke === 'solid') context.rect(x - 0.9, y - 0.9, 1.8, 1.8);
    else context.arc(x, y, 1, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { at: [x, y], text, align, maxWidth, bold, on }: Label,
): void {
  context.font = `${bold ? 'bold ' : ''}${LETTERS}px "Times New Roman", "Liberation Serif", serif`;
  context.textAlign = align;
  context.textBaseline = 'middle';
  if (on === 'hatched') {
    const patchWidth = Math.min(maxWidth, context.measureText(text).width + 2.4);
    context.fillStyle = PAPER;
    context.fillRect(x - patchWidth / 2, y - PATCH_HEIGHT / 2, patchWidth, PATCH_HEIGHT);
  }
  context.fillStyle = on === 'dark' ? PAPER : INK;
  context.fillText(text, x, y, maxWidth);
}
