package jp.shikaku.architecture.violations.pagenames.web.staff.run;

import jakarta.inject.Named;

/** Its name does not say where it is. */
@Named
public class WrongPage {}
