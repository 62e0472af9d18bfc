import { googleEnum } from '../objects/google-enum';

/** The enumerations of https://developers.google.com/apps-script/reference/script/script-app. */
export const scriptEnums = {
  /** Names the values of the enumeration. https://developers.google.com/apps-script/reference/script/auth-mode */
  AuthMode: googleEnum('NONE CUSTOM_FUNCTION LIMITED FULL'),
  /** Names the values of the enumeration. https://developers.google.com/apps-script/reference/script/authorization-status */
  AuthorizationStatus: googleEnum('REQUIRED NOT_REQUIRED'),
  /** Names the values of the enumeration. https://developers.google.com/apps-script/reference/script/event-type */
  EventType: googleEnum('CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED'),
  /** Names the values of the enumeration. https://developers.google.com/apps-script/reference/script/installation-source */
  InstallationSource: googleEnum('APPS_MARKETPLACE_DOMAIN_ADD_ON NONE WEB_STORE_ADD_ON'),
  /** Names the values of the enumeration. https://developers.google.com/apps-script/reference/script/trigger-source */
  TriggerSource: googleEnum('SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR'),
  /** Names the values of the enumeration. https://developers.google.com/apps-script/reference/base/weekday */
  WeekDay: googleEnum('SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'),
};
