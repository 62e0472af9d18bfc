-- Share of the units asked for a result that are late with it, by block and month, over all offices and dispatches.
CREATE OR REPLACE VIEW dondoc.late_by_block AS
SELECT
  year, month, block,
  COUNT(DISTINCT office_key) AS offices,
  SUM(complete_asked) AS units,
  SUM(complete_late) AS completed_late,
  SUM(complete_overdue) AS open_overdue,
  ROUND(
    100 * (SUM(complete_late) + SUM(complete_overdue)) / NULLIF(SUM(complete_asked), 0), 1
  ) AS late_percent
FROM dondoc.month_end
WHERE level = 'block'
GROUP BY year, month, block
ORDER BY year DESC, month DESC, late_percent DESC, block;
