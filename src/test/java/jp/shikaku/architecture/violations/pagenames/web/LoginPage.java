package jp.shikaku.architecture.violations.pagenames.web;

import jakarta.inject.Named;

/** /login.xhtml. */
@Named
public class LoginPage {}
