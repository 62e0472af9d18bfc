import type { Model } from '@odoo/o-spreadsheet';

/**
 * Copies the active tab, selected cell and scroll position from the `shown` model. The window's
 * size must be copied first: a model without a size scrolls the selected cell out of sight.
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

export function goToTab(model: Model, sheetIdTo: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetIdTo) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
}
