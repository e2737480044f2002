package jp.shikaku.access;

/** 役割. The names that {@code @RolesAllowed} and web.xml use. */
public final class Role {

    /** 保険者の担当者: imports, judges, issues. */
    public static final String CLERK = "CLERK";
    /** 保険者の責任者. */
    public static final String CHIEF = "CHIEF";
    /** 市区町村の窓口. */
    public static final String COUNTER = "COUNTER";
    /** 医療機関の受付. */
    public static final String RECEPTION = "RECEPTION";
    /** 監査: looks, never changes. */
    public static final String AUDITOR = "AUDITOR";
    /** システム管理者: no look at members. */
    public static final String ADMIN = "ADMIN";
    /** 基幹システム: a machine of one insurer. */
    public static final String SYSTEM = "SYSTEM";

    private Role() {}

    /** 日本語の呼び名. */
    public static String label(String role) {
        return switch (role) {
            case CLERK -> "担当者";
            case CHIEF -> "責任者";
            case COUNTER -> "市区町村窓口";
            case RECEPTION -> "医療機関受付";
            case AUDITOR -> "監査";
            case ADMIN -> "システム管理者";
            case SYSTEM -> "基幹システム";
            default -> role;
        };
    }
}
