import { googleEnum } from '../objects/google-enum';

/** https://developers.google.com/apps-script/reference/script/script-app */
export const scriptEnums = {
  /** Enum of the authorisation modes. https://developers.google.com/apps-script/reference/script/auth-mode */
  AuthMode: googleEnum('NONE CUSTOM_FUNCTION LIMITED FULL'),
  /** Enum of the authorisation states. https://developers.google.com/apps-script/reference/script/authorization-status */
  AuthorizationStatus: googleEnum('REQUIRED NOT_REQUIRED'),
  /** Enum of the trigger events. https://developers.google.com/apps-script/reference/script/event-type */
  EventType: googleEnum('CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED'),
  /** Enum of the installation sources. https://developers.google.com/apps-script/reference/script/installation-source */
  InstallationSource: googleEnum('APPS_MARKETPLACE_DOMAIN_ADD_ON NONE WEB_STORE_ADD_ON'),
  /** Enum of the trigger sources. https://developers.google.com/apps-script/reference/script/trigger-source */
  TriggerSource: googleEnum('SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR'),
  /** Enum of the weekdays. https://developers.google.com/apps-script/reference/base/weekday */
  WeekDay: googleEnum('SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'),
};
