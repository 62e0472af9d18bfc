import type { Model } from '@odoo/o-spreadsheet';

/**
 * Shows in one model of the workbook what another shows: tab, cell and scroll. The window's size comes first, since a model
 * that has none yet scrolls whichever cell is chosen out of its sight.
 */
export function takeOverView(model: Model, { getters: shown }: Model): void {
  const { width, height } = shown.getSheetViewDimension();
  const { x: gridOffsetX, y: gridOffsetY } = shown.getGridOffset();
  model.dispatch('RESIZE_SHEETVIEW', { width, height, gridOffsetX, gridOffsetY });
  goToTab(model, shown.getActiveSheetId());
  const { col, row } = shown.getActivePosition();
  model.selection.selectCell(col, row);
  const { scrollX: offsetX, scrollY: offsetY } = shown.getActiveSheetScrollInfo();
  model.dispatch('SET_VIEWPORT_OFFSET', { offsetX, offsetY });
}

/** Goes to a tab, unless it is open. */
export function goToTab(model: Model, sheetIdTo: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetIdTo) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
}
