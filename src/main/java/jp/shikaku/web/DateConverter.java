package jp.shikaku.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import jp.shikaku.common.Dates;
import jp.shikaku.common.Problems;
import jp.shikaku.common.Rejected;

/** 日付の欄: takes a day in each of the ways that people write one. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Dates.parse(text);
        } catch (Rejected e) {
            String why = Problems.text(e.problems().get(0));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
