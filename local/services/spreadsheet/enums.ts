import { enumeration } from './enumeration';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/**
 * Enums that SpreadsheetApp carries.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#properties
 */
export const enums = {
  ProtectionType: enumeration<App['ProtectionType']>('RANGE', 'SHEET'),
  BorderStyle: enumeration<App['BorderStyle']>(
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'DOUBLE',
  ),
  WrapStrategy: enumeration<App['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP'),
  SheetType: enumeration<App['SheetType']>('GRID', 'OBJECT', 'DATASOURCE'),
  Dimension: enumeration<App['Dimension']>('COLUMNS', 'ROWS'),
  DataValidationCriteria: enumeration<App['DataValidationCriteria']>(
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ),
  BooleanCriteria: enumeration<App['BooleanCriteria']>(
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'TEXT_EQUAL_TO',
    'CUSTOM_FORMULA',
  ),
};
