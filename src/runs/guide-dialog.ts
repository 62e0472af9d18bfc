import type { SectionsView } from '../forms/form-view';
import { SECTIONS_FRAME } from '../forms/sections-frame';
import { buildLines } from '../health/build-lines';
import { formatFileVersion } from '../records/file-version';
import { format } from '../texts/format';
import type { MenuDialog } from '../workbook/dialog';
import type { Ports } from '../workbook/ports';
import { rememberedVersion } from '../workbook/reading/remembered-version';
import { thisVersion } from '../workbook/reading/this-version';

export const guideDialog = {
  ...SECTIONS_FRAME,
  title: ({ guide }) => guide.title,
  entry: 'openGuide',
  guard: 'anyState',
  view: guideView,
  calls: {},
} as const satisfies MenuDialog<object>;

function guideView(ports: Ports): SectionsView {
  const words = ports.words();
  const { guide, says } = words;
  const versions = {
    version: ports.version,
    schema: formatFileVersion(thisVersion(ports)),
    file: formatFileVersion(rememberedVersion(ports.scriptProperties)),
  };
  const about = [...format(says.about, versions).split('\n\n'), ...buildLines(ports, words)];
  const sections = [...guide.sections, { heading: says.aboutTitle, lines: about }];
  return {
    language: ports.language(),
    title: guide.title,
    sections: sections.map(({ heading, lines }) => ({
      heading,
      lines: lines.map((text) => ({ text, warns: false })),
    })),
  };
}
