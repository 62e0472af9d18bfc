-- Rows of the latest closing of each office, dispatch and period. Figures has the earlier closings too.
CREATE OR REPLACE VIEW dondoc.latest AS
WITH ranked AS (
  SELECT
    *,
    RANK() OVER (
      PARTITION BY office_key, dispatch_key, period
      ORDER BY closed_at DESC, closing DESC, file_seal DESC
    ) AS closing_rank
  FROM dondoc.figures
)
SELECT * FROM ranked WHERE closing_rank = 1;
