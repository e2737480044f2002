package jp.shikaku.batch.imports.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.IndividualNumberGuard;
import jp.shikaku.common.SafeCsv;

/**
 * 受信時の処置: what is done to a row before any of it is stored: an individual number becomes asterisks, and what databases and
 * logs cannot carry becomes the mark of an undecodable character.
 */
final class Incoming {
    private static final Pattern SERIAL = Pattern.compile("[0-9A-Za-z]{1,40}");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");
    private static final String UNDECODABLE = "\uFFFD";
    private static final int SHORTEST_INDIVIDUAL_NUMBER = 12;

    private final Columns columns;
    private final int serialAt;

    Incoming(Columns columns) {
        this.columns = columns;
        this.serialAt = columns.names().indexOf(Layout.CERTIFICATE_SERIAL);
    }

    /** The cells as sent, without our own 理由 and apostrophes and without individual numbers. */
    List<String> storable(List<String> sent) {
        List<String> row = columns.withoutReason(sent);
        boolean fits = columns.fit(row);
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            String cell = SafeCsv.unguarded(row.get(i));
            // In a row with shifted cells nobody knows what stands in the typed field.
            boolean serial = fits && i == serialAt && isSerial(cell);
            cells.add(serial ? cell : storable(cell));
        }
        return cells;
    }

    static boolean isSerial(String cell) {
        return SERIAL.matcher(FullWidth.fold(cell)).matches();
    }

    static String storable(String text) {
        String masked = masked(text);
        return masked.chars().allMatch(Characters::isOrdinary)
                ? masked
                : CONTROLS.matcher(masked).replaceAll(UNDECODABLE);
    }

    private static String masked(String text) {
        if (text.length() < SHORTEST_INDIVIDUAL_NUMBER) {
            return text;
        }
        String visible = Characters.visible(text);
        return IndividualNumberGuard.found(visible) ? IndividualNumberGuard.mask(visible) : text;
    }
}
