import type { DialogFrame } from '../workbook/ports';

/** Dialog that only shows sections of text (sections-page). */
export const SECTIONS_FRAME = { page: 'sections', size: [760, 640] } as const satisfies DialogFrame;
