package jp.shikaku.common;

import java.util.Arrays;
import java.util.stream.Collectors;

/** コード値: an enumeration whose constants have a code in files and a Japanese label for people. */
public interface Coded {

    String code();

    String label();

    /** The constant with this code (full-width digits accepted); refuses an unknown one, naming those there are. */
    static <E extends Enum<E> & Coded> E find(Class<E> type, String code) {
        String folded = FullWidth.fold(code);
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(folded)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.code() + " " + constant.label())
                .collect(Collectors.joining("、"));
        throw Rejected.because("VAL-007", "", folded, known);
    }
}
