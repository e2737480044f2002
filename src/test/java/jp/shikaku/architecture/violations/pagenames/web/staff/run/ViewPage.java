package jp.shikaku.architecture.violations.pagenames.web.staff.run;

import jakarta.inject.Named;

/** /staff/run/view.xhtml. */
@Named("staffRunViewPage")
public class ViewPage {}
