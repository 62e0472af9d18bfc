-- Rows of the history with those of the files that were read. A closing is known by its office and its seal; of
-- several files that have it, the one that was saved last counts.
WITH
  found AS (
    SELECT *, -1 AS file FROM kept
    UNION ALL
    SELECT * FROM added
  ),
  newest AS (
    SELECT office_key, seal, ARG_MAX(file, (saved_at, file)) AS file
    FROM found
    WHERE level = 'total'
    GROUP BY office_key, seal
  )
SELECT found.* EXCLUDE (file)
FROM found
SEMI JOIN newest USING (office_key, seal, file)
ORDER BY office_key, dispatch_key, cut_off, closing, level DESC, block
