package jp.shikaku.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import jp.shikaku.common.Dates;

/** 日付の欄: takes a day in each of the ways that people write one. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter extends ParsingConverter<LocalDate> {

    @Override
    LocalDate parse(String text) {
        return Dates.parse(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
