-- Rows of the latest closing of each office, dispatch and period, with the units that were asked and are done with each
-- stage. Figures has the earlier closings too.
CREATE OR REPLACE VIEW dondoc.latest AS
WITH ranked AS (
  SELECT
    *,
    RANK() OVER (
      PARTITION BY office_key, dispatch_key, period
      ORDER BY closed_at DESC, closing DESC, seal DESC
    ) AS closing_rank,
    acknowledge_on_time + acknowledge_late + acknowledge_done AS acknowledged,
    complete_on_time + complete_late + complete_done AS completed,
    acknowledge_on_time + acknowledge_late + acknowledge_done
      + acknowledge_within + acknowledge_overdue + acknowledge_open AS acknowledge_asked,
    complete_on_time + complete_late + complete_done
      + complete_within + complete_overdue + complete_open AS complete_asked
  FROM dondoc.figures
)
SELECT * FROM ranked WHERE closing_rank = 1;
