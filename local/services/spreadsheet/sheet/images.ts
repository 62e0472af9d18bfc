import { encodeBase64 } from '../../texts/base64';
import type { ImageRecord } from '../book/image-record';
import { tabToChange } from '../book/tab-to-change';
import type { Desk, Sheet } from '../handles/desk';
import { type MethodsOf, makeHandle, type ServiceClass } from '../handles/service-class';
import { changedTab, type SheetAt } from './sheet-at';

type Image = GoogleAppsScript.Spreadsheet.OverGridImage;

interface ImageAt {
  readonly dialog: Desk;
  readonly tab: number;
  readonly id: number;
  readonly self: Image;
}

const image: ServiceClass<Image, ImageAt> = {
  name: 'OverGridImage',
  signatures: { assignScript: 'str', setAltTextDescription: 'str' },
  methods: {
    /**
     * A function that does not exist is noticed only at the click.
     * https://developers.google.com/apps-script/reference/spreadsheet/over-grid-image#assignScript(String)
     */
    assignScript: (at, script: string) => changed(at, { script }),
    /** https://developers.google.com/apps-script/reference/spreadsheet/over-grid-image#setAltTextDescription(String) */
    setAltTextDescription: (at, description: string) => changed(at, { description }),
  },
};

function changed({ dialog, tab, id, self }: ImageAt, change: Partial<ImageRecord>): Image {
  dialog.edit((book) => {
    const own = tabToChange(book, tab);
    own.images = own.images.map((one) => (one.id === id ? { ...one, ...change } : one));
  });
  return self;
}

export const sheetImageSignatures = { insertImage: 'obj int int' };

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetImageMethods: MethodsOf<Sheet, SheetAt> = {
  /**
   * The image's upper left corner is at the cell.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertImage(BlobSource,Integer,Integer)
   */
  insertImage: (at, source: GoogleAppsScript.Base.BlobSource, column: number, row: number) => {
    const blob = source.getBlob();
    const id = at.dialog.newId();
    const data = encodeBase64(blob.getBytes(), false);
    const record = { id, row, column, type: blob.getContentType(), data };
    changedTab(at, (tab) => {
      tab.images = [...tab.images, { ...record, script: '', description: '' }];
    });
    return makeHandle(at.dialog, image, { dialog: at.dialog, tab: at.tab, id });
  },
};
