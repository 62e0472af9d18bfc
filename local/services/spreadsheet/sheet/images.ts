import { encodeBase64 } from '../../texts/base64';
import type { ImageRecord } from '../book/image-record';
import { tabToChange } from '../book/tab-to-change';
import type { FileContext, Sheet } from '../handles/file-context';
import { type MethodsOf, makeHandle, type ServiceClass } from '../handles/service-class';
import { changedTab, type SheetState } from './sheet-state';

type Image = GoogleAppsScript.Spreadsheet.OverGridImage;

interface ImageState {
  readonly file: FileContext;
  readonly tab: number;
  readonly id: number;
  readonly self: Image;
}

const image: ServiceClass<Image, ImageState> = {
  name: 'OverGridImage',
  signatures: { assignScript: 'str', setAltTextDescription: 'str' },
  methods: {
    /**
     * Does not check that the function exists: a missing function is noticed only at the click.
     * https://developers.google.com/apps-script/reference/spreadsheet/over-grid-image#assignScript(String)
     */
    assignScript: (state, script: string) => changed(state, { script }),
    setAltTextDescription: (state, description: string) => changed(state, { description }),
  },
};

function changed({ file, tab, id, self }: ImageState, change: Partial<ImageRecord>): Image {
  file.edit((book) => {
    const own = tabToChange(book, tab);
    own.images = own.images.map((one) => (one.id === id ? { ...one, ...change } : one));
  });
  return self;
}

export const sheetImageSignatures = { insertImage: 'obj int int' };

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetImageMethods: MethodsOf<Sheet, SheetState> = {
  /**
   * Accepts only a blob, a column and a row. URLs and offsets are refused.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertImage(BlobSource,Integer,Integer)
   */
  insertImage: (state, source: GoogleAppsScript.Base.BlobSource, column: number, row: number) => {
    const blob = source.getBlob();
    const id = state.file.newId();
    const data = encodeBase64(blob.getBytes(), false);
    const record = { id, row, column, type: blob.getContentType(), data };
    changedTab(state, (tab) => {
      tab.images = [...tab.images, { ...record, script: '', description: '' }];
    });
    return makeHandle(state.file, image, { file: state.file, tab: state.tab, id });
  },
};
