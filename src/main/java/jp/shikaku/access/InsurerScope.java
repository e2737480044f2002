package jp.shikaku.access;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * 保険者の範囲. The one place that says whose rows the current thread may see: every entity that belongs to an insurer
 * carries {@code @TenantId}, and Hibernate adds this scope to each of its reads and writes. Without a scope nothing is
 * seen.
 */
public class InsurerScope implements CurrentTenantIdentifierResolver<String> {

    private static final String NOBODY = "-";
    private static final String EVERYBODY = "*";
    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> NOBODY);

    /** Ends a scope and restores the one before. */
    public interface Opened extends AutoCloseable {
        @Override
        void close();
    }

    /** The scope of one insurer, until closed. */
    public static Opened of(String insurer) {
        return enter(insurer == null ? NOBODY : insurer);
    }

    /** All insurers, for the product's own housekeeping only (start-up, public document check). */
    public static Opened ofEverybody() {
        return enter(EVERYBODY);
    }

    /** The insurer whose rows are seen, for numbering and labels. */
    public static String current() {
        String insurer = CURRENT.get();
        if (insurer.equals(NOBODY) || insurer.equals(EVERYBODY)) {
            throw new IllegalStateException("No insurer is in scope");
        }
        return insurer;
    }

    private static Opened enter(String next) {
        String before = CURRENT.get();
        CURRENT.set(next);
        return () -> CURRENT.set(before);
    }

    @Override
    public String resolveCurrentTenantIdentifier() {
        return CURRENT.get();
    }

    @Override
    public boolean isRoot(String tenant) {
        return EVERYBODY.equals(tenant);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
