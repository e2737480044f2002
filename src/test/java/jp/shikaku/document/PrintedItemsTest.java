package jp.shikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.document.sheet.OnRequest;
import jp.shikaku.document.sheet.Ratio;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;
import org.junit.jupiter.api.Test;

/** 印字事項の指紋: what makes a document be replaced, and what must not. */
class PrintedItemsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
    private static final Benefits NONE = new Benefits(null, null, false, true);
    private static final Benefits TWO_TENTHS =
            new Benefits(new Ratio(CopaymentRatio.TWO, DAY, null), null, false, true);

    /** Documents issued before there were items on request carry the fingerprint of then. */
    @Test
    void withoutItemsOnRequestItIsAsItEverWas() throws NoSuchAlgorithmException {
        String before = String.join(
                "\u001F",
                List.of(
                        "CERTIFICATE",
                        "138990",
                        "しかく市",
                        "山田　花子",
                        "記号 100 番号 1 枝番 00",
                        "2020-04-01",
                        "TWO",
                        "ヤマダ　ハナコ",
                        "1954-02-10",
                        "FEMALE",
                        "INSURED",
                        "null"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(before.getBytes(StandardCharsets.UTF_8));

        assertThat(fingerprint(TWO_TENTHS)).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void eachItemChangesIt() {
        assertThat(List.of(
                        fingerprint(NONE),
                        fingerprint(TWO_TENTHS),
                        fingerprint(new Benefits(null, null, true, true)),
                        fingerprint(asked("区分ウ", null, null)),
                        fingerprint(asked("区分エ", null, null)),
                        fingerprint(asked(null, DAY, null)),
                        fingerprint(asked(null, null, "人工透析"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theDayFromWhichTheSameHoldsDoesNot() {
        Ratio later = new Ratio(CopaymentRatio.TWO, DAY.plusYears(1), null);

        assertThat(fingerprint(new Benefits(later, null, false, true))).isEqualTo(fingerprint(TWO_TENTHS));
    }

    private static Benefits asked(String limitClass, LocalDate longStayFrom, String disease) {
        return new Benefits(null, new OnRequest(limitClass, DAY, longStayFrom, disease), false, true);
    }

    private static String fingerprint(Benefits benefits) {
        return new PrintedItems(
                        DocumentKind.CERTIFICATE,
                        new Issuer("138990", "しかく市", "", ""),
                        new Holder(
                                "山田　花子",
                                "ヤマダ　ハナコ",
                                LocalDate.of(1954, 2, 10),
                                Sex.FEMALE,
                                false,
                                new InsuredId("100", "1", "00"),
                                LocalDate.of(2020, 4, 1),
                                Relation.INSURED,
                                null),
                        benefits)
                .fingerprint();
    }
}
