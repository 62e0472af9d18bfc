/** Every class of the imitated services, from @types/google-apps-script: 'global that messages name|methods|properties'. */
export const serviceNames: Record<string, string> = {
  Blob: '|copyBlob getAs getBytes getContentType getDataAsString getName isGoogleType setBytes setContentType setContentTypeFromExtension setDataFromString setName getAllBlobs getBlob|',
  BlobSource: '|getAs getBlob|',
  Browser: '|inputBox msgBox|Buttons',
  Logger: '|clear getLog log|',
  Menu: '|addItem addSeparator addSubMenu addToUi|',
  MimeType:
    '||GOOGLE_APPS_SCRIPT GOOGLE_DRAWINGS GOOGLE_DOCS GOOGLE_FORMS GOOGLE_SHEETS GOOGLE_SITES GOOGLE_SLIDES FOLDER SHORTCUT BMP GIF JPEG PNG SVG PDF CSS CSV HTML JAVASCRIPT PLAIN_TEXT RTF OPENDOCUMENT_GRAPHICS OPENDOCUMENT_PRESENTATION OPENDOCUMENT_SPREADSHEET OPENDOCUMENT_TEXT MICROSOFT_EXCEL MICROSOFT_EXCEL_LEGACY MICROSOFT_POWERPOINT MICROSOFT_POWERPOINT_LEGACY MICROSOFT_WORD MICROSOFT_WORD_LEGACY ZIP',
  PromptResponse: '|getResponseText getSelectedButton|',
  RgbColor: '|asHexString getBlue getColorType getGreen getRed|',
  Session:
    '|getActiveUser getActiveUserLocale getEffectiveUser getScriptTimeZone getTemporaryActiveUserKey getTimeZone getUser|',
  Ui: '|alert createAddonMenu createMenu prompt showModalDialog showModelessDialog showSidebar showDialog|Button ButtonSet',
  User: '|getEmail getUserLoginId|',
  Cache: 'CacheService|get getAll put putAll remove removeAll|',
  CacheService: '|getDocumentCache getScriptCache getUserCache|',
  HtmlOutput:
    'HtmlService|addMetaTag append appendUntrusted asTemplate clear getAs getBlob getContent getFaviconUrl getHeight getMetaTags getTitle getWidth setContent setFaviconUrl setHeight setSandboxMode setTitle setWidth setXFrameOptionsMode|',
  HtmlOutputMetaTag: 'HtmlService|getContent getName|',
  HtmlService:
    '|createHtmlOutput createHtmlOutputFromFile createTemplate createTemplateFromFile getUserAgent|SandboxMode XFrameOptionsMode',
  HtmlTemplate: 'HtmlService|evaluate getCode getCodeWithComments getRawContent|',
  Lock: 'LockService|hasLock releaseLock tryLock waitLock|',
  LockService: '|getDocumentLock getScriptLock getUserLock|',
  MailAdvancedParameters:
    'MailApp||attachments bcc body cc htmlBody inlineImages name noReply replyTo subject to',
  MailApp: '|getRemainingDailyQuota sendEmail|',
  Properties:
    'PropertiesService|deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty|',
  PropertiesService: '|getDocumentProperties getScriptProperties getUserProperties|',
  ScriptProperties:
    'PropertiesService|deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty|',
  UserProperties:
    'PropertiesService|deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty|',
  AuthorizationInfo: 'ScriptApp|getAuthorizationStatus getAuthorizationUrl|',
  CalendarTriggerBuilder: 'ScriptApp|create onEventUpdated|',
  ClockTriggerBuilder:
    'ScriptApp|after at atDate atHour create everyDays everyHours everyMinutes everyWeeks inTimezone nearMinute onMonthDay onWeekDay|',
  DocumentTriggerBuilder: 'ScriptApp|create onOpen|',
  FormTriggerBuilder: 'ScriptApp|create onFormSubmit onOpen|',
  ScriptApp:
    '|deleteTrigger getAuthorizationInfo getIdentityToken getInstallationSource getOAuthToken getProjectTriggers getScriptId getService getUserTriggers invalidateAuth newStateToken newTrigger requireAllScopes requireScopes getProjectKey getScriptTriggers|AuthMode AuthorizationStatus EventType InstallationSource TriggerSource WeekDay',
  Service: 'ScriptApp|getUrl isEnabled disable|',
  SpreadsheetTriggerBuilder: 'ScriptApp|create onChange onEdit onFormSubmit onOpen|',
  StateTokenBuilder: 'ScriptApp|createToken withArgument withMethod withTimeout|',
  Trigger:
    'ScriptApp|getEventType getHandlerFunction getTriggerSource getTriggerSourceId getUniqueId|',
  TriggerBuilder: 'ScriptApp|forDocument forForm forSpreadsheet forUserCalendar timeBased|',
  Banding:
    'SpreadsheetApp|copyTo getFirstColumnColor getFirstRowColor getFooterColumnColor getFooterRowColor getHeaderColumnColor getHeaderRowColor getRange getSecondColumnColor getSecondRowColor remove setFirstColumnColor setFirstRowColor setFooterColumnColor setFooterRowColor setHeaderColumnColor setHeaderRowColor setRange setSecondColumnColor setSecondRowColor|',
  BigQueryDataSourceSpec: 'SpreadsheetApp|copy getParameters getProjectId getRawQuery getType|',
  BigQueryDataSourceSpecBuilder:
    'SpreadsheetApp|build copy getParameters getProjectId getRawQuery getType removeAllParameters removeParameter setParameterFromCell setProjectId setRawQuery|',
  BooleanCondition:
    'SpreadsheetApp|getBackground getBold getCriteriaType getCriteriaValues getFontColor getItalic getStrikethrough getUnderline|',
  CellImage:
    'SpreadsheetApp|getAltTextDescription getAltTextTitle getContentUrl getUrl toBuilder|valueType',
  CellImageBuilder:
    'SpreadsheetApp|build getAltTextDescription getAltTextTitle getContentUrl getUrl setAltTextDescription setAltTextTitle setSourceUrl toBuilder|valueType',
  Color: 'SpreadsheetApp|asRgbColor asThemeColor getColorType|',
  ColorBuilder:
    'SpreadsheetApp|asRgbColor asThemeColor build getColorType setRgbColor setThemeColor|',
  ConditionalFormatRule: 'SpreadsheetApp|copy getBooleanCondition getGradientCondition getRanges|',
  ConditionalFormatRuleBuilder:
    'SpreadsheetApp|build copy getBooleanCondition getGradientCondition getRanges setBackground setBold setFontColor setGradientMaxpoint setGradientMaxpointWithValue setGradientMidpointWithValue setGradientMinpoint setGradientMinpointWithValue setItalic setRanges setStrikethrough setUnderline whenCellEmpty whenCellNotEmpty whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied whenNumberBetween whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotBetween whenNumberNotEqualTo whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo whenTextStartsWith withCriteria|',
  ContainerInfo: 'SpreadsheetApp|getAnchorColumn getAnchorRow getOffsetX getOffsetY|',
  DataExecutionStatus:
    'SpreadsheetApp|getErrorCode getErrorMessage getExecutionState getLastRefreshedTime isTruncated|',
  DataSource: 'SpreadsheetApp|getSpec updateSpec|',
  DataSourceColumn:
    'SpreadsheetApp|getDataSource getFormula getName hasArrayDependency isCalculatedColumn remove setFormula setName|',
  DataSourceFormula:
    'SpreadsheetApp|forceRefreshData getAnchorCell getDataSource getDisplayValue getFormula getStatus refreshData setFormula waitForCompletion|',
  DataSourceParameter: 'SpreadsheetApp|getName getSourceCell getType|',
  DataSourcePivotTable:
    'SpreadsheetApp|addColumnGroup addFilter addPivotValue addRowGroup asPivotTable forceRefreshData getDataSource getStatus refreshData waitForCompletion|',
  DataSourceSheet:
    'SpreadsheetApp|addFilter asSheet autoResizeColumn autoResizeColumns forceRefreshData getColumnWidth getDataSource getFilters getSheetValues getSortSpecs getStatus refreshData removeFilters removeSortSpec setColumnWidth setColumnWidths setSortSpec waitForCompletion|',
  DataSourceSheetFilter:
    'SpreadsheetApp|getDataSourceColumn getDataSourceSheet getFilterCriteria remove setFilterCriteria|',
  DataSourceSpec: 'SpreadsheetApp|asBigQuery copy getParameters getType|',
  DataSourceSpecBuilder:
    'SpreadsheetApp|asBigQuery build copy getParameters getType removeAllParameters removeParameter setParameterFromCell|',
  DataSourceTable:
    'SpreadsheetApp|forceRefreshData getDataSource getRange getStatus refreshData waitForCompletion|',
  DataValidation:
    'SpreadsheetApp|copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText|',
  DataValidationBuilder:
    'SpreadsheetApp|build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireCheckbox requireDate requireDateAfter requireDateBefore requireDateBetween requireDateEqualTo requireDateNotBetween requireDateOnOrAfter requireDateOnOrBefore requireFormulaSatisfied requireNumberBetween requireNumberEqualTo requireNumberGreaterThan requireNumberGreaterThanOrEqualTo requireNumberLessThan requireNumberLessThanOrEqualTo requireNumberNotBetween requireNumberNotEqualTo requireTextContains requireTextDoesNotContain requireTextEqualTo requireTextIsEmail requireTextIsUrl requireValueInList requireValueInRange setAllowInvalid setHelpText withCriteria|',
  DeveloperMetadata:
    'SpreadsheetApp|getId getKey getLocation getValue getVisibility moveToColumn moveToRow moveToSheet moveToSpreadsheet remove setKey setValue setVisibility|',
  DeveloperMetadataFinder:
    'SpreadsheetApp|find onIntersectingLocations withId withKey withLocationType withValue withVisibility|',
  DeveloperMetadataLocation:
    'SpreadsheetApp|getColumn getLocationType getRow getSheet getSpreadsheet|',
  Drawing:
    'SpreadsheetApp|getContainerInfo getHeight getOnAction getSheet getWidth getZIndex remove setHeight setOnAction setPosition setWidth setZIndex|',
  EmbeddedAreaChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPointStyle setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale|',
  EmbeddedBarChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories reverseDirection setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale|',
  EmbeddedChart:
    'SpreadsheetApp|getAs getBlob getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy getNumHeaders getOptions getRanges getTransposeRowsAndColumns modify|',
  EmbeddedChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange setChartType setHiddenDimensionStrategy setMergeStrategy setNumHeaders setOption setPosition setTransposeRowsAndColumns|',
  EmbeddedColumnChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale|',
  EmbeddedComboChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale|',
  EmbeddedHistogramChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale|',
  EmbeddedLineChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setCurveStyle setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPointStyle setPosition setRange setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale|',
  EmbeddedPieChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories set3D setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setTitle setTitleTextStyle setTransposeRowsAndColumns|',
  EmbeddedScatterChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPointStyle setPosition setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisLogScale setXAxisRange setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisLogScale setYAxisRange setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle|',
  EmbeddedTableChartBuilder:
    'SpreadsheetApp|addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges enablePaging enableRtlTable enableSorting getChartType getContainer getRanges removeRange setChartType setFirstRowNumber setHiddenDimensionStrategy setInitialSortingAscending setInitialSortingDescending setMergeStrategy setNumHeaders setOption setPosition setTransposeRowsAndColumns showRowNumberColumn useAlternatingRowStyle|',
  Filter:
    'SpreadsheetApp|getColumnFilterCriteria getRange remove removeColumnFilterCriteria setColumnFilterCriteria sort|',
  FilterCriteria:
    'SpreadsheetApp|copy getCriteriaType getCriteriaValues getHiddenValues getVisibleValues|',
  FilterCriteriaBuilder:
    'SpreadsheetApp|build copy getCriteriaType getCriteriaValues getHiddenValues getVisibleValues setHiddenValues setVisibleValues whenCellEmpty whenCellNotEmpty whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied whenNumberBetween whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotBetween whenNumberNotEqualTo whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo whenTextStartsWith withCriteria|',
  GradientCondition:
    'SpreadsheetApp|getMaxColor getMaxType getMaxValue getMidColor getMidType getMidValue getMinColor getMinType getMinValue|',
  Group: 'SpreadsheetApp|collapse expand getControlIndex getDepth getRange isCollapsed remove|',
  NamedRange: 'SpreadsheetApp|getName getRange remove setName setRange|',
  OverGridImage:
    'SpreadsheetApp|assignScript getAltTextDescription getAltTextTitle getAnchorCell getAnchorCellXOffset getAnchorCellYOffset getHeight getInherentHeight getInherentWidth getScript getSheet getUrl getWidth remove replace resetSize setAltTextDescription setAltTextTitle setAnchorCell setAnchorCellXOffset setAnchorCellYOffset setHeight setWidth|',
  PageProtection: 'SpreadsheetApp|addUser getUsers isProtected removeUser setProtected|',
  PivotFilter:
    'SpreadsheetApp|getFilterCriteria getPivotTable getSourceDataColumn remove setFilterCriteria|',
  PivotGroup:
    'SpreadsheetApp|addManualGroupingRule areLabelsRepeated clearGroupingRule clearSort getDimension getIndex getPivotTable getSourceDataColumn hideRepeatedLabels isSortAscending moveToIndex remove removeManualGroupingRule resetDisplayName setDisplayName setHistogramGroupingRule showRepeatedLabels showTotals sortAscending sortBy sortDescending totalsAreShown|',
  PivotTable:
    'SpreadsheetApp|addCalculatedPivotValue addColumnGroup addFilter addPivotValue addRowGroup getAnchorCell getColumnGroups getFilters getPivotValues getRowGroups getValuesDisplayOrientation remove setValuesDisplayOrientation|',
  PivotValue:
    'SpreadsheetApp|getDisplayType getFormula getPivotTable getSummarizedBy setDisplayName setFormula showAs summarizeBy|',
  Protection:
    'SpreadsheetApp|addEditor addEditors canDomainEdit canEdit getDescription getEditors getProtectionType getRange getRangeName getUnprotectedRanges isWarningOnly remove removeEditor removeEditors setDescription setDomainEdit setNamedRange setRange setRangeName setUnprotectedRanges setWarningOnly|',
  Range:
    'SpreadsheetApp|activate activateAsCurrentCell addDeveloperMetadata applyColumnBanding applyRowBanding autoFill autoFillToNeighbor breakApart canEdit check clear clearContent clearDataValidations clearFormat clearNote collapseGroups copyFormatToRange copyTo copyValuesToRange createDataSourcePivotTable createDataSourceTable createDeveloperMetadataFinder createFilter createPivotTable createTextFinder deleteCells expandGroups getA1Notation getBackground getBackgroundObject getBackgroundObjects getBackgrounds getBandings getCell getColumn getDataRegion getDataSourceFormula getDataSourceFormulas getDataSourcePivotTables getDataSourceTables getDataSourceUrl getDataTable getDataValidation getDataValidations getDeveloperMetadata getDisplayValue getDisplayValues getFilter getFontColor getFontColors getFontColorObject getFontColorObjects getFontFamilies getFontFamily getFontLine getFontLines getFontSize getFontSizes getFontStyle getFontStyles getFontWeight getFontWeights getFormula getFormulaR1C1 getFormulas getFormulasR1C1 getGridId getHeight getHorizontalAlignment getHorizontalAlignments getLastColumn getLastRow getMergedRanges getNextDataCell getNote getNotes getNumColumns getNumRows getNumberFormat getNumberFormats getRichTextValue getRichTextValues getRow getRowIndex getSheet getTextDirection getTextDirections getTextRotation getTextRotations getTextStyle getTextStyles getValue getValues getVerticalAlignment getVerticalAlignments getWidth getWrap getWrapStrategies getWrapStrategy getWraps insertCells insertCheckboxes isBlank isChecked isEndColumnBounded isEndRowBounded isPartOfMerge isStartColumnBounded isStartRowBounded merge mergeAcross mergeVertically moveTo offset protect randomize removeCheckboxes removeDuplicates setBackground setBackgroundObject setBackgroundObjects setBackgroundRGB setBackgrounds setBorder setDataValidation setDataValidations setFontColor setFontColorObject setFontColorObjects setFontColors setFontFamilies setFontFamily setFontLine setFontLines setFontSize setFontSizes setFontStyle setFontStyles setFontWeight setFontWeights setFormula setFormulaR1C1 setFormulas setFormulasR1C1 setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats setRichTextValue setRichTextValues setShowHyperlink setTextDirection setTextDirections setTextRotation setTextRotations setTextStyle setTextStyles setValue setValues setVerticalAlignment setVerticalAlignments setVerticalText setWrap setWrapStrategies setWrapStrategy setWraps shiftColumnGroupDepth shiftRowGroupDepth sort splitTextToColumns trimWhitespace uncheck|',
  RangeList:
    'SpreadsheetApp|activate breakApart check clear clearContent clearDataValidations clearFormat clearNote getRanges insertCheckboxes removeCheckboxes setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1 setHorizontalAlignment setNote setNumberFormat setShowHyperlink setTextDirection setTextRotation setValue setVerticalAlignment setVerticalText setWrap setWrapStrategy trimWhitespace uncheck|',
  RichTextValue:
    'SpreadsheetApp|copy getEndIndex getLinkUrl getRuns getStartIndex getText getTextStyle|',
  RichTextValueBuilder: 'SpreadsheetApp|build setLinkUrl setText setTextStyle|',
  Selection:
    'SpreadsheetApp|getActiveRange getActiveRangeList getActiveSheet getCurrentCell getNextDataRange|',
  Sheet:
    'SpreadsheetApp|activate addDeveloperMetadata appendRow asDataSourceSheet autoResizeColumn autoResizeColumns autoResizeRows clear clearConditionalFormatRules clearContents clearFormats clearNotes collapseAllColumnGroups collapseAllRowGroups copyTo createDeveloperMetadataFinder createTextFinder deleteColumn deleteColumns deleteRow deleteRows expandAllColumnGroups expandAllRowGroups expandColumnGroupsUpToDepth expandRowGroupsUpToDepth getActiveCell getActiveRange getActiveRangeList getBandings getCharts getColumnGroup getColumnGroupControlPosition getColumnGroupDepth getColumnWidth getConditionalFormatRules getCurrentCell getDataRange getDataSourceTables getDeveloperMetadata getDrawings getFilter getFormUrl getFrozenColumns getFrozenRows getImages getIndex getLastColumn getLastRow getMaxColumns getMaxRows getName getNamedRanges getParent getPivotTables getProtections getRange getRangeList getRowGroup getRowGroupControlPosition getRowGroupDepth getRowHeight getSelection getSheetId getSheetName getSheetValues getSlicers getTabColor getType hasHiddenGridlines hideColumn hideColumns hideRow hideRows hideSheet insertChart insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore insertImage insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore insertSlicer isColumnHiddenByUser isRightToLeft isRowHiddenByFilter isRowHiddenByUser isSheetHidden moveColumns moveRows newChart protect removeChart setActiveRange setActiveRangeList setActiveSelection setColumnGroupControlPosition setColumnWidth setColumnWidths setConditionalFormatRules setCurrentCell setFrozenColumns setFrozenRows setHiddenGridlines setName setRightToLeft setRowGroupControlPosition setRowHeight setRowHeights setRowHeightsForced setTabColor showColumns showRows showSheet sort unhideColumn unhideRow updateChart getSheetProtection setSheetProtection|',
  Slicer:
    'SpreadsheetApp|getBackgroundColor getColumnPosition getContainerInfo getFilterCriteria getRange getTitle getTitleHorizontalAlignment getTitleTextStyle isAppliedToPivotTables remove setApplyToPivotTables setBackgroundColor setColumnFilterCriteria setPosition setRange setTitle setTitleHorizontalAlignment setTitleTextStyle|',
  Spreadsheet:
    'SpreadsheetApp|addDeveloperMetadata addEditor addEditors addMenu addViewer addViewers appendRow autoResizeColumn copy createDeveloperMetadataFinder createTextFinder deleteActiveSheet deleteColumn deleteColumns deleteRow deleteRows deleteSheet duplicateActiveSheet getActiveCell getActiveRange getActiveRangeList getActiveSheet getAs getBandings getBlob getColumnWidth getCurrentCell getDataRange getDataSourceTables getDeveloperMetadata getEditors getFormUrl getFrozenColumns getFrozenRows getId getImages getIterativeCalculationConvergenceThreshold getLastColumn getLastRow getMaxIterativeCalculationCycles getName getNamedRanges getNumSheets getOwner getPredefinedSpreadsheetThemes getProtections getRange getRangeByName getRangeList getRecalculationInterval getRowHeight getSelection getSheetById getSheetByName getSheetId getSheetName getSheetValues getSheets getSpreadsheetLocale getSpreadsheetTheme getSpreadsheetTimeZone getUrl getViewers hideColumn hideRow insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertImage insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore insertSheet insertSheetWithDataSourceTable isColumnHiddenByUser isIterativeCalculationEnabled isRowHiddenByFilter isRowHiddenByUser moveActiveSheet moveChartToObjectSheet removeEditor removeMenu removeNamedRange removeViewer rename renameActiveSheet resetSpreadsheetTheme setActiveRange setActiveRangeList setActiveSelection setActiveSheet setColumnWidth setCurrentCell setFrozenColumns setFrozenRows setIterativeCalculationConvergenceThreshold setIterativeCalculationEnabled setMaxIterativeCalculationCycles setNamedRange setRecalculationInterval setRowHeight setSpreadsheetLocale setSpreadsheetTheme setSpreadsheetTimeZone show sort toast unhideColumn unhideRow updateMenu getSheetProtection isAnonymousView isAnonymousWrite setAnonymousAccess setSheetProtection|',
  SpreadsheetApp:
    '|create enableAllDataSourcesExecution enableBigQueryExecution flush getActive getActiveRange getActiveRangeList getActiveSheet getActiveSpreadsheet getCurrentCell getSelection getUi newCellImage newColor newConditionalFormatRule newDataSourceSpec newDataValidation newFilterCriteria newRichTextValue newTextStyle open openById openByUrl setActiveRange setActiveRangeList setActiveSheet setActiveSpreadsheet setCurrentCell|AutoFillSeries BandingTheme BooleanCriteria BorderStyle ColorType CopyPasteType DataExecutionErrorCode DataExecutionState DataSourceParameterType DataSourceType DataValidationCriteria DeveloperMetadataLocationType DeveloperMetadataVisibility Dimension Direction GroupControlTogglePosition InterpolationType PivotTableSummarizeFunction PivotValueDisplayType ProtectionType RecalculationInterval RelativeDate SheetType TextDirection TextToColumnsDelimiter ThemeColorType ValueType WrapStrategy',
  SpreadsheetTheme:
    'SpreadsheetApp|getConcreteColor getFontFamily getThemeColors setConcreteColor setFontFamily|',
  SortSpec:
    'SpreadsheetApp|getBackgroundColor getDataSourceColumn getDimensionIndex getForegroundColor getSortOrder isAscending|',
  TextFinder:
    'SpreadsheetApp|findAll findNext findPrevious getCurrentMatch ignoreDiacritics matchCase matchEntireCell matchFormulaText replaceAllWith replaceWith startFrom useRegularExpression|',
  TextRotation: 'SpreadsheetApp|getDegrees isVertical|',
  TextStyle:
    'SpreadsheetApp|copy getFontFamily getFontSize getForegroundColor getForegroundColorObject isBold isItalic isStrikethrough isUnderline|',
  TextStyleBuilder:
    'SpreadsheetApp|build setBold setFontFamily setFontSize setForegroundColor setForegroundColorObject setItalic setStrikethrough setUnderline|',
  ThemeColor: 'SpreadsheetApp|getColorType getThemeColorType|',
  Utilities:
    '|base64Decode base64DecodeWebSafe base64Encode base64EncodeWebSafe computeDigest computeHmacSha256Signature computeHmacSignature computeRsaSha1Signature computeRsaSha256Signature computeRsaSignature formatDate formatString getUuid gzip newBlob parseCsv parseDate sleep ungzip unzip zip jsonParse jsonStringify|Charset DigestAlgorithm MacAlgorithm RsaAlgorithm',
};

/** The globals that Apps Script defines, from @types/google-apps-script. */
export const serviceGlobals =
  'Browser CacheService CalendarApp CardService Charts ConferenceDataService ContactsApp ContentService DataStudioApp DocumentApp DriveApp FormApp GmailApp GroupsApp HtmlService Jdbc LanguageApp LinearOptimizationService LockService Logger MailApp Maps MimeType PropertiesService RsaAlgorithm ScriptApp ScriptProperties Session SitesApp SlidesApp SpreadsheetApp UrlFetchApp UserProperties Utilities XmlService'.split(
    ' ',
  );
