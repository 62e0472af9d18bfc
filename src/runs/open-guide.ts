import { buildLines } from '../health/build-lines';
import { say } from '../texts/say';
import type { Ports } from '../workbook/ports';
import { rememberedSchema } from '../workbook/reading/file-schema';
import { SCHEMA } from '../workbook/reading/schema';

/** Opens Hướng dẫn. */
export function openGuide(ports: Ports): void {
  const { guide } = ports.words();
  const sections = guide.sections.map(({ heading, lines }) => ({
    heading,
    lines: lines.map((text) => ({ text, warns: false })),
  }));
  ports.people.open('sections', guide.title, {
    language: ports.language(),
    title: guide.title,
    sections,
  });
}

/** Says what this is, which version of which day, and who has published it. */
export function openAbout(ports: Ports): void {
  const words = ports.words();
  const { says } = words;
  const versions = { version: ports.version, schema: SCHEMA, file: rememberedSchema(ports) };
  const lines = [say(says.about, versions), ...buildLines(ports, words)];
  ports.people.tell(says.aboutTitle, lines.join('\n\n'));
}
