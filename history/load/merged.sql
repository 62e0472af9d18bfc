-- Rows of the history with those of the files that were read. A closing is known by its office and its seal; of
-- several files that have it, the one that was saved last counts.
SELECT * EXCLUDE (file)
FROM (SELECT *, NULL AS file FROM kept UNION ALL SELECT * FROM added)
QUALIFY ROW_NUMBER() OVER (PARTITION BY office_key, seal, level, block ORDER BY saved_at DESC) = 1
ORDER BY office_key, dispatch_key, cut_off, closing, level DESC, block
