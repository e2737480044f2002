package jp.shikaku.run;

import java.util.List;
import jp.shikaku.common.Problem;
import jp.shikaku.member.InsuredId;

/**
 * データの不備: something about the data as a whole that keeps, or should keep, anybody from deciding on it.
 *
 * @param stops whether a run in earnest is refused
 * @param examples some members it is about; may be empty
 */
public record Finding(Problem problem, boolean stops, List<InsuredId> examples) {

    static Finding stopping(String code, String... args) {
        return new Finding(Problem.of(code, "", args), true, List.of());
    }

    static Finding warning(String code, List<InsuredId> examples, String... args) {
        return new Finding(Problem.of(code, "", args), false, examples);
    }
}
