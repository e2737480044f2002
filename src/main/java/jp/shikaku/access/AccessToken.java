package jp.shikaku.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A bearer token of a system account, known only by its hash. */
@Entity
@Table(name = "access_token")
class AccessToken {

    @Id
    private String hash;

    private String account;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccessToken() {}

    AccessToken(String hash, String account, Instant expiresAt) {
        this.hash = hash;
        this.account = account;
        this.expiresAt = expiresAt;
    }

    String account() {
        return account;
    }

    boolean validAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
