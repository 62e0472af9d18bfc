import { format } from '../texts/format';
import type { Ports } from '../workbook/ports';
import type { TemplateFile } from '../workbook/template-file-port';

/**
 * Turns a blank spreadsheet into a template to copy: adds a first tab with instructions. A copy takes the tabs and the
 * script, but no properties, triggers or deployments (https://developers.google.com/apps-script/guides/properties), so
 * the file itself must hold no office's data.
 */
export function prepareTemplate(ports: Ports, file: TemplateFile): void {
  const { publishing, menu } = ports.words();
  if (ports.scriptProperties.get('owner') !== null) throw new Error(publishing.isUsed);
  if (!file.isBlank()) throw new Error(publishing.notBlank);
  const { before, setUp, after } = publishing.lines;
  const lines = [...before, setUp, ...after].map((line) =>
    format(line, { version: ports.version }),
  );
  file.writeStart(lines, { row: before.length + 1, text: menu.setUp });
  ports.people.alert(
    menu.prepareTemplate,
    format(publishing.done, { address: file.copyAddress() }),
  );
}
