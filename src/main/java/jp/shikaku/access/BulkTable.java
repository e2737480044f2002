package jp.shikaku.access;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;

/** An entity's table, its columns, and what an entity says for each of them, as Hibernate maps it. */
final class BulkTable {

    private static final String OWNER = "insurer";

    private final EntityMappingType entity;
    private final String insurer;
    private final SharedSessionContractImplementor session;
    private final List<String> columns = new ArrayList<>();
    private final boolean ownId;
    private final int ownerAt;

    BulkTable(Class<?> type, String insurer, SharedSessionContractImplementor session) {
        this.entity = session.getFactory().getMappingMetamodel().getEntityDescriptor(type);
        this.insurer = insurer;
        this.session = session;
        // A key of several attributes is among the attributes.
        this.ownId = !(entity.getIdentifierMapping() instanceof NonAggregatedIdentifierMapping);
        if (ownId) {
            entity.getIdentifierMapping().forEachSelectable(this::column);
        }
        entity.forEachAttributeMapping(attribute -> attribute.forEachSelectable(this::column));
        this.ownerAt = columns.indexOf(OWNER);
        if (ownerAt < 0) {
            throw new IllegalArgumentException(type + " belongs to no insurer");
        }
    }

    private void column(int index, SelectableMapping column) {
        columns.add(column.getSelectionExpression());
    }

    String name() {
        return entity.getMappedTableDetails().getTableName();
    }

    List<String> columns() {
        return columns;
    }

    /** As the database takes them, in the order of the columns. */
    Object[] values(Object row) {
        Object[] values = new Object[columns.size()];
        EntityIdentifierMapping id = entity.getIdentifierMapping();
        int at = ownId ? id.decompose(id.getIdentifier(row), 0, values, null, BulkTable::put, session) : 0;
        for (int i = 0; i < entity.getAttributeMappings().size(); i++) {
            AttributeMapping attribute = entity.getAttributeMappings().get(i);
            at += attribute.decompose(attribute.getValue(row), at, values, null, BulkTable::put, session);
        }
        if (values[ownerAt] != null && !values[ownerAt].equals(insurer)) {
            throw new IllegalStateException("A row of " + values[ownerAt] + " in the scope of " + insurer);
        }
        values[ownerAt] = insurer;
        return values;
    }

    private static void put(int at, Object[] values, Object nothing, Object value, SelectableMapping column) {
        values[at] = value instanceof Enum<?> constant ? constant.name() : value;
    }
}
