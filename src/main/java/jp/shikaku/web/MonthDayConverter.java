package jp.shikaku.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.time.MonthDay;
import jp.shikaku.common.Dates;

/** 月日の欄: a day of each year. */
@FacesConverter(forClass = MonthDay.class)
public class MonthDayConverter extends ParsingConverter<MonthDay> {

    @Override
    MonthDay parse(String text) {
        return Dates.parseMonthDay(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, MonthDay day) {
        return day == null ? "" : "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
