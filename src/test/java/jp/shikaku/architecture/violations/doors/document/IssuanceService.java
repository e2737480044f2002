package jp.shikaku.architecture.violations.doors.document;

import jakarta.ejb.Stateless;

/** 発行の窓口. */
@Stateless
public class IssuanceService {}
