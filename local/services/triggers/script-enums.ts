import { googleEnum } from '../objects/google-enum';

/** https://developers.google.com/apps-script/reference/script/script-app */
export const scriptEnums = {
  AuthMode: googleEnum('NONE CUSTOM_FUNCTION LIMITED FULL'),
  AuthorizationStatus: googleEnum('REQUIRED NOT_REQUIRED'),
  EventType: googleEnum('CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED'),
  InstallationSource: googleEnum('APPS_MARKETPLACE_DOMAIN_ADD_ON NONE WEB_STORE_ADD_ON'),
  TriggerSource: googleEnum('SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR'),
  WeekDay: googleEnum('SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'),
};
