import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableStatement } from '../../history/questions/figures-table';
import { askStatement, QUESTIONS, viewStatements } from '../../history/questions/questions';
import { openEngine, quoted } from '../../history/store/engine';
import { yearFiles } from '../../history/store/store';
import { historySandbox } from './history-sandbox';

interface Parser {
  astify(sql: string, options: { database: string }): unknown;
}

const require = createRequire(new URL('../../history/package.json', import.meta.url));
const parsers: { Parser: new () => Parser } = require('node-sql-parser/build/bigquery');
const parse = (sql: string) => new parsers.Parser().astify(sql, { database: 'bigquery' });

const asks = Object.values(QUESTIONS).map(askStatement);
const statements = [tableStatement(), ...viewStatements(), ...asks];

describe('every statement', () => {
  it.each(statements.map((sql) => [sql.match(/dondoc\.\w+/)?.[0], sql]))(
    'parses in BigQuery’s dialect: %s',
    (_, sql) => {
      expect(parse(sql ?? '')).toBeTruthy();
    },
  );

  it.each([
    'FROM dondoc.figures SELECT year',
    'SELECT [x FOR x IN blocks] FROM dondoc.figures',
    'SELECT COUNT(*) FILTER (WHERE units > 1) FROM dondoc.figures',
    'SELECT units // 2 FROM dondoc.figures',
  ])('does not parse if only DuckDB has the syntax: %s', (sql) => {
    expect(() => parse(sql)).toThrow();
  });
});

describe('DuckDB runs the same text', () => {
  const sandbox = historySandbox();

  beforeAll(async () => {
    const months = [1, 2, 3].map((month) => ({ office: 1, year: 2026, dispatch: 1, month }));
    sandbox.putMadeUp(...months, { office: 2, year: 2026, dispatch: 1, month: 1 });
    await sandbox.importFiles();
  });

  it('over the table as BigQuery makes it, with the same answers as over the files', async () => {
    const engine = await openEngine();
    await engine.run('CREATE SCHEMA dondoc');
    await engine.run(tableStatement());
    const files = yearFiles(sandbox.out).map(quoted).join(', ');
    await engine.run(
      `INSERT INTO dondoc.figures SELECT * FROM read_parquet([${files}], hive_partitioning = false)`,
    );
    for (const statement of viewStatements()) await engine.run(statement);
    for (const ask of asks) {
      const { rows } = await engine.ask(ask);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(await sandbox.ask(ask));
    }
    engine.close();
  });
});
