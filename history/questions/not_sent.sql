-- Offices that have not sent figures of a dispatch for a month. Looks at dispatches that at least two offices follow up,
-- and at months for which at least one office has sent figures of the dispatch. Lists every office that has not, but has
-- sent figures of any dispatch for that month or one of the eleven months before. An office that has never sent anything
-- is unknown and not listed.
CREATE OR REPLACE VIEW dondoc.not_sent AS
WITH
  sent AS (
    SELECT
      office_key, dispatch_key, year, month, year * 12 + month AS month_number,
      MAX(cut_off) AS last_cut_off
    FROM dondoc.figures
    WHERE level = 'total'
    GROUP BY office_key, dispatch_key, year, month
  ),
  offices AS (
    SELECT office_key, MAX(office) AS office FROM dondoc.figures GROUP BY office_key
  ),
  common AS (
    SELECT
      dispatch_key, MAX(number) AS number, MAX(issued_on) AS issued_on,
      MAX(issuing_body) AS issuing_body
    FROM dondoc.figures
    GROUP BY dispatch_key
    HAVING COUNT(DISTINCT office_key) >= 2
  ),
  asked AS (
    SELECT DISTINCT sent.dispatch_key, sent.month_number, sent.year, sent.month
    FROM sent
    JOIN common ON common.dispatch_key = sent.dispatch_key
  ),
  present AS (
    SELECT DISTINCT office_key, month_number FROM sent
  ),
  months AS (
    SELECT DISTINCT month_number FROM asked
  ),
  expected AS (
    SELECT DISTINCT present.office_key, months.month_number
    FROM months
    JOIN present ON present.month_number BETWEEN months.month_number - 11 AND months.month_number
  ),
  missing AS (
    SELECT asked.dispatch_key, asked.month_number, asked.year, asked.month, expected.office_key
    FROM asked
    JOIN expected ON expected.month_number = asked.month_number
    LEFT JOIN sent
      ON sent.dispatch_key = asked.dispatch_key
      AND sent.month_number = asked.month_number
      AND sent.office_key = expected.office_key
    WHERE sent.office_key IS NULL
  ),
  before AS (
    SELECT
      missing.dispatch_key, missing.month_number, missing.office_key, MAX(sent.last_cut_off) AS last_sent
    FROM missing
    JOIN sent
      ON sent.dispatch_key = missing.dispatch_key
      AND sent.office_key = missing.office_key
      AND sent.month_number < missing.month_number
    GROUP BY missing.dispatch_key, missing.month_number, missing.office_key
  )
SELECT
  missing.year, missing.month, common.number, common.issued_on, common.issuing_body,
  offices.office, before.last_sent
FROM missing
JOIN common ON common.dispatch_key = missing.dispatch_key
JOIN offices ON offices.office_key = missing.office_key
LEFT JOIN before
  ON before.dispatch_key = missing.dispatch_key
  AND before.month_number = missing.month_number
  AND before.office_key = missing.office_key
ORDER BY year DESC, month DESC, issued_on DESC, number, issuing_body, office;
