package jp.shikaku.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private record Person(String name) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void readsAComponent() {
        assertThat(resolver.getValue(context, new Person("資格　太郎"), "name")).isEqualTo("資格　太郎");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesEverythingElseToTheOthers() {
        assertThat(resolver.getValue(context, new Person(""), "age")).isNull();
        assertThat(resolver.getValue(context, "text", "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordCannotBeWritten() {
        assertThatThrownBy(() -> resolver.setValue(context, new Person(""), "name", "x"))
                .isInstanceOf(PropertyNotWritableException.class);
    }
}
