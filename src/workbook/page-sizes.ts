/** Width and height, in pixels, of each page that opens as a dialog; the name is that of its file in dist. */
export const DIALOG_SIZES = {
  form: [560, 620],
  'dispatch-form': [640, 620],
  'answer-form': [560, 620],
  'deadline-form': [560, 620],
  'import-units': [900, 640],
  'unit-changes': [640, 640],
  letters: [1100, 680],
  approval: [1100, 680],
  summary: [1100, 700],
  report: [1100, 720],
  subordinates: [1000, 720],
  sections: [760, 640],
  'set-up': [720, 640],
  upgrade: [680, 620],
  tell: [820, 640],
  backup: [760, 680],
} as const;

/** The pages that can be opened as a dialog. */
export type DialogPage = keyof typeof DIALOG_SIZES;

/** The pages that stand beside the sheet, 300 pixels wide. */
export const SIDE_PAGES = ['today'] as const;

/** A page that stands beside the sheet. */
export type SidePage = (typeof SIDE_PAGES)[number];

/** The pages that a visitor opens from a link. */
export const VISITOR_PAGES = ['unit', 'summary', 'page-test'] as const;

/** A page that a visitor opens from a link. */
export type VisitorPage = (typeof VISITOR_PAGES)[number];

/** A page for a visitor, with its view and its title. */
export interface OpenedPage {
  readonly page: VisitorPage;
  readonly view: object;
  readonly title: string;
}
