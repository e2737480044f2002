package jp.shikaku.server;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import jp.shikaku.access.InsurerScope;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * The stored side without a server: the real tables, as Flyway makes them, and the product's own classes on them, wired
 * as the container would. For tests that count or check what goes to the database.
 */
public final class Storage implements AutoCloseable {

    private final InsurerScope.Opened scope;
    private final EntityManagerFactory factory;
    private final EntityManager em;
    private final Map<Class<?>, Object> wired = new HashMap<>();

    /** On the database behind the address; sees the rows of that insurer. */
    public Storage(String url, String user, String password, String insurer, Clock clock) {
        Flyway.configure().dataSource(url, user, password).load().migrate();
        factory = Persistence.createEntityManagerFactory(
                "shikaku",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", user,
                        "jakarta.persistence.jdbc.password", password,
                        "jakarta.persistence.schema-generation.database.action", "none",
                        "hibernate.hbm2ddl.auto", "validate",
                        "hibernate.generate_statistics", "true"));
        scope = InsurerScope.of(insurer);
        em = factory.createEntityManager();
        wired.put(Clock.class, clock);
        em.getTransaction().begin();
    }

    public static Storage inMemory(String name, String insurer, Clock clock) {
        String url = "jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        return new Storage(url + ";DB_CLOSE_DELAY=-1", "sa", "sa", insurer, clock);
    }

    /** The product's class, with everything it injects. */
    public <T> T get(Class<T> type) {
        Object known = wired.get(type);
        if (known == null) {
            known = make(type);
        }
        return type.cast(known);
    }

    public EntityManager em() {
        return em;
    }

    /** Statements prepared while the work is done; nothing is remembered from before. */
    public long statements(Runnable work) {
        em.flush();
        em.clear();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.run();
        em.flush();
        return statistics.getPrepareStatementCount();
    }

    private Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object made = constructor.newInstance();
            wired.put(type, made);
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.set(made, em);
                } else if (field.isAnnotationPresent(Inject.class) && field.getType() != Event.class) {
                    field.set(made, get(field.getType()));
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be wired", e);
        }
    }

    /** Something the container would give, given by the test. */
    public <T> Storage with(Class<T> type, T given) {
        wired.put(type, given);
        return this;
    }

    @Override
    public void close() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
        factory.close();
        scope.close();
    }
}
