package jp.shikaku.architecture.violations.pagenames.web.staff.run;

import jakarta.inject.Named;

/** Its name says it is elsewhere. */
@Named("staffMemberWrongFolderPage")
public class WrongFolderPage {}
