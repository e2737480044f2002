package jp.shikaku;

import static jp.shikaku.common.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shikaku.card.CardState;
import jp.shikaku.card.Channel;
import jp.shikaku.card.RegistrationState;
import jp.shikaku.common.Coded;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.LimitClass;
import jp.shikaku.member.LossReason;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;
import jp.shikaku.petition.PetitionKind;
import jp.shikaku.petition.PetitionReason;
import jp.shikaku.petition.PetitionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes of the files. */
class CodesTest {

    static Stream<Arguments> enumerations() {
        return Stream.of(
                codes(Sex::of, Sex.values(), "1", "2", "3"),
                codes(Relation::of, Relation.values(), "1", "2"),
                codes(LossReason::of, LossReason.values(), "01", "02", "03", "99"),
                codes(CopaymentRatio::of, CopaymentRatio.values(), "010", "020", "030"),
                codes(
                        LimitClass::of,
                        LimitClass.values(),
                        "A01",
                        "A02",
                        "A03",
                        "A04",
                        "A05",
                        "B01",
                        "B02",
                        "B03",
                        "B04",
                        "B05",
                        "B06",
                        "B09",
                        "B10"),
                codes(CardState::of, CardState.values(), "0", "1", "2", "3", "4"),
                codes(RegistrationState::of, RegistrationState.values(), "0", "1", "2"),
                codes(Channel::of, Channel.values(), "1", "2", "3"),
                codes(PetitionKind::of, PetitionKind.values(), "1", "2", "3"),
                codes(PetitionReason::of, PetitionReason.values(), "1", "2", "3", "9"),
                codes(PetitionState::of, PetitionState.values(), "0", "1", "2"));
    }

    private static Arguments codes(Function<String, Coded> of, Coded[] values, String... codes) {
        return Arguments.of(of, List.of(values), List.of(codes));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void eachCodeNamesItsConstant(Function<String, Coded> of, List<Coded> values, List<String> codes) {
        assertThat(codes.stream().map(of)).containsExactlyElementsOf(values);
        assertRefused("VAL-007", () -> of.apply("x"));
        assertRefused("VAL-007", () -> of.apply(""));
    }

    @Test
    void foldsFullWidth() {
        assertThat(CopaymentRatio.of("０３０")).isEqualTo(CopaymentRatio.THREE);
    }
}
