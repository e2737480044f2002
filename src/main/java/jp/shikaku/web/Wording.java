package jp.shikaku.web;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shikaku.common.PostalCode;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;

/** Where the wording of a view is found, and how it words times, postal codes and problems. */
public final class Wording {

    private static final DateTimeFormatter OFFICE_CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.(\\w+)");

    private Wording() {}

    /** {@code /staff/member/list.xhtml} and {@code name} → {@code staff_member_list.name}. */
    public static String key(String viewId, String id) {
        String address = viewId.substring(1, viewId.lastIndexOf('.'));
        return address.replace('/', '_') + "." + id;
    }

    /** How a field is called in its view, with its row: {@code bills[0].cost} → 明細 1 医療費; "" if it has no wording. */
    public static String field(String viewId, String name) {
        Matcher row = ROW.matcher(name);
        if (row.matches()) {
            return field(viewId, row.group(1)) + " " + (Integer.parseInt(row.group(2)) + 1) + " "
                    + field(viewId, row.group(3));
        }
        String key = key(viewId, name);
        return texts().containsKey(key) ? texts().getString(key) : "";
    }

    /** The wording under the key, for beans. */
    public static String text(String key) {
        return texts().getString(key);
    }

    private static ResourceBundle texts() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication().getResourceBundle(context, "text");
    }

    /** A point in time as the clock in the office shows it. */
    public static String moment(Instant moment) {
        return moment == null ? "" : OFFICE_CLOCK.format(moment);
    }

    /** {@code 1000001} as it stands on letters: {@code 100-0001}; "" if there is none. */
    public static String postalCode(String digits) {
        return digits == null || digits.isEmpty() ? "" : new PostalCode(digits).toString();
    }

    public static String problem(Problem problem) {
        return Problems.text(problem);
    }
}
