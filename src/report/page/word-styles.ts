import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx';
import type { Layout, Look, Setting } from '../document/layout';

/** The typeface of every document of the Party and the State. */
export const FONT = 'Times New Roman';

/** Twentieths of a point in a millimetre. */
const PER_MM = 1440 / 25.4;

/** Turns millimetres into twentieths of a point. */
export function twips(mm: number): number {
  return Math.round(mm * PER_MM);
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

/** Gives how Word stands paragraphs: left, in the middle, right, or on both edges. */
export function alignmentOf(align: keyof typeof ALIGNMENTS) {
  return ALIGNMENTS[align];
}

/** Makes a style of Word for each kind of paragraph, so that the writer can change all of a kind at once. */
export function wordStyles(
  layout: Layout,
  names: Readonly<Record<Look, string>>,
): IParagraphStyleOptions[] {
  const looks = Object.keys(layout.settings) as Look[];
  return looks.map((look) => styleOf(look, names[look], layout));
}

function styleOf(look: Look, name: string, layout: Layout): IParagraphStyleOptions {
  const setting = layout.settings[look];
  const { size, align, indent = 0, bold = false, italic = false } = setting;
  return {
    id: look,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: FONT,
      size: size * 2,
      bold,
      italics: italic,
      ...(setting.underline ? { underline: {} } : {}),
    },
    paragraph: {
      alignment: alignmentOf(align),
      indent: { firstLine: twips(indent) },
      keepNext: setting.stays === true,
      spacing: spacingOf(setting, layout),
      ...(setting.boxed ? { border: boxed() } : {}),
    },
  };
}

function spacingOf({ before = 0, after = 0, running }: Setting, { lines }: Layout) {
  const around = { before: before * 20, after: after * 20 };
  if (!running) return { ...around, line: 240, lineRule: LineRuleType.AUTO };
  return 'points' in lines
    ? { ...around, line: lines.points * 20, lineRule: LineRuleType.EXACT }
    : { ...around, line: Math.round(lines.times * 240), lineRule: LineRuleType.AUTO };
}

function boxed() {
  const side = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' };
  return { top: side, bottom: side, left: side, right: side };
}
