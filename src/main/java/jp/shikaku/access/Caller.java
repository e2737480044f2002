package jp.shikaku.access;

import jakarta.security.enterprise.CallerPrincipal;

/** 操作者. The one who calls, as the container carries it; {@link #insurer()} is null for accounts of no insurer. */
public class Caller extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final String displayName;
    private final String role;
    private final String insurer;

    public Caller(String name, String displayName, String role, String insurer) {
        super(name);
        this.displayName = displayName;
        this.role = role;
        this.insurer = insurer;
    }

    public String displayName() {
        return displayName;
    }

    public String role() {
        return role;
    }

    public String insurer() {
        return insurer;
    }
}
