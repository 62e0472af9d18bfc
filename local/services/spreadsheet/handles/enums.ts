import { googleEnum } from '../../objects/google-enum';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export const enums = {
  ProtectionType: googleEnum<App['ProtectionType']>('RANGE SHEET'),
  BorderStyle: googleEnum<App['BorderStyle']>(
    'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  ),
  WrapStrategy: googleEnum<App['WrapStrategy']>('WRAP OVERFLOW CLIP'),
  SheetType: googleEnum<App['SheetType']>('GRID OBJECT DATASOURCE'),
  Dimension: googleEnum<App['Dimension']>('COLUMNS ROWS'),
  DataValidationCriteria: googleEnum<App['DataValidationCriteria']>(
    'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN ' +
      'DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN ' +
      'NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO ' +
      'NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO ' +
      'TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
  ),
  BooleanCriteria: googleEnum<App['BooleanCriteria']>(
    'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO NUMBER_BETWEEN ' +
      'NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN ' +
      'NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN ' +
      'TEXT_STARTS_WITH TEXT_ENDS_WITH TEXT_EQUAL_TO CUSTOM_FORMULA',
  ),
};
