import { googleEnum } from '../objects/google-enum';

/** https://developers.google.com/apps-script/reference/script/script-app */
export const scriptEnums = {
  /** https://developers.google.com/apps-script/reference/script/auth-mode */
  AuthMode: googleEnum('NONE CUSTOM_FUNCTION LIMITED FULL'),
  /** https://developers.google.com/apps-script/reference/script/authorization-status */
  AuthorizationStatus: googleEnum('REQUIRED NOT_REQUIRED'),
  /** https://developers.google.com/apps-script/reference/script/event-type */
  EventType: googleEnum('CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED'),
  /** https://developers.google.com/apps-script/reference/script/installation-source */
  InstallationSource: googleEnum('APPS_MARKETPLACE_DOMAIN_ADD_ON NONE WEB_STORE_ADD_ON'),
  /** https://developers.google.com/apps-script/reference/script/trigger-source */
  TriggerSource: googleEnum('SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR'),
  /** https://developers.google.com/apps-script/reference/base/weekday */
  WeekDay: googleEnum('SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'),
};
