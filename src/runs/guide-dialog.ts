import type { SectionsView } from '../forms/form-view';
import { SECTIONS_FRAME } from '../forms/sections-frame';
import type { MenuDialog } from '../workbook/dialog';
import type { Needs } from '../workbook/ports';

export const guideDialog = {
  ...SECTIONS_FRAME,
  title: ({ guide }) => guide.title,
  entry: 'openGuide',
  guard: 'anyState',
  view: guideView,
  calls: {},
} as const satisfies MenuDialog<object>;

function guideView(ports: Needs<'language' | 'words'>): SectionsView {
  const { guide } = ports.words();
  return {
    language: ports.language(),
    title: guide.title,
    sections: guide.sections.map(({ heading, lines }) => ({
      heading,
      lines: lines.map((text) => ({ text, warns: false })),
    })),
  };
}
