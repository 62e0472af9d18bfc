-- Loads DIR/figures.parquet, copied to a bucket, in place of the figures that are there. Afterwards run
-- questions/*.sql once, `latest` and `month_end` first.
LOAD DATA OVERWRITE dondoc.figures
FROM FILES (format = 'PARQUET', uris = ['gs://BUCKET/figures.parquet']);
