package jp.shikaku.batch.imports.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shikaku.insurer.InsurerNumber;

/** 表のテスト: a row that is good but for one cell. */
final class SpecRow {
    static final InsurerNumber OWNER = new InsurerNumber("06139992");

    private static final Pattern CODE_POINT = Pattern.compile("\\{U\\+([0-9A-F]+)}");
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)×(.+?)}");

    private SpecRow() {}

    static RawRow with(Layout layout, String goodRow, String column, String value) {
        List<String> cells = new ArrayList<>(List.of(goodRow.split(",", -1)));
        cells.set(layout.columns().indexOf(column), unescaped(value));
        return new RawRow(2, cells);
    }

    static Columns columns(Layout layout) {
        return Columns.of(layout, layout.columns());
    }

    /** {@code {U+200B}} for what an editor does not show, {@code {101×亜}} for what is long; null is "". */
    static String unescaped(String value) {
        if (value == null) {
            return "";
        }
        String spelled = CODE_POINT
                .matcher(value)
                .replaceAll(code -> new String(Character.toChars(Integer.parseInt(code.group(1), 16)))
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
        return REPEATED.matcher(spelled).replaceAll(part -> part.group(2).repeat(Integer.parseInt(part.group(1))));
    }
}
