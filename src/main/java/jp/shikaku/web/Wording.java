package jp.shikaku.web;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import jp.shikaku.common.PostalCode;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Problems;

/** Where the wording of a view is found, and how it words times, postal codes and problems. */
public final class Wording {

    private static final DateTimeFormatter OFFICE_CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    private Wording() {}

    /** {@code /staff/member/list.xhtml} and {@code name} → {@code staff_member_list.name}. */
    public static String key(String viewId, String id) {
        String address = viewId.substring(1, viewId.lastIndexOf('.'));
        return address.replace('/', '_') + "." + id;
    }

    /** The wording under the key, for beans. */
    public static String text(String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication().getResourceBundle(context, "text").getString(key);
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
