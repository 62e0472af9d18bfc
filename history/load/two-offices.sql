-- Files whose figures cannot be of one office with other ones: one office gives each closing of a period a number of
-- its own, and each of its files has all its closings.
WITH
  closings AS (
    SELECT office_key, seal, dispatch_key, period, closing, saved_at FROM kept WHERE level = 'total'
    UNION ALL
    SELECT office_key, seal, dispatch_key, period, closing, saved_at FROM added WHERE level = 'total'
  ),
  newest AS (
    SELECT
      office_key, seal, ARG_MAX(dispatch_key, saved_at) AS dispatch_key, ANY_VALUE(period) AS period,
      ANY_VALUE(closing) AS closing, MAX(saved_at) AS saved_at
    FROM closings
    GROUP BY office_key, seal
  ),
  contradictions AS (
    SELECT office_key, dispatch_key, period, closing
    FROM newest
    GROUP BY office_key, dispatch_key, period, closing
    HAVING COUNT(*) > 1 AND COUNT(DISTINCT saved_at) > 1
  )
SELECT DISTINCT file
FROM added
JOIN contradictions USING (office_key, dispatch_key, period, closing)
