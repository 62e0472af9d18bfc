/** Width and height in pixels of each dialog, by the name of its file in dist. */
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

export type DialogPage = keyof typeof DIALOG_SIZES;

/** Pages in the sidebar, 300 pixels wide. */
export const SIDE_PAGES = ['today'] as const;

export type SidePage = (typeof SIDE_PAGES)[number];

/** Pages that a visitor opens from a link. */
export const VISITOR_PAGES = ['unit', 'summary', 'page-test'] as const;

export type VisitorPage = (typeof VISITOR_PAGES)[number];

/** A visitor's page, with its data and title. */
export interface OpenedPage {
  readonly page: VisitorPage;
  readonly view: object;
  readonly title: string;
}
