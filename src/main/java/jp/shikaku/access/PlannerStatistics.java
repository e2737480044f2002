package jp.shikaku.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * 統計の更新: after many rows have come, lets the database see how many. PostgreSQL finds out by itself, but only within a
 * minute or two; what is asked in between would be planned for tables that are nearly empty.
 */
@ApplicationScoped
public class PlannerStatistics {

    /** Fewer rows change no plan. */
    private static final long MANY_ROWS = 10_000;

    @PersistenceContext
    EntityManager em;

    /** Of the tables of these entities, if {@code rows} that have come are many; in a short transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void renewAfter(long rows, List<Class<?>> entities) {
        if (rows < MANY_ROWS) {
            return;
        }
        var factory = em.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        if (factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect) {
            String tables = entities.stream()
                    .map(entity -> factory.getMappingMetamodel()
                            .getEntityDescriptor(entity)
                            .getMappedTableDetails()
                            .getTableName())
                    .collect(Collectors.joining(", "));
            em.createNativeQuery("analyze " + tables).executeUpdate();
        }
    }
}
