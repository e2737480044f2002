package jp.shikaku.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jp.shikaku.common.Problems;
import jp.shikaku.common.Rejected;

/** A field whose value is read as people write it; what is refused is told beside it. */
abstract class ParsingConverter<T> implements Converter<T> {

    /** Throws {@link Rejected} for what is no such value. */
    abstract T parse(String text);

    @Override
    public T getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse(text);
        } catch (Rejected e) {
            String why = Problems.text(e.problems().get(0));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null), e);
        }
    }
}
