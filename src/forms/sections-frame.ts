import type { DialogFrame } from '../workbook/ports';

export const SECTIONS_FRAME = { page: 'sections', size: [760, 640] } as const satisfies DialogFrame;
