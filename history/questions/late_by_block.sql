-- Share of units that are late, by block and month, over all offices and dispatches.
CREATE OR REPLACE VIEW dondoc.late_by_block AS
SELECT
  year, month, block,
  COUNT(DISTINCT office_key) AS offices,
  SUM(units) AS units,
  SUM(completed_late) AS completed_late,
  SUM(open_overdue) AS open_overdue,
  ROUND(100 * (SUM(completed_late) + SUM(open_overdue)) / NULLIF(SUM(units), 0), 1) AS late_percent
FROM dondoc.month_end
WHERE level = 'block'
GROUP BY year, month, block;
