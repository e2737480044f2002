package jp.shikaku.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 行の番号 for rows that are written in bulk, taken in blocks from the sequence that numbers all others. */
@ApplicationScoped
public class RowIds {

    @PersistenceContext
    EntityManager em;

    private long next;
    private long last = -1;

    /** Gives the new row its id; one that is then not written leaves a gap, which means nothing. */
    public synchronized <T extends InsurerOwned> T number(T row) {
        if (next > last) {
            last = ((Number) em.createNativeQuery("select nextval('row_id')").getSingleResult()).longValue();
            next = last - InsurerOwned.IDS_AT_ONCE + 1;
        }
        row.number(next++);
        return row;
    }
}
