-- Completion by office, dispatch and period, as a share of the units that were asked for a result. points_moved is the change in percentage points since the office's previous
-- period.
CREATE OR REPLACE VIEW dondoc.completion AS
WITH shares AS (
  SELECT
    office, office_key, dispatch_key, number, issued_on, issuing_body, period, year, month, cut_off,
    closed_at, units, acknowledged, completed,
    ROUND(100 * completed / NULLIF(complete_asked, 0), 1) AS completed_percent
  FROM dondoc.latest
  WHERE level = 'total'
)
SELECT
  office, number, issued_on, issuing_body, period, year, month, cut_off, units, acknowledged,
  completed, completed_percent,
  ROUND(
    completed_percent - LAG(completed_percent) OVER (
      PARTITION BY office_key, dispatch_key
      ORDER BY cut_off, closed_at
    ), 1
  ) AS points_moved
FROM shares
ORDER BY cut_off DESC, issued_on DESC, number, issuing_body, office;
