-- Totals at the end of each month over all offices and dispatches, compared with the same month of the year before.
CREATE OR REPLACE VIEW dondoc.years AS
WITH monthly AS (
  SELECT
    year, month,
    COUNT(DISTINCT office_key) AS offices,
    COUNT(DISTINCT dispatch_key) AS dispatches,
    SUM(units) AS units,
    SUM(acknowledged) AS acknowledged,
    SUM(completed) AS completed,
    ROUND(
      100 * SUM(acknowledged) / NULLIF(SUM(acknowledge_asked), 0), 1
    ) AS acknowledged_percent,
    ROUND(100 * SUM(completed) / NULLIF(SUM(complete_asked), 0), 1) AS completed_percent
  FROM dondoc.month_end
  WHERE level = 'total'
  GROUP BY year, month
)
SELECT
  present.year, present.month, present.offices, present.dispatches, present.units,
  present.acknowledged, present.acknowledged_percent, present.completed, present.completed_percent,
  earlier.completed_percent AS year_before_percent,
  ROUND(present.completed_percent - earlier.completed_percent, 1) AS points_moved
FROM monthly AS present
LEFT JOIN monthly AS earlier ON earlier.year = present.year - 1 AND earlier.month = present.month
ORDER BY year, month;
