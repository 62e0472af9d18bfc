import { START_TAB } from '../../words/start-tab';
import type { TemplateFile } from '../../workbook/template-file-port';
import { loadJson } from '../html/load-json';
import { openSpreadsheet } from './open-spreadsheet';
import { hasContent, setVietnam } from './region-settings';

/** Width of the first tab's text in pixels. */
const WIDTH = 760;

/**
 * Prepares the script's spreadsheet as a template.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertImage(BlobSource,Integer,Integer)
 * @see https://developers.google.com/apps-script/reference/spreadsheet/over-grid-image#assignScript(String)
 */
export function templateFile(): TemplateFile {
  const file = openSpreadsheet();
  return {
    isBlank: () => !hasStart() && !hasContent(file),
    writeStart: (lines, { row, text }) => {
      setVietnam(file);
      const [first = file.insertSheet()] = file.getSheets();
      const cells = first.setName(START_TAB).getRange(1, 1, lines.length, 1);
      cells
        .setNumberFormat('@')
        .setWrap(true)
        .setValues(lines.map((line) => [line]));
      first.getRange(1, 1).setFontWeight('bold').setFontSize(14);
      first.setColumnWidth(1, WIDTH).setHiddenGridlines(true);
      const { png } = loadJson<{ png: string }>('start-button');
      first
        .insertImage(Utilities.newBlob(Utilities.base64Decode(png), 'image/png'), 2, row)
        .assignScript('setUp')
        .setAltTextDescription(text);
    },
    copyAddress: () => `https://docs.google.com/spreadsheets/d/${file.getId()}/copy`,
  };
}

/** True if the file is a prepared template or a copy of one. */
export function hasStart(): boolean {
  return openSpreadsheet().getSheetByName(START_TAB) !== null;
}
