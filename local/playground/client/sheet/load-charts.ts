import { _adapters, BarController, BarElement, Chart, registerables, Tooltip } from 'chart.js';

/** Puts Chart.js where o-spreadsheet looks for it, as its own build for browsers would. */
export function loadCharts(): void {
  Chart.register(...registerables);
  const parts = { _adapters, BarController, BarElement, Tooltip };
  Object.assign(globalThis, { Chart: Object.assign(Chart, parts) });
}
