package jp.shikaku.api.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.shikaku.common.Rejected;

/** A query parameter that is one of a few words. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> type, String parameter, String value) {
        for (E choice : type.getEnumConstants()) {
            if (choice.name().equals(value.toUpperCase(Locale.ROOT))) {
                return choice;
            }
        }
        throw Rejected.because(
                "API-002",
                parameter,
                value,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" ")));
    }
}
