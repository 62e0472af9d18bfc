import { format } from '../texts/format';
import type { Ports } from '../workbook/ports';
import type { TemplateFile } from '../workbook/template-file-port';

/**
 * Turns a blank spreadsheet into a template for offices to copy: adds a first tab with instructions, then shows
 * the address for copying. Throws if the spreadsheet has an owner or is not blank, because a copy takes all
 * tabs and the file must hold no office's data. A copy takes the script too, but no properties, triggers or
 * deployments (https://developers.google.com/apps-script/guides/properties).
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
