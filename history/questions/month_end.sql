-- Rows of the last period of each month, for each office and dispatch.
CREATE OR REPLACE VIEW dondoc.month_end AS
WITH ranked AS (
  SELECT
    *,
    RANK() OVER (
      PARTITION BY office_key, dispatch_key, year, month
      ORDER BY cut_off DESC, closed_at DESC, seal DESC
    ) AS month_rank
  FROM dondoc.latest
)
SELECT * FROM ranked WHERE month_rank = 1;
