import { Model, registries, Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App, Component, useState, xml } from '@odoo/owl';
import { _adapters, BarController, BarElement, Chart, registerables, Tooltip } from 'chart.js';
import type { WorkbookView } from '../../office/tab-view';
import type { CellChange } from '../../protocol';
import { contentOf } from './cell-content';
import { styleOf } from './cell-style';
import { LaterRows, type RowStretch } from './later-rows';
import { OfficePlugin, type SheetListener, WRITE_OFFICE, type WrittenCell } from './office-plugin';
import { goToTab, takeOverView } from './same-view';
import { a1At, sheetIdOf } from './sheet-data';
import { followLinks } from './sheet-links';
import { trimMenus, withholdKeys } from './sheet-menus';
import { workbookDataOf } from './workbook-data';

/** `tab` is the tab's id. */
export interface Place {
  readonly tab: number;
  readonly a1: string;
}

export interface OpenSheet {
  /**
   * Shows another state of the whole file. Tab, cursor and scroll position stay, unless the script
   * has activated another tab or the shown tab was deleted.
   */
  show(view: WorkbookView): void;
  write(cells: readonly CellChange[]): void;
  place(): Place;
  /** Opens the tab that an act left open, unless the office's open tab is the same as before. */
  follow(tab: number): void;
  nameOf(tab: number): string;
  goTo(name: string): void;
}

export interface SheetSetting {
  readonly listener: Omit<SheetListener, 'isWriting' | 'notes'>;
  readonly translations: Readonly<Record<string, string>>;
  rows(stretch: RowStretch): Promise<readonly CellChange[]>;
  notify(text: string): void;
}

/**
 * `PAUSE` is the time between two checks of the visible rows in milliseconds. `BEYOND` rows after
 * the visible ones are requested too.
 */
const PAUSE = 60;
const BEYOND = 40;

export async function openSheet(
  host: HTMLElement,
  first: WorkbookView,
  { listener: callbacks, translations, rows, notify }: SheetSetting,
): Promise<OpenSheet> {
  let view = first;
  const notes = (sheetId: string) =>
    view.tabs.find(({ id }) => sheetIdOf(id) === sheetId)?.notes ?? {};
  const listener: SheetListener = { ...callbacks, isWriting: true, notes };
  registries.featurePluginRegistry.add('office', OfficePlugin);
  trimMenus(translations);
  withholdKeys(host, callbacks.refused);
  loadCharts();
  showNotes(notes);
  followLinks({
    text: translations['Go there'] ?? 'Go there',
    rowCount: (tab) => view.tabs.find(({ id }) => id === tab)?.rowCount ?? 1,
  });

  let model = modelOf(view, listener);
  let redraw = () => {};
  class Root extends Component {
    static override template =
      xml`<Spreadsheet model="model" t-key="state.key" notifyUser="notify" raiseError="raise" askConfirmation="confirm"/>`;
    static components = { Spreadsheet };
    state = useState({ key: 0 });
    get model() {
      return model;
    }
    notify = ({ text }: { text: string }) => notify(text);
    raise = (text: string) => notify(text);
    confirm = (_text: string, confirmed: () => void) => confirmed();
    override setup(): void {
      redraw = () => {
        this.state.key += 1;
      };
    }
  }
  // The side pane makes the sheet as narrow as on a small screen. `isSmall: false` keeps the normal layout.
  const translateFn = (text: string) => translations[text] ?? text;
  const app = new App(Root, { env: { isSmall: false }, translateFn });
  app.addTemplates(templates);
  await app.mount(host);

  const writeAll = (cells: readonly WrittenCell[]) => {
    listener.isWriting = true;
    try {
      model.dispatch(WRITE_OFFICE as never, { cells } as never);
    } finally {
      listener.isWriting = false;
    }
  };
  let later = new LaterRows(view);
  window.setInterval(() => {
    const stretch = later.next(placeIn(model, view).tab, rowsInSight(model));
    if (stretch) void rows(stretch).then((cells) => writeAll(cells.map(writtenCell)));
  }, PAUSE);
  const activate = (tab: number) => goToTab(model, sheetIdOf(tab));
  activate(view.activeTab);
  listener.isWriting = false;
  return {
    write: (cells) => writeAll(cells.map(writtenCell)),
    place: () => {
      const place = placeIn(model, view);
      // The office learns the active tab with the act, so a tab that the act opens differs from it.
      view = { ...view, activeTab: place.tab };
      return place;
    },
    nameOf: (tab) => view.tabs.find(({ id }) => id === tab)?.name ?? '',
    goTo(name) {
      const tab = view.tabs.find((one) => one.name === name);
      if (tab) activate(tab.id);
    },
    follow(tab) {
      if (tab === view.activeTab) return;
      view = { ...view, activeTab: tab };
      activate(tab);
    },
    show(next) {
      const shown = model;
      const isSame = next.activeTab === view.activeTab;
      view = next;
      listener.isWriting = true;
      model = modelOf(view, listener);
      if (isSame && model.getters.tryGetSheet(shown.getters.getActiveSheetId()))
        takeOverView(model, shown);
      else activate(view.activeTab);
      later = new LaterRows(view);
      listener.isWriting = false;
      redraw();
    },
  };
}

function modelOf(view: WorkbookView, listener: SheetListener): Model {
  return new Model(workbookDataOf(view), { custom: { listener } });
}

function placeIn(model: Model, view: WorkbookView): Place {
  const { sheetId, ...position } = model.getters.getActivePosition();
  const tab = view.tabs.find(({ id }) => sheetIdOf(id) === sheetId);
  return { tab: tab?.id ?? 0, a1: a1At(position) };
}

function writtenCell({ tab, row, column, value, formula, style }: CellChange): WrittenCell {
  const format = style.numberFormat ?? '';
  return {
    sheetId: sheetIdOf(tab),
    row: row - 1,
    col: column - 1,
    content: contentOf(value, formula, format === '@'),
    format,
    style: styleOf(style),
  };
}

/** Rows count from 1. */
function rowsInSight({ getters }: Model): { first: number; last: number } {
  const rows = getters.getSheetViewVisibleRows();
  return { first: (rows[0] ?? 0) + 1, last: (rows.at(-1) ?? 0) + 1 + BEYOND };
}

/** Sets the global `Chart` with the parts that o-spreadsheet uses, as its own browser build does. */
function loadCharts(): void {
  Chart.register(...registerables);
  const parts = { _adapters, BarController, BarElement, Tooltip };
  Object.assign(globalThis, { Chart: Object.assign(Chart, parts) });
}

class NoteCard extends Component {
  static override template = xml`<div class="note-card" t-out="props.text"/>`;
  static override props = ['*'];
  static maxSize = { maxWidth: 320, maxHeight: 240 };
}

function showNotes(notes: (sheetId: string) => Readonly<Record<string, string>>): void {
  registries.cellPopoverRegistry.add('note', {
    onHover: (position) => {
      const text = notes(position.sheetId)[a1At(position)];
      if (text === undefined) return { isOpen: false };
      return {
        isOpen: true,
        Component: NoteCard as never,
        props: { text },
        cellCorner: 'top-right',
      };
    },
  });
}
