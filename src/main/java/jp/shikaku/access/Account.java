package jp.shikaku.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 利用者. Somebody, or some machine, who may log in; bound to at most one insurer. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String role;

    private String insurer;

    protected Account() {}

    Account(String name, String displayName, String passwordHash, String role, String insurer) {
        this.name = name;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.insurer = insurer;
    }

    String passwordHash() {
        return passwordHash;
    }

    Caller caller() {
        return new Caller(name, displayName, role, insurer);
    }
}
