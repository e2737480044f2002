package jp.shikaku.member;

import java.util.regex.Pattern;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.Rejected;

/**
 * 記号・番号・枝番. Symbol and branch may be "" (後期 has no symbol, old registers no branch).
 *
 * <p>Full-width letters and digits are folded. Refuses a missing number or one of more than 20 characters, a symbol of
 * more than 20, and a branch that is not two digits.
 */
public record InsuredId(String symbol, String number, String branch) {

    private static final int LONGEST = 20;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BRANCH = Pattern.compile("(\\d{2})?");
    private static final String NONE_IN_PATH = "-";

    public InsuredId {
        symbol = FullWidth.fold(symbol);
        number = FullWidth.fold(number);
        branch = FullWidth.fold(branch);
        if (symbol.length() > LONGEST) {
            throw Rejected.because("VAL-008", "記号", symbol);
        }
        if (number.isEmpty() || number.length() > LONGEST) {
            throw Rejected.because("VAL-008", "番号", number);
        }
        if (!BRANCH.matcher(branch).matches()) {
            throw Rejected.because("VAL-009", "枝番", branch);
        }
    }

    /** From the parts of a URL, where {@code -} stands for "none". */
    public static InsuredId ofPath(String symbol, String number, String branch) {
        return new InsuredId(noneOr(symbol), number, noneOr(branch));
    }

    private static String noneOr(String part) {
        return NONE_IN_PATH.equals(part) ? "" : part;
    }

    /**
     * 名簿順: sorts as text the way a register is ordered, numbers by their value ({@code 9} before {@code 10}). Different
     * ids have different keys: the lengths at the end tell {@code 01} from {@code 1}.
     */
    public String rollKey() {
        return padded(symbol) + "/" + padded(number) + "/" + branch + "/" + symbol.length() + "/" + number.length();
    }

    /** 記号・番号: what an insured person and the dependants share. */
    public String householdKey() {
        return symbol + "/" + number;
    }

    private static String padded(String part) {
        return DIGITS.matcher(part).matches() ? "0".repeat(LONGEST - part.length()) + part : part;
    }

    /** For people: {@code 記号 100 番号 1000 枝番 00}; parts that are not there are left out. */
    @Override
    public String toString() {
        return (symbol.isEmpty() ? "" : "記号 " + symbol + " ")
                + "番号 "
                + number
                + (branch.isEmpty() ? "" : " 枝番 " + branch);
    }
}
