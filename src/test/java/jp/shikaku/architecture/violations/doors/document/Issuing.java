package jp.shikaku.architecture.violations.doors.document;

import jakarta.enterprise.context.ApplicationScoped;

/** 発行: what the service does behind its door. */
@ApplicationScoped
public class Issuing {}
