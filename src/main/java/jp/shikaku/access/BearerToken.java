package jp.shikaku.access;

import jakarta.security.enterprise.credential.Credential;

/** The token of an {@code Authorization: Bearer} header. */
record BearerToken(String token) implements Credential {}
